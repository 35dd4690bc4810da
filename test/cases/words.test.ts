import { expect, test } from "@jest/globals";
import { CHECKLISTS } from "../../src/requests/answers/checklists";
import { refusalReasons } from "../../src/requests/answers/refusal";
import type { AnswerPart } from "../../src/requests/answers/answer";
import type { CaseStatus, DeedKind } from "../../src/requests/case/events";
import type { ExportColumn } from "../../src/requests/case/export";
import type { StepId } from "../../src/requests/case/next-steps";
import type { DeedRefusal } from "../../src/requests/case/possible-deeds";
import type { RegisterErrorCode } from "../../src/requests/case/register-error";
import { REQUEST_LABELS, type RequestLabel } from "../../src/requests/labels";
import { CASE_TEXT, type CaseKey } from "../../src/text/cases";

/** Ids that only types know: a table lacks words as soon as one of these is no key of it. */
type Needed =
  | `status.${CaseStatus}`
  | `right.${RequestLabel}`
  | `step.${StepId}`
  | `cannot.${DeedRefusal}`
  | `register.${RegisterErrorCode}`
  | `column.${ExportColumn}`
  | `answer.${AnswerPart["kind"]}`
  | `log.${DeedKind}`;

type Missing = Exclude<Needed, CaseKey>;

const LISTS = Object.entries(CHECKLISTS).flatMap(([list, items]) => [
  `check.${list}`,
  ...items.map(({ id }) => `check.${list}.${id}`),
]);

/** `reason.any.excessive` for those that every right has. */
const REASONS = REQUEST_LABELS.flatMap((label) =>
  refusalReasons(label).map((reason) => {
    const isCommon = refusalReasons("access").includes(reason) && reason !== "rights-of-others";
    return `reason.${isCommon ? "any" : label}.${reason}`;
  }),
);

test("every status, right, step, refusal, error, column, answer and event has its words", () => {
  // Checked by the compiler: this line does not hold with an id that has no words.
  const missing: Missing extends never ? true : Missing = true;
  expect(missing).toBe(true);
});

test("every item of a checklist and every reason has its words, and no others have any", () => {
  const worded = Object.keys(CASE_TEXT.da).filter((key) => /^(?:check|reason)\./.test(key));
  expect(worded.sort()).toEqual([...new Set([...LISTS, ...REASONS])].sort());
});
