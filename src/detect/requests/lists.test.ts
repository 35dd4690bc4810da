import { describe, expect, test } from "@jest/globals";
import { findRequests } from "./requests";
import { sentencesOf } from "./sentences";

function asked(text: string): string[] {
  return findRequests(text).map(
    ({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`,
  );
}

describe("a list that a question introduces", () => {
  test.each(["- ", "– ", "• ", "* ", "2) ", "a) ", "(b) ", "  - "])(
    "with %j in front of its items, whatever their length",
    (bullet) => {
      const item = `${bullet}CPR-nummer, som det står på det gule kort, du plejer at have i din pung`;
      expect(asked(`Send mig følgende: \n${bullet}Fulde navn.\n${item}.`)).toEqual([
        "CPR-nummer likely",
      ]);
    },
  );

  test("with short lines, up to one that is longer or a sentence", () => {
    expect(asked("Send mig følgende:\nNavn\nCPR-nummer")).toEqual(["CPR-nummer likely"]);
    expect(asked("Send mig følgende:\nNavn\nTak.\nCPR-nummer")).toEqual([]);
    expect(asked(`Send mig følgende:\nNavn\n${"Meget langt ".repeat(6)}\nCPR-nummer`)).toEqual([]);
  });

  test("of twenty items at the most", () => {
    const items = (count: number) => "\n- Navn".repeat(count);
    expect(asked(`Send mig følgende:${items(19)}\n- CPR-nummer`)).toHaveLength(1);
    expect(asked(`Send mig følgende:${items(20)}\n- CPR-nummer`)).toEqual([]);
  });

  test("is no list without a colon, and asks for nothing without a question", () => {
    expect(asked("Send mig følgende\n- CPR-nummer")).toEqual([]);
    expect(asked("Det handler om følgende:\n- CPR-nummer")).toEqual([]);
    expect(asked("Nu: send mig følgende\n- CPR-nummer")).toEqual([]);
  });

  test("leaves out what is told or not wanted", () => {
    expect(
      asked("Send mig følgende:\n- CPR: 0101901234\n- Uden pas-kopi\n- Kopi af kørekort"),
    ).toEqual(["Kopi af kørekort likely"]);
  });

  test("is as sure as its question", () => {
    expect(asked("Send mig flyttemandens papirer:\n- CPR-nummer")).toEqual(["CPR-nummer possible"]);
  });

  test("is read once", () => {
    expect(asked("Send mig dit CPR-nummer og:\n- Dit pas mangler vi")).toEqual([
      "CPR-nummer likely",
      "Dit pas likely",
    ]);
  });
});

describe("sentences", () => {
  test.each([
    ["end with a sign and a capital behind", "Hej Bo. Ring nu! Tak? Ja", 4],
    ["end behind a quote", 'Han sagde "ja." Så gik han.', 2],
    ["begin with a quote or a digit", "Se her. »Ja« er svaret. 12 kom.", 3],
    ["do not end with an abbreviation", "Tlf. nr. er 12", 1],
    ["do not end without a space", "Se firma.DK nu", 1],
    ["end with a line", "Navn:\nBo\n\n  \nIda", 3],
    ["go on in a line that begins small", "Send mig\ndit navn\n  og alder", 1],
    ["begin with a capital of another language", "Nej. Över. Æbler. Åse. Örn", 5],
    ["are none where there is nothing", " \n ", 0],
  ])("%s", (_, text, count) => {
    const sentences = sentencesOf(text);
    expect(sentences).toHaveLength(count);
    for (const sentence of sentences)
      expect(text.slice(sentence.start).indexOf(sentence.text)).toBe(0);
  });
});
