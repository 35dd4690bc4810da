import { describe, expect, test } from "@jest/globals";
import { caseWith, deed } from "../../src/requests/case/_testing/events";
import { type Desks, handOverPlan } from "../../src/requests/case/hand-over";
import { plainText, subjectOf } from "../../src/requests/answers/render";
import type { RequestLabel } from "../../src/requests/labels";
import { letterWords } from "../../src/text/letters";

const DESKS: Desks = {
  contact: { email: "kontakt@firma.example" },
  breach: { email: "brud@firma.example" },
  requests: { controller: "persondata@firma.example", complaints: "klager@firma.example" },
};
const RULES = { rectificationDays: 7, cctvDays: 5 };
const NOW = "2026-03-05T09:00:00Z";
const da = letterWords("da");

function plan(labels: readonly RequestLabel[], desks: Desks = DESKS) {
  return handOverPlan(caseWith(labels), desks, RULES, NOW);
}

describe("a case is handed over", () => {
  test("with its rights and its deadline, and with a subject that names nobody", () => {
    const { to, letter } = plan(["access", "rectification"]);
    expect(to).toEqual(["persondata@firma.example"]);
    expect(subjectOf(letter, da)).toBe("Henvendelse om personoplysninger – sag 2026-014");
    expect(plainText(letter, da)).toBe(`Hej

Hermed overdrager jeg en henvendelse fra en registreret. Den kom ind den 5. marts 2026 og har sagsnummer 2026-014. Den oprindelige mail er vedhæftet.

Henvendelsen drejer sig om

- Indsigt, databeskyttelsesforordningens artikel 15
- Berigtigelse, databeskyttelsesforordningens artikel 16

Frist

Den registrerede skal have svar senest den 12. marts 2026. Det er vores egen frist; lovens frist er den 7. april 2026.

Behold emnet uændret, når du svarer. Emnefeltet kan ikke krypteres og må derfor ikke indeholde personoplysninger.`);
  });

  test("in English, too", () => {
    const text = plainText(plan(["access"]).letter, letterWords("en"));
    expect(text).toContain("It came in on 5 March 2026 and has case number 2026-014.");
    expect(text).toContain("The data subject must have an answer by 7 April 2026.");
  });

  test("a breach with its 72 hours, in Danish time", () => {
    expect(plainText(plan(["breach_report"]).letter, da)).toContain(
      "inden 72 timer, det vil sige senest den 8. marts 2026 kl. 08:30 dansk tid.",
    );
  });

  test("a breach with a request in both their times", () => {
    const text = plainText(plan(["breach_report", "rectification"]).letter, da);
    expect(text).toContain(
      "senest den 8. marts 2026 kl. 08:30 dansk tid. Den registrerede skal have svar senest den 12. marts 2026. Det er vores egen frist; lovens frist er den 7. april 2026.",
    );
  });

  test("with what must not wait and is not done yet", () => {
    const stopped = deed("done-at-once", "03-05", { what: "stop-processing" });
    const each = caseWith(["access", "objection"], [stopped], { cctv: true });
    const text = plainText(handOverPlan(each, DESKS, RULES, NOW).letter, da);
    expect(text).toContain("- Sikr de optagelser, henvendelsen angår, før de bliver overskrevet.");
    expect(text).not.toContain("Stop behandlingen");
  });

  test("while the period is suspended, and says so", () => {
    const each = caseWith(["access"], [deed("identity-asked", "03-05")]);
    expect(plainText(handOverPlan(each, DESKS, RULES, NOW).letter, da)).toContain("sat i bero");
  });

  test("with the law's day beside the policy's only where that is the earlier one", () => {
    const events = [deed("extended", "03-06", { reason: "arkivet er på papir" })];
    const extended = handOverPlan(caseWith(["rectification"], events), DESKS, RULES, NOW);
    expect(plainText(extended.letter, da)).toContain("senest den 5. juni 2026.\n");
    const known = [deed("identity-asked", "03-06"), deed("identity-established", "03-10")];
    const suspended = handOverPlan(caseWith(["access"], known), DESKS, RULES, NOW);
    expect(plainText(suspended.letter, da)).toContain("senest den 9. april 2026.\n");
    expect(plainText(plan(["access"]).letter, da)).toContain("senest den 7. april 2026.\n");
  });

  test("by somebody who could not open a case, and says so", () => {
    const unnumbered = { ...caseWith(["access"]), number: "" };
    const { letter } = handOverPlan(unnumbered, DESKS, RULES, NOW);
    expect(subjectOf(letter, da)).toBe("Henvendelse om personoplysninger");
    expect(plainText(letter, da)).toContain("Jeg har ikke kunnet oprette en sag.");
  });

  test.each([
    ["breach_report", "en melding om et muligt brud på persondatasikkerheden."],
    ["complaint", "en klage over behandling af personoplysninger."],
  ] as const)("as what it is, if nobody asks for anything: %s", (label, what) => {
    expect(plainText(plan([label]).letter, da)).toContain(`Hermed overdrager jeg ${what}`);
    const unnumbered = { ...caseWith([label]), number: "" };
    const text = plainText(handOverPlan(unnumbered, DESKS, RULES, NOW).letter, da);
    expect(text).toContain(`Hermed overdrager jeg ${what}`);
    expect(text).toContain("Jeg har ikke kunnet oprette en sag.");
    expect(plainText(plan([label, "access"]).letter, da)).toContain("en henvendelse fra");
  });

  test("without a deadline when it is no request after all", () => {
    expect(plainText(plan([]).letter, da)).not.toContain("Frist");
  });
});

