import { Fragment } from "react";

/**
 * The name of a file, which may break after an underscore: many hold no space, and are broken anywhere else. One that is
 * written from right to left does not turn the words beside it.
 */
export function FileName({ children }: { readonly children: string }) {
  const [first, ...rest] = children.split("_");
  let at = 0;
  return (
    <bdi>
      {first}
      {rest.map((part) => (
        <Fragment key={(at += part.length + 1)}>
          _<wbr />
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
