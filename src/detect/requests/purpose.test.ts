import { describe, expect, test } from "@jest/globals";
import { findRequests } from "./requests";

const ASKS = "Send mig dit CPR-nummer.";

describe("a purpose counts in the sentence", () => {
  test.each([
    ["itself", "For at udbetale din løn skal vi bruge dit CPR-nummer."],
    ["in front", `For at udbetale løn skal vi vide mere. ${ASKS}`],
    ["behind", `${ASKS} Det er for at udbetale løn.`],
  ])("%s", (_, text) => {
    expect(findRequests(text).filter(({ confidence }) => confidence === "likely")).toEqual([]);
  });

  test("as Kuvert has it said, in any language", () => {
    const asks = "Hvad er dit CPR-nummer?";
    expect(findRequests(`${asks} Wir benötigen das für: tasken`)).toEqual([]);
    // Kuvert puts it below a list or above the farewell, where it serves whatever the mail asks for.
    expect(findRequests(`${asks} Tak. Hej. Wir benötigen das für: tasken`)).toEqual([]);
    expect(findRequests(`${asks} Tak. Hej. Wir benötigen das für: …`)).toHaveLength(1);
    expect(findRequests(`${asks} Wir benötigen das für: …`)).toHaveLength(1);
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
