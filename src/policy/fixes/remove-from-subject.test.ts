import { describe, expect, test } from "@jest/globals";
import { cprIn, cprsIn, mail } from "../_testing/examples";
import { removeFromSubject } from "./remove-from-subject";

describe("remove from subject", () => {
  test.each([
    ["Sygemelding 010190-1234", undefined, "Sygemelding"],
    ["Sygemelding CPR-nr. 010190-1234", "CPR-nr.", "Sygemelding"],
    ["Sygemelding, CPR-nr.: 010190-1234, uge 12", "CPR-nr.", "Sygemelding, uge 12"],
    ["SV: cpr 010190-1234", "cpr", "SV:"],
    ["010190-1234", undefined, ""],
  ])("%j becomes what it was about", (subject, label, expected) => {
    const draft = mail({ subject });
    expect(removeFromSubject.change([cprIn("subject", subject, label)], draft)).toEqual({
      subject: expected,
    });
  });

  test("takes several out at once", () => {
    const subject = "Løn for 010190-1234 og 230474-1018, maj";
    expect(removeFromSubject.change(cprsIn("subject", subject), mail({ subject }))).toEqual({
      subject: "Løn, maj",
    });
  });

  test("is not offered for a subject that Outlook could not take back", () => {
    const subject = `010190-1234 ${"x".repeat(255)}`;
    expect(removeFromSubject.appliesTo([cprIn("subject", subject)], mail({ subject }))).toBe(false);
  });

  test("a second click does no more", () => {
    const draft = mail({ subject: "Sygemelding 010190-1234 uge 12, se bilag" });
    const found = cprIn("subject", draft.subject);
    const once = { ...draft, ...removeFromSubject.change([found], draft) };
    expect(removeFromSubject.change([found], once)).toEqual({});
  });
});
