import { describe, expect, test } from "@jest/globals";
import { deadlinesFor } from "../../requests/deadlines/deadlines";
import { readReceipt, type Receipt } from "../../requests/deadlines/receipt";
import type { RequestLabel } from "../../requests/labels";
import { translator, type Language } from "../../text";
import { READ_TEXT } from "../../text/read";
import { atOnceSentences, dueSentence, howSentences, timeLeft } from "./deadline-text";

const words = (language: Language) => ({ language, t: translator(language, READ_TEXT) });
const da = words("da");
const RULES = { rectificationDays: 7, cctvDays: 5 };

function receiptAt(instant: string): Receipt {
  const reading = readReceipt(instant);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.receipt;
}

/** The deadlines of a mail that asks for this and came in at that time. */
function due(instant: string, labels: readonly RequestLabel[], cctv?: boolean) {
  const receipt = receiptAt(instant);
  const request = { receipt, labels, ...(cctv !== undefined && { cctv }) };
  const deadlines = deadlinesFor(request, RULES);
  const [clock] = deadlines.clocks;
  if (!clock) throw new Error("nothing is due");
  return { receipt, deadlines, clock };
}

describe("the date", () => {
  test.each([
    ["da", "access", "Svar senest tirsdag den 7. april 2026"],
    ["en", "access", "Answer by Tuesday, 7 April 2026"],
    ["da", "rectification", "Ret oplysningerne senest torsdag den 12. marts 2026"],
    ["da", "breach_report", "Anmeld bruddet senest søndag den 8. marts 2026 kl. 14.20"],
    ["en", "breach_report", "Notify the breach by Sunday, 8 March 2026 at 14:20"],
  ] as const)("in %s of %s", (language, label, sentence) => {
    const { clock } = due("2026-03-05T13:20:00Z", [label]);
    expect(dueSentence(clock, words(language))).toBe(sentence);
  });
});

describe("the time left", () => {
  const { receipt, clock } = due("2026-03-05T13:20:00Z", ["access"]);
  const left = (now: string) => timeLeft(clock, receipt, Date.parse(now), da);

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
    const breach = due("2026-03-05T13:20:00Z", ["breach_report"]);
    expect(timeLeft(breach.clock, breach.receipt, Date.parse(now), da)).toMatchObject({
      sentence,
      isOver,
    });
  });
});

describe("how it was counted", () => {
  const how = (instant: string, labels: readonly RequestLabel[]) => {
    const { clock, deadlines, receipt } = due(instant, labels);
    return howSentences(clock, deadlines, receipt, da);
  };

  test("names the holiday that moves it", () => {
    expect(how("2026-03-05T13:20:00Z", ["access"])).toEqual([
      "Én måned fra modtagelsen torsdag den 5. marts 2026 (artikel 12, stk. 3).",
      "Måneden slutter søndag den 5. april 2026, som er påskedag, så fristen flyttes til næste hverdag (forordning 1182/71, artikel 3, stk. 4).",
      "Er sagen kompliceret, kan fristen forlænges til fredag den 5. juni 2026. Personen skal have besked og en begrundelse senest tirsdag den 7. april 2026.",
      "Alle datoer er danske.",
    ]);
  });

  test("puts the policy's own days before the law's", () => {
    const [first, second] = how("2026-03-07T10:00:00Z", ["rectification"]);
    expect(first).toBe(
      "Politikken giver 7 dage fra modtagelsen. Den frist flyttes ikke over weekender og helligdage, så sigt efter fredag den 13. marts 2026.",
    );
    expect(second).toMatch(/^Én måned/);
  });

  test("says where the law sets no time", () => {
    expect(how("2026-03-02T10:00:00Z", ["complaint"])).toContain(
      "Loven sætter ingen frist for svaret her. Kuvert regner med samme måned, så ingen bliver glemt.",
    );
  });

  test("of a breach says that no day off counts", () => {
    expect(how("2026-03-05T10:00:00Z", ["breach_report"])[0]).toMatch(/^72 timer/);
  });
});

describe("what must not wait", () => {
  test("is each thing once, the recordings first", () => {
    const { deadlines } = due("2026-03-05T10:00:00Z", ["access", "restriction"], true);
    expect(atOnceSentences(deadlines, da)).toEqual([
      "Gem videooptagelserne nu. De overskrives efter 5 dage, og tirsdag den 10. marts 2026 er intet fra før henvendelsen tilbage.",
      "Frys oplysningerne nu: de må kun opbevares, til sagen er afgjort.",
    ]);
  });

  test("is nothing for access without a word of recordings", () => {
    expect(atOnceSentences(due("2026-03-05T10:00:00Z", ["access"]).deadlines, da)).toEqual([]);
  });
});
