import { describe, expect, test } from "@jest/globals";
import { DETECTOR_IDS } from "../../detect/finding";
import { categoryOf } from "../../detect/category-of";
import { maskOf } from "../../detect/mask";
import { cprIn, cprsIn, mail } from "../_testing/examples";
import { moveToBody } from "./move-to-body";

describe("move to body", () => {
  test("takes the number out of the subject and puts it on top of the body", () => {
    const draft = mail({
      subject: "SV: Sygemelding 010190-1234",
      body: { type: "text", content: "Hej Bo" },
    });
    expect(moveToBody.change([cprIn("subject", draft.subject)], draft)).toEqual({
      subject: "SV: Sygemelding",
      body: { type: "text", content: "CPR-nr.: 010190-1234\nHej Bo" },
    });
  });

  test("takes the label along as it was written", () => {
    const draft = mail({ subject: "Barsel (CPR: 010190-1234)" });
    expect(moveToBody.change([cprIn("subject", draft.subject, "CPR")], draft)).toEqual({
      subject: "Barsel",
      body: { type: "text", content: "CPR: 010190-1234\n" },
    });
  });

  test("does not take along what joins label and number", () => {
    const draft = mail({ subject: "Hendes CPR-nr. er 010190-1234" });
    expect(moveToBody.change([cprIn("subject", draft.subject, "CPR")], draft).body?.content).toBe(
      "CPR-nr.: 010190-1234\n",
    );
  });

  test("does not say what the value is when that is only a guess", () => {
    const draft = mail({ subject: "Sag 010190-1234" });
    const guess = { ...cprIn("subject", draft.subject), confidence: "possible" } as const;
    expect(moveToBody.change([guess], draft).body?.content).toBe("010190-1234\n");
  });

  test.each(DETECTOR_IDS)(
    "says what a number is, and lets a word speak for itself: %s",
    (detector) => {
      const draft = mail({ subject: "Sag XYZ" });
      const value = {
        ...cprIn("subject", ""),
        detector,
        start: 4,
        end: 7,
        masked: maskOf(detector, "XYZ"),
      };
      const line = ["special", "criminal"].includes(categoryOf(detector))
        ? /^XYZ\n$/
        : /^\p{L}[\p{L}.-]+: XYZ\n$/u;
      expect(moveToBody.change([value], draft).body?.content).toMatch(line);
    },
  );

  test.each([
    ["en", "Please see the number above, and let us know when it is done.", "CPR no."],
    ["de", "Bitte prüfen Sie das, wir haben die Daten nicht.", "CPR no."],
    ["sv", "Hej, vi har inte fått det och vill gärna ha ett svar.", "CPR-nr."],
  ])("says it in the mail's language, or the nearer one: %s", (_, content, label) => {
    const draft = mail({ subject: "010190-1234", body: { type: "text", content } });
    expect(moveToBody.change([cprIn("subject", draft.subject)], draft).body?.content).toBe(
      `${label}: 010190-1234\n${content}`,
    );
  });

  test("keeps the markup of an HTML body", () => {
    const body = { type: "html", content: "<html><body><p>Hej</p></body></html>" } as const;
    const draft = mail({ subject: "010190-1234", body });
    const { subject, body: after } = moveToBody.change([cprIn("subject", draft.subject)], draft);
    expect(subject).toBe("");
    expect(after?.content).toMatch(
      /^<html><body><div[^>]*>CPR-nr\.: 010190-1234<\/div><p>Hej<\/p><\/body><\/html>$/,
    );
  });

  test("moves several in their order, each with its own label", () => {
    const subject = "Barsel 010190-1234, CPR 230474-1018, uge 12";
    const [first, second] = cprsIn("subject", subject);
    const labelled = [first!, { ...second!, labelStart: subject.indexOf("CPR") }];
    const draft = mail({ subject, body: { type: "text", content: "Hej Bo" } });
    expect(moveToBody.change(labelled, draft)).toEqual({
      subject: "Barsel, uge 12",
      body: { type: "text", content: "CPR-nr.: 010190-1234\nCPR: 230474-1018\nHej Bo" },
    });
  });

  test("is for subjects, of meetings too", () => {
    expect(moveToBody.appliesTo([cprIn("subject", "010190-1234")], mail())).toBe(true);
    expect(
      moveToBody.appliesTo([cprIn("subject", "010190-1234")], mail({ kind: "appointment" })),
    ).toBe(true);
    expect(moveToBody.appliesTo([cprIn("body", "010190-1234")], mail())).toBe(false);
  });

  test("changes nothing when the subject has been rewritten meanwhile", () => {
    const found = cprIn("subject", "Sygemelding 010190-1234");
    expect(moveToBody.change([found], mail({ subject: "Ny sygemelding 010190-1234" }))).toEqual({});
  });
});
