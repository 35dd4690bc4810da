import { describe, expect, test } from "@jest/globals";
import { findRequests, namesPurpose } from "./requests";

const ASKS = "Send mig dit CPR-nummer.";

describe("a purpose", () => {
  test.each([
    "Det er for at kunne udbetale din løn.",
    "Det kræves af hensyn til lovkravene.",
    "Vi skal oprette dig i systemet.",
    "Det bruges til din kontrakt.",
    "Til lønudbetalingen.",
    "We need it because HR asks.",
    "It is required by law.",
    "For your contract.",
    "To register you.",
    "Det är för att betala dig.",
    "Det er for å betale deg.",
    "Damit wir Sie anmelden können.",
    "Vi skal bruge det til: rejsen",
  ])("%s", (text) => {
    expect(namesPurpose(text)).toBe(true);
  });

  test.each([
    "Du har mulighed for at sende det i dag.",
    "Tak for at du gør det.",
    "Det haster.",
    "Til Jonas.",
    "Vi skal bruge det til: …",
    "",
  ])("not %j", (text) => {
    expect(namesPurpose(text)).toBe(false);
  });

  test("is looked for beside a false one", () => {
    expect(namesPurpose("Har du mulighed for at sende det? Det er for at oprette dig.")).toBe(true);
  });
});

describe("a purpose counts in the sentence", () => {
  test.each([
    ["itself", "For at udbetale din løn skal vi bruge dit CPR-nummer."],
    ["in front", `For at udbetale løn skal vi vide mere. ${ASKS}`],
    ["behind", `${ASKS} Det er for at udbetale løn.`],
  ])("%s", (_, text) => {
    expect(findRequests(text).filter(({ confidence }) => confidence === "likely")).toEqual([]);
  });

  test("behind a list that the question introduces", () => {
    const list = "Send mig følgende:\n- CPR-nummer\n- Kopi af pas\n";
    expect(findRequests(`${list}Det er for at oprette dig.`)).toEqual([]);
    expect(findRequests(list)).toHaveLength(2);
  });

  test("explains one question and not the next", () => {
    const text = `${ASKS} Det er for at udbetale løn. Tak skal du have. Hej igen. Oplys dit kontonummer.`;
    expect(findRequests(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "kontonummer",
    ]);
  });
});
