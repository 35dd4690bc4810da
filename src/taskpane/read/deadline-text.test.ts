import { describe, expect, test } from "@jest/globals";
import { deadlinesOf, standingOf } from "../../requests/case/deadlines-of";
import type { RequestLabel } from "../../requests/labels";
import { translator, type Language } from "../../text";
import { READ_TEXT } from "../../text/read";
import { dueSentence, howSentences, timeLeft, urgentSentences } from "./deadline-text";

const words = (language: Language) => ({ language, t: translator(language, READ_TEXT) });
const da = words("da");
const RULES = { rectificationDays: 7, cctvDays: 5 };

/** Where a request stands that asks for this and came in at that time. */
function standing(receivedAt: string, labels: readonly RequestLabel[], now = receivedAt) {
  const request = { receivedAt, labels, suspensions: [], extension: null };
  const found = standingOf(request, RULES, now);
  if (!found) throw new Error("nothing is due");
  return found;
}

describe("the date", () => {
  test.each([
    ["da", "access", "Svar senest tirsdag den 7. april 2026"],
    ["en", "access", "Answer by Tuesday, 7 April 2026"],
    ["da", "rectification", "Ret oplysningerne senest torsdag den 12. marts 2026"],
    ["da", "breach_report", "Anmeld bruddet senest søndag den 8. marts 2026 kl. 14.20"],
    ["en", "breach_report", "Notify the breach by Sunday, 8 March 2026 at 14:20"],
  ] as const)("in %s of %s", (language, label, sentence) => {
    const due = standing("2026-03-05T13:20:00Z", [label]);
    expect(dueSentence(due, false, words(language))).toBe(sentence);
  });
});

describe("the time left", () => {
  const left = (now: string, label: RequestLabel = "access") =>
    timeLeft(standing("2026-03-05T13:20:00Z", [label], now), "2026-03-05", da);

  test.each([
    ["2026-03-12T09:00:00Z", "Modtaget 5. marts · 26 dage tilbage", false],
    ["2026-04-06T09:00:00Z", "Modtaget 5. marts · 1 dag tilbage", false],
    ["2026-04-07T21:59:00Z", "Modtaget 5. marts · i dag er sidste dag", false],
    // Midnight in Denmark, while it is still the seventh in London.
    ["2026-04-07T22:01:00Z", "Modtaget 5. marts · 1 dag over fristen", true],
    ["2026-04-17T10:00:00Z", "Modtaget 5. marts · 10 dage over fristen", true],
  ])("at %s", (now, sentence, isOver) => {
    expect(left(now)).toMatchObject({ sentence, isOver });
  });

  test("is shown as the share that has gone by, never less than none or more than all", () => {
    expect(left("2026-03-05T14:00:00Z").share).toBe(0);
    expect(left("2026-04-07T10:00:00Z").share).toBe(1);
    expect(left("2027-01-01T10:00:00Z").share).toBe(1);
  });

  test.each([
    ["2026-03-05T13:21:00Z", "Modtaget 5. marts · 71 timer tilbage", false],
    ["2026-03-08T13:00:00Z", "Modtaget 5. marts · mindre end 1 time tilbage", false],
    ["2026-03-08T13:21:00Z", "Modtaget 5. marts · fristen er overskredet", true],
  ])("of a breach counts hours: at %s", (now, sentence, isOver) => {
    expect(left(now, "breach_report")).toMatchObject({ sentence, isOver });
  });
});

describe("how it was counted", () => {
  const how = (instant: string, labels: readonly RequestLabel[]) =>
    howSentences(standing(instant, labels), instant.slice(0, 10), da);

  test("names the holiday that moves it", () => {
    expect(how("2026-03-05T13:20:00Z", ["access"])).toEqual([
      "Én måned fra modtagelsen torsdag den 5. marts 2026 (artikel 12, stk. 3).",
      "Måneden slutter søndag den 5. april 2026, som er påskedag, så fristen flyttes til næste hverdag (forordning 1182/71, artikel 3, stk. 4).",
      "Er sagen kompliceret, kan fristen forlænges til fredag den 5. juni 2026. Personen skal have besked og en begrundelse senest tirsdag den 7. april 2026.",
      "Alle datoer og klokkeslæt er i dansk tid.",
    ]);
  });

  test("puts the policy's own days before the law's", () => {
    const [first, second] = how("2026-03-07T10:00:00Z", ["rectification"]);
    expect(first).toBe(
      "Politikken giver 7 dage fra modtagelsen. Den frist flyttes ikke over weekender og helligdage, så bliv helst færdig senest fredag den 13. marts 2026.",
    );
    expect(second).toMatch(/^Én måned/);
  });

  test("says where the law sets no time", () => {
    expect(how("2026-03-02T10:00:00Z", ["complaint"])).toContain(
      "Loven fastsætter ingen frist for dette svar. Kuvert bruger også her en frist på én måned, så ingen bliver glemt.",
    );
  });

  test("says that it can be extended only where Art. 12(3) lets it", () => {
    const extend = /fristen forlænges til/;
    const sentences = (labels: readonly RequestLabel[]) =>
      how("2026-03-02T10:00:00Z", labels).join(" ");
    expect(sentences(["marketing_optout"])).not.toMatch(extend);
    expect(sentences(["marketing_optout", "access"])).toMatch(extend);
  });

  test("of a breach says that no day off counts", () => {
    expect(how("2026-03-05T10:00:00Z", ["breach_report"])[0]).toMatch(/^72 timer/);
  });
});

describe("what must not wait", () => {
  test("is each thing once, the recordings first", () => {
    const request = { labels: ["access", "restriction"], cctv: true, suspensions: [] } as const;
    const dated = { ...request, receivedAt: "2026-03-05T10:00:00Z", extension: null };
    expect(urgentSentences(deadlinesOf(dated, RULES), da)).toEqual([
      {
        deed: "preserve-recordings",
        sentence:
          "Sikr videooptagelserne nu. De overskrives efter 5 dage, og tirsdag den 10. marts 2026 er der intet tilbage fra før henvendelsen.",
      },
      {
        deed: "freeze",
        sentence: "Lås oplysningerne nu: De må kun opbevares, til sagen er afgjort.",
      },
    ]);
  });

  test("is nothing for access without a word of recordings", () => {
    const { deadlines } = standing("2026-03-05T10:00:00Z", ["access"]);
    expect(urgentSentences(deadlines, da)).toEqual([]);
  });
});
