// Whether all that an officer can tick and choose while answering has words.
import { expect, test } from "@jest/globals";
import { CHECKLISTS } from "../../src/requests/answers/checklists";
import { refusalReasons } from "../../src/requests/answers/refusal";
import type { AnswerPart } from "../../src/requests/answers/answer";
import type { ExportColumn } from "../../src/requests/case/export";
import { REQUEST_LABELS } from "../../src/requests/labels";
import { ANSWER_TEXT, type AnswerKey } from "../../src/text/answers";

/** Ids that only types know. */
type Needed = `column.${ExportColumn}` | `answer.${AnswerPart["kind"]}`;

type Missing = Exclude<Needed, AnswerKey>;

const LISTS = Object.entries(CHECKLISTS).flatMap(([list, items]) => [
  `check.${list}`,
  ...items.map(({ id }) => `check.${list}.${id}`),
]);

const REASONS = REQUEST_LABELS.flatMap((label) =>
  refusalReasons(label).map(({ words }) => `reason.${words}`),
);

test("every column and answer has its words", () => {
  // Checked by the compiler: this line does not hold when an id has no words.
  const missing: Missing extends never ? true : Missing = true;
  expect(missing).toBe(true);
});

test("every item of a checklist and every reason has its words, and no others have any", () => {
  const worded = Object.keys(ANSWER_TEXT.da).filter((key) => /^(?:check|reason)\./.test(key));
  expect(worded.sort()).toEqual([...new Set([...LISTS, ...REASONS])].sort());
});
