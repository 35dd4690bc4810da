import { expect, test } from "@jest/globals";
import type { AnswerPart } from "../../../requests/answers/answer";
import { deedsOf } from "./deeds-of";

const refused: AnswerPart = { kind: "refused", label: "erasure", reasons: ["legal-claims"] };

test.each<[string, readonly AnswerPart[], readonly object[]]>([
  ["a receipt", [{ kind: "acknowledgement" }], [{ kind: "acknowledged" }]],
  [
    "a receipt that asks who is writing",
    [{ kind: "acknowledgement" }, { kind: "identity", ways: ["reference"] }],
    [{ kind: "acknowledged" }, { kind: "identity-asked" }],
  ],
  [
    "an extension",
    [{ kind: "extension", reason: "Mange arkiver" }],
    [{ kind: "extended", reason: "Mange arkiver" }],
  ],
  ["an answer", [{ kind: "granted", label: "access" }], [{ kind: "answered" }]],
  ["that nothing is held", [{ kind: "nothing-held" }], [{ kind: "answered" }]],
  ["a refusal", [refused], [{ kind: "refused", reason: "erasure: legal-claims" }]],
  [
    "a refusal of a part",
    [{ kind: "granted", label: "access" }, refused],
    [{ kind: "answered", refusedInPart: "erasure: legal-claims" }],
  ],
  ["nothing", [], []],
])("%s", (_name, parts, deeds) => {
  expect(deedsOf(parts)).toEqual(deeds);
});
