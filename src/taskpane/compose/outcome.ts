import type { Mail } from "../../mail/mail";
import type { DraftPart } from "../../outlook/draft";
import type { FixId } from "../../policy/fixes/fix";
import type { FindingGroup } from "../../policy/groups";
import type { Translate } from "../../text";
import type { CommonKey } from "../../text/common";
import type { TextKey } from "../surroundings";
import type { Undo, Unwritten } from "./repair";
import { amountOf } from "./title";

/** What came of the last button that was pressed. */
export type Outcome =
  | {
      readonly kind: "repaired";
      readonly fix: FixId;
      readonly group: FindingGroup;
      readonly undo: Undo;
    }
  | { readonly kind: "undone" }
  | {
      readonly kind: "unwritten";
      readonly tried: "repair" | "undo";
      readonly reason: Unwritten;
      readonly item: Mail["kind"];
    };

/** The outcome in a sentence, for the eye and the screen reader alike. */
export function outcomeText(outcome: Outcome, t: Translate<TextKey>): string {
  if (outcome.kind === "undone") return t("undone");
  if (outcome.kind === "repaired") {
    const [{ masked }, ...others] = outcome.group;
    return `${t(`done.${outcome.fix}`)} ${others.length > 0 ? amountOf(outcome.group, t) : masked}`;
  }
  const { tried, reason, item } = outcome;
  if (reason.why === "moved-on") return t(`${tried}.moved-on`);
  if (reason.why === "unread") return t("repair.unread", { part: t(partKey(reason.part)) });
  return t(`repair.${reason.error}`, { item: t(`item.${item}`) });
}

/** People think of To, Cc and Bcc as the recipients. */
export function partKey(part: DraftPart): CommonKey {
  return part === "to" || part === "cc" || part === "bcc" ? "part.recipients" : `part.${part}`;
}
