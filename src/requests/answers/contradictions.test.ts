import { describe, expect, test } from "@jest/globals";
import type { RequestLabel } from "../labels";
import type { AnswerPart } from "./answer";
import { withPart } from "./contradictions";

const granted = (label: RequestLabel): AnswerPart => ({ kind: "granted", label });
const refused = (label: RequestLabel): AnswerPart => ({ kind: "refused", label, reasons: [] });
const acknowledgement: AnswerPart = { kind: "acknowledgement" };
const receipt: AnswerPart = { kind: "complaint-receipt" };
const identity: AnswerPart = { kind: "identity", ways: [] };
const nothing: AnswerPart = { kind: "nothing-held" };

describe("a part that is added to a reply", () => {
  test.each<[string, readonly AnswerPart[], AnswerPart, readonly AnswerPart[]]>([
    [
      "a decision takes away the promise of one",
      [receipt, acknowledgement],
      granted("complaint"),
      [],
    ],
    ["a refusal does too", [acknowledgement], refused("access"), []],
    ["a promise takes away decisions", [granted("access"), refused("erasure")], receipt, []],
    ["nobody is granted anything while asked who they are", [granted("erasure")], identity, []],
    [
      "no data is no answer beside data that were put right",
      [granted("rectification"), refused("access"), granted("complaint")],
      nothing,
      [granted("complaint")],
    ],
    ["data that are deleted are some", [nothing], granted("erasure"), []],
    [
      "an opt-out is no question of what is held",
      [nothing],
      granted("marketing_optout"),
      [nothing],
    ],
    ["a receipt may ask who is writing", [acknowledgement], identity, [acknowledgement]],
    [
      "what is refused in part is granted in part",
      [granted("access")],
      refused("access"),
      [granted("access")],
    ],
    ["each right has an answer", [granted("access")], refused("erasure"), [granted("access")]],
  ])("%s", (_what, parts, added, kept) => {
    expect(withPart(parts, added)).toEqual([...kept, added]);
  });
});
