import { Warning20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

/** Something that went wrong or is missing: marked by a sign too, since not everybody sees the colour. */
export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <div className="card warn">
      <div className="card-head">
        <Warning20Filled aria-hidden />
        <div className="card-body">{children}</div>
      </div>
    </div>
  );
}
