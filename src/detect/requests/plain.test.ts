import { describe, expect, test } from "@jest/globals";
import { findRequests } from "./requests";

/** What a text surely asks for without a purpose. */
function asked(text: string): string[] {
  return findRequests(text)
    .filter(({ confidence }) => confidence === "likely")
    .map(({ start, end }) => text.slice(start, end));
}

describe("a purpose in a sentence of its own", () => {
  test.each([
    "Send venligst en kopi af dit pas. Formålet er at søge visum.",
    "Send mig dit CPR-nummer. Oplysningen bruges kun til indberetning.",
    "Please send me your date of birth. It will only be used for the visa.",
    "Please send me your passport number. The hotel requires it for check-in.",
    "Send mig dit pasnummer. Ambassaden kræver det ved ansøgningen.",
    "Ifølge hvidvaskloven skal vi kende dig. Send os en kopi af dit pas.",
  ])("%s", (text) => {
    expect(asked(text)).toEqual([]);
  });

  test("is none where something else is used", () => {
    expect(asked("Send mig dit CPR-nummer. Vi bruger Outlook.")).toEqual(["CPR-nummer"]);
  });
});

describe("what is not asked for", () => {
  test.each([
    ["forbidden", "Du må aldrig sende dit CPR-nummer på mail."],
    ["forbidden in English", "Please don't share your passport number with anybody."],
    ["there already", "Dit CPR-nummer er nu slettet, kan du se."],
    ["there already, in English", "Your passport number has been received, thank you."],
    [
      "said of somebody",
      "Hej\n\nJonas Holm er medlem af 3F, muslim og homoseksuel. Hans CPR-nr. er 010190-1234.\n\nMvh Anna",
    ],
    ["to be found somewhere", "Du kan finde dit CPR-nummer på dit gule sundhedskort."],
  ])("%s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  test("whoever asks whether it is so does ask", () => {
    expect(asked("Oplys venligst, om Jonas er medlem af en fagforening.")).not.toEqual([]);
  });

  test("a ban may go on to ask", () => {
    expect(asked("Send ikke passet, men send mig dit CPR-nummer.")).toContain("CPR-nummer");
  });
});

describe("asking outright", () => {
  test.each([
    ["Vi skal have dit CPR-nummer senest i morgen.", "CPR-nummer"],
    ["Anmoder om borgerens personnummer.", "personnummer"],
    ["Jeg afventer stadig jeres CPR-numre.", "CPR-numre"],
    ["Send mig barnets CPR-nummer, når I får det.", "CPR-nummer"],
    ["May I ask for your Danish CPR number?", "CPR number"],
    ["Please can you give me your CPR number when you get it", "CPR number"],
  ])("%s", (text, words) => {
    expect(asked(text)).toEqual([words]);
  });

  test.each([
    ["what is to be deleted", "Vi skal have dit CPR-nummer slettet."],
    ["with why", "Vi skal have dit CPR-nummer, så vi kan udbetale løn."],
    ["with why in the next sentence", "Vi skal have dit CPR-nummer. Det er for at udbetale løn."],
    [
      "with why in the one before",
      "For at udbetale løn mangler vi lidt. Vi skal have dit CPR-nummer.",
    ],
  ])("not %s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});
