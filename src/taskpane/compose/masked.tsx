import { spokenMask } from "./spoken-mask";

/** The masked value, set apart so that it is recognised at a glance. */
export function Masked({ children }: { readonly children: string }) {
  return (
    <span className="masked">
      <span aria-hidden>{children}</span>
      <span className="unseen">{spokenMask(children)}</span>
    </span>
  );
}
