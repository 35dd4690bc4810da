import type { Translate } from "../../text";
import type { Receipt } from "../../visitors/receipt";
import { entriesText } from "./counted";
import type { VisitorsKey } from "./visitors-text";

/** What the case remembers of it: numbers alone, since a case's log names nobody. */
export function noteOf({ counts, deed }: Receipt, t: Translate<VisitorsKey>): string {
  if (deed === "delete") return t("note.delete", counts);
  const count = deed === "clear" ? counts.cleared : counts.private;
  return t(`note.${deed}`, { count, entries: entriesText(count, t), undone: counts.undone });
}
