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
      const item = `${bullet}CPR-nummer, helst skrevet ud i et med alle cifre i den rigtige orden`;
      expect(asked(`Send mig følgende: \n${bullet}Fulde navn.\n${item}.`)).toEqual([
        "CPR-nummer likely",
      ]);
    },
  );

  test("with short lines", () => {
    expect(asked("Send mig følgende:\nNavn\nAdresse\nE-mail\nCPR-nummer")).toEqual([
      "CPR-nummer likely",
    ]);
  });

  test("is none that tells what there is", () => {
    expect(asked("Blanketten indeholder felterne:\n- Navn\n- CPR-nummer")).toEqual([]);
    expect(asked("Vi har modtaget:\n1. Navn\n2. CPR-nummer")).toEqual([]);
  });

  test("leaves out what is told", () => {
    expect(asked("Send mig følgende:\n- CPR: 0101901234\n- Kopi af kørekort")).toEqual([
      "Kopi af kørekort likely",
    ]);
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
    ["do not end between an abbreviation and its number", "CPR-nr. 010190 er kl. 12 sendt", 1],
    ["end with the same letters before a word", "Send dit CPR-nr. Tak", 2],
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