describe("a case that is handed over late", () => {
  const on = (day: string, labels: readonly RequestLabel[], language: "da" | "en" = "da") =>
    plainText(
      handOverPlan(caseWith(labels), DESKS, RULES, `2026-${day}T09:00:00Z`).letter,
      letterWords(language),
    );

  test("says that its day has passed, but not on that day", () => {
    expect(on("04-07", ["access"])).toContain("skal have svar senest den 7. april 2026.");
    expect(on("04-08", ["access"])).toContain(
      "Den registrerede skulle have haft svar senest den 7. april 2026. Fristen er overskredet.",
    );
    expect(on("04-08", ["access"], "en")).toContain("That day has passed.");
  });

  test("may have missed the policy's day, or the law's, too", () => {
    expect(on("03-13", ["rectification"])).toContain(
      "Fristen er overskredet. Det er vores egen frist; lovens frist er den 7. april 2026.",
    );
    expect(on("04-08", ["rectification"])).toContain(
      "Lovens frist, den 7. april 2026, er også overskredet.",
    );
  });

  test("may be a breach, whose notification then has to say why (Art. 33(1))", () => {
    expect(on("03-09", ["breach_report"])).toContain(
      "senest den 8. marts 2026 kl. 08:30 dansk tid. Fristen er overskredet, og en anmeldelse skal begrunde forsinkelsen.",
    );
  });

  test("is not late while the sender is asked who they are", () => {
    const each = caseWith(["access"], [deed("identity-asked", "03-10")]);
    const { letter } = handOverPlan(each, DESKS, RULES, "2026-04-20T09:00:00Z");
    expect(plainText(letter, da)).toContain("skal have svar senest");
  });
});

describe("goes", () => {
  test.each<[RequestLabel[], string[]]>([
    [["access"], ["persondata@firma.example"]],
    [["complaint"], ["klager@firma.example"]],
    [["breach_report"], ["brud@firma.example"]],
    [
      ["erasure", "complaint"],
      ["persondata@firma.example", "klager@firma.example"],
    ],
    [[], ["persondata@firma.example"]],
  ])("%j to %j", (labels, addresses) => {
    expect(plan(labels).to).toEqual(addresses);
  });

  test("to the policy's contact where it names nobody else", () => {
    const { contact } = DESKS;
    expect(plan(["access", "complaint", "breach_report"], { contact }).to).toEqual([contact.email]);
  });
});
