import { Fragment } from "react";

/** The name of a file, which may break after an underscore: many hold no space, and are broken anywhere else. */
export function FileName({ children }: { readonly children: string }) {
  const [first, ...rest] = children.split("_");
  let at = 0;
  return (
    <>
      {first}
      {rest.map((part) => (
        <Fragment key={(at += part.length + 1)}>
          _<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
