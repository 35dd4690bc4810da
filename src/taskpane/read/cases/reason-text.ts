import { readReasons } from "../../../requests/answers/refusal";
import { type Case, CLOSING_REASONS } from "../../../requests/case/events";
import type { Translate } from "../../../text";
import type { AnswerKey } from "../../../text/answers";
import type { ReadKey } from "../read-text";

/** The two tables that the reasons of a case are in. */
export interface ReasonWords {
  readonly t: Translate<ReadKey>;
  readonly a: Translate<AnswerKey>;
}

/** Why a request was refused, right by right; as it stands where somebody wrote it in words. */
export function refusalText(kept: string, { t, a }: ReasonWords): string {
  const read = readReasons(kept);
  if (read === null) return kept;
  const rights = read.map(({ label, words }) => {
    const reasons = words.map((each) => a(`reason.${each}` as AnswerKey));
    return `${t(`right.${label}`)} – ${reasons.join("; ")}`;
  });
  return rights.join(". ");
}

/** Why a case was closed without an answer. */
export function closingText(kept: string, { t }: ReasonWords): string {
  const known = CLOSING_REASONS.find((each) => each === kept);
  return known ? t(`close.${known}`) : kept.replace(/\.$/, "");
}

/** Why a case ended without all that was asked for; empty where nothing was refused. */
export function reasonText({ status, reason }: Case, words: ReasonWords): string {
  if (status === "no-request") return words.t("log.relabelled-none");
  if (reason === null) return "";
  return status === "closed" ? closingText(reason, words) : refusalText(reason, words);
}
