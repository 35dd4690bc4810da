import { isSettled } from "../case/open-cases";
import { type DeedContext, possibleDeeds } from "../case/possible-deeds";
import type { Case } from "../case/events";
import type { AnswerPart } from "./answer";
import { ABOUT_HELD } from "./contradictions";
import { isRefusable } from "./refusal";

/**
 * The replies that make sense for a case now, as parts with nothing ticked yet: first what is sent while it is open,
 * then what decides it. None once it is answered.
 */
export function possibleAnswers(each: Case, context: DeedContext): readonly AnswerPart[] {
  if (isSettled(each)) return [];
  const deeds = possibleDeeds(each, context);
  const canExtend = deeds.includes("extended") || each.extension !== null;
  return [
    ...receipts(each),
    ...(each.identity === "established" ? [] : [{ kind: "identity", ways: [] } as const]),
    ...(canExtend ? [{ kind: "extension" } as const] : []),
    ...(each.identity === "asked" ? refusals(each) : decisions(each)),
  ];
}

function receipts({ acknowledgedAt, labels }: Case): readonly AnswerPart[] {
  if (acknowledgedAt !== null || labels.length === 0) return [];
  const own = labels.flatMap((label): AnswerPart[] => {
    if (label === "complaint") return [{ kind: "complaint-receipt" }];
    return label === "breach_report" ? [{ kind: "breach-receipt" }] : [];
  });
  return own.length === labels.length ? own : [...own, { kind: "acknowledgement" }];
}

function decisions(each: Case): readonly AnswerPart[] {
  const grants = each.labels
    .filter((label) => label !== "objection" || each.objection?.groundsRemain === false)
    .map((label): AnswerPart => ({ kind: "granted", label }));
  const isAboutHeld = each.labels.some((label) => ABOUT_HELD.has(label));
  return [
    ...grants,
    ...(isAboutHeld ? [{ kind: "nothing-held" } as const] : []),
    ...refusals(each),
  ];
}

/** An objection that was weighed in the person's favour is not refused any more. */
function refusals({ labels, objection }: Case): readonly AnswerPart[] {
  return labels
    .filter((label) => isRefusable(label))
    .filter((label) => label !== "objection" || objection?.groundsRemain !== false)
    .map((label) => ({ kind: "refused", label, reasons: [] }));
}
