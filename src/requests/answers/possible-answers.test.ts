import { describe, expect, test } from "@jest/globals";
import { caseWith, deed } from "../case/_testing/events";
import type { CaseEvent } from "../case/events";
import { REQUEST_LABELS, type RequestLabel } from "../labels";
import { possibleAnswers } from "./possible-answers";

/** The answers to a case of these rights, on 12 March 2026. */
function answers(labels: readonly RequestLabel[], ...events: CaseEvent[]): string[] {
  const context = { at: "2026-03-12T08:00:00Z", rules: {} };
  return possibleAnswers(caseWith(labels, events), context).map((part) =>
    "label" in part ? `${part.kind} ${part.label}` : part.kind,
  );
}

const acknowledged = deed("acknowledged", "03-06");
const established = deed("identity-established", "03-06");

describe("the answers there are", () => {
  test("begin with a receipt, and end with a decision either way", () => {
    expect(answers(["access"])).toEqual([
      "acknowledgement",
      "identity",
      "extension",
      "granted access",
      "nothing-held",
      "refused access",
    ]);
  });

  test("become fewer as the case goes on", () => {
    expect(answers(["access"], acknowledged, established)).toEqual([
      "extension",
      "granted access",
      "nothing-held",
      "refused access",
    ]);
    expect(answers(["access"], deed("answered", "03-10"))).toEqual([]);
  });

  test("decide nothing for somebody who has not said who they are, but may refuse", () => {
    expect(answers(["access"], acknowledged, deed("identity-asked", "03-06"))).toEqual([
      "identity",
      "extension",
      "refused access",
    ]);
  });

  test("to an objection follow the decision", () => {
    const decided = (groundsRemain: boolean) =>
      answers(
        ["objection"],
        acknowledged,
        established,
        deed("decided-objection", "03-10", { groundsRemain }),
      );
    expect(answers(["objection"], acknowledged, established)).not.toContain("granted objection");
    expect(decided(false)).toEqual(["extension", "granted objection", "nothing-held"]);
    expect(decided(true)).toEqual(["extension", "nothing-held", "refused objection"]);
  });

  test("never refuse an opt-out or a withdrawn consent", () => {
    for (const label of ["marketing_optout", "consent_withdrawal"] as const) {
      expect(answers([label])).toContain(`granted ${label}`);
      expect(answers([label]).filter((each) => each.startsWith("refused"))).toEqual([]);
    }
  });

  test.each(["complaint", "consent_withdrawal", "marketing_optout"] as const)(
    "do not extend a %s: Art. 12(3) is about other rights",
    (label) => {
      expect(answers([label])).not.toContain("extension");
    },
  );

  test("are none where the case needs none", () => {
    expect(answers(["access"], deed("closed", "03-10", { reason: "withdrawn" }))).toEqual([]);
    expect(answers(["access"], deed("relabelled", "03-10", { labels: [] }))).toEqual([]);
  });

  test("to a complaint and a breach begin with receipts of their own", () => {
    expect(answers(["complaint"])[0]).toBe("complaint-receipt");
    expect(answers(["breach_report"])).toEqual([
      "breach-receipt",
      "identity",
      "granted breach_report",
    ]);
    expect(answers(["complaint", "erasure"]).slice(0, 2)).toEqual([
      "complaint-receipt",
      "acknowledgement",
    ]);
  });

  test("name a notice of extension after it was decided, though it cannot be decided again", () => {
    expect(answers(["access"], deed("extended", "03-10", { reason: "x" }))).toContain("extension");
  });

  test.each(REQUEST_LABELS)("exist for %s", (label) => {
    const decided = deed("decided-objection", "03-10", { groundsRemain: false });
    expect(answers([label], decided)).toContain(`granted ${label}`);
  });
});
