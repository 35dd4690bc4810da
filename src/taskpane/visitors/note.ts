import type { Translate } from "../../text";
import type { Receipt } from "../../visitors/receipt";
import type { DeedKind } from "./job";
import type { VisitorsKey } from "./visitors-text";

/** What the case remembers of it: numbers alone, since a case's log names nobody. */
export function noteOf(
  { counts, items }: Receipt,
  deed: DeedKind,
  t: Translate<VisitorsKey>,
): string {
  if (deed === "delete") return t("note.delete", counts);
  return t("note.private", { count: madePrivate(items), undone: counts.undone });
}

export function madePrivate(items: Receipt["items"]): number {
  return items.filter(({ outcome }) => outcome === "private").length;
}
