import { isCheck } from "../../detect/finding";
import type { Mail } from "../../mail/mail";
import type { DraftPart } from "../../outlook/draft";
import type { Decision } from "../../policy/decisions";
import type { FixId } from "../../policy/fixes/fix";
import type { FindingGroup } from "../../policy/groups";
import type { EncryptionWay } from "../../policy/tiers";
import { listOf, type Translate } from "../../text";
import type { CommonKey } from "../../text/common";
import type { TextKey } from "../surroundings";
import type { Decided } from "./draft-decisions";
import type { Undo, Unwritten } from "./repaired";
import { spokenMask } from "./spoken-mask";
import { amountOf } from "./title";

/** What came of the last button that was pressed. */
export type Outcome =
  | {
      readonly kind: "repaired";
      readonly fix: FixId;
      readonly group: FindingGroup;
      readonly undo: Undo | null;
      readonly way?: EncryptionWay | undefined;
    }
  | {
      readonly kind: "decided";
      readonly decision: Decision["kind"];
      readonly group: FindingGroup;
      readonly decided: Decided;
    }
  | {
      readonly kind: "undone";
      /** True where Outlook still holds the decision that was taken back. */
      readonly stillHolds?: boolean;
    }
  | {
      readonly kind: "unwritten";
      readonly tried: "repair" | "undo";
      readonly reason: Unwritten;
      readonly item: Mail["kind"];
      /** The parts that the repair or undo would have changed. */
      readonly parts: readonly DraftPart[];
      /** What is still to be taken back, where that failed and may be tried again. */
      readonly undo?: Undo | undefined;
    };

type Text = Translate<TextKey>;

/** Whether the outcome can be taken back. */
export function isUndoable(outcome: Outcome): boolean {
  return outcome.kind === "decided" || undoIn(outcome) !== null;
}

/** How to take the outcome back, or to try that once more; null when there is no way. */
export function undoIn(outcome: Outcome): Undo | null {
  if (outcome.kind !== "repaired" && outcome.kind !== "unwritten") return null;
  return outcome.undo ?? null;
}

/** What a sentence about the outcome is about: the masked value, shown apart from the words; null when there is none. */
export function subjectOf(outcome: Outcome): string | null {
  if (outcome.kind !== "repaired" && outcome.kind !== "decided") return null;
  const [{ masked }, ...others] = outcome.group;
  return others.length > 0 || isAboutWholeMail(outcome) ? null : masked;
}

/** The outcome in words, without the value it is about. */
export function outcomeWords(outcome: Outcome, t: Text): string {
  if (outcome.kind === "undone") return t(outcome.stillHolds ? "undone.holds" : "undone");
  if (outcome.kind === "repaired") {
    const { fix, way, group } = outcome;
    if (way !== undefined && way !== "sender") return t(`encrypted.${way}`);
    return withAmount(t(`done.${fix}`), group, isAboutWholeMail(outcome), t);
  }
  if (outcome.kind === "decided") {
    return withAmount(
      t(`decided.${outcome.decision}`),
      outcome.group,
      isAboutWholeMail(outcome),
      t,
    );
  }
  return unwrittenText(outcome, t);
}

/** The outcome in a sentence, for the screen reader. */
export function outcomeText(outcome: Outcome, t: Text): string {
  const subject = subjectOf(outcome);
  const words = outcomeWords(outcome, t);
  return subject === null ? words : `${words} ${spokenMask(subject)}`;
}

/** People think of To, Cc and Bcc as the recipients. */
export function partKey(part: DraftPart): CommonKey {
  return part === "to" || part === "cc" || part === "bcc" ? "part.recipients" : `part.${part}`;
}

/** Encrypting or cutting a thread off changes more than the value on the card; what a mail does has no value. */
function isAboutWholeMail(outcome: Outcome): boolean {
  if (outcome.kind !== "repaired" && outcome.kind !== "decided") return false;
  if (isCheck(outcome.group[0].detector)) return true;
  return outcome.kind === "repaired" && WHOLE_MAIL.has(outcome.fix);
}

const WHOLE_MAIL: ReadonlySet<FixId> = new Set<FixId>([
  "encrypt",
  "remove-thread",
  "remove-attachment",
]);

function withAmount(words: string, group: FindingGroup, isWhole: boolean, t: Text): string {
  if (isWhole) return words.replace(/:$/, ".");
  return group.length > 1 ? `${words} ${amountOf(group, t)}` : words;
}

function unwrittenText(
  { tried, reason, item, parts }: Extract<Outcome, { kind: "unwritten" }>,
  t: Text,
): string {
  const where = reason.why === "moved-on" && reason.part ? [reason.part] : parts;
  const part = listOf(
    [...new Set(where.map(partKey))].map((key) => t(key)),
    t("and"),
  );
  if (reason.why === "moved-on") {
    return reason.part === "sensitivityLabel"
      ? t("undo.other-label")
      : t(`${tried}.moved-on`, { part });
  }
  if (reason.why === "unread") return t("repair.unread", { part: t(partKey(reason.part)) });
  if (reason.why === "choose-sender") {
    return t("encrypt.choose-sender", { senders: listOf(reason.senders, t("or")) });
  }
  if (reason.why === "no-way") {
    const { error } = reason;
    const known = error === "not-enabled" || error === "denied" ? error : "failed";
    return t(`encrypt.${known}`, { item: t(`item.${item}`) });
  }
  return t(`repair.${reason.error}`, { item: t(`item.${item}`), part });
}
