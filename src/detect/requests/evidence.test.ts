import { describe, expect, test } from "@jest/globals";
import { askedIn, evidenceAt, Readings } from "./evidence";
import { introductionsOf, sentencesOf } from "./sentences";
import { BEGUN, STATED } from "./told";

/** The evidence of the sentence that holds a word. */
function evidenceOf(text: string, word: string): Set<string> {
  const readings = new Readings(text);
  const at = readings.sentences.findIndex((sentence) => sentence.text.includes(word));
  return evidenceAt(readings, at);
}

const asked = (text: string) => askedIn(text).map(({ start, end }) => text.slice(start, end));

describe("the evidence of a sentence", () => {
  test("is all of its pieces, with a mark for the data, and where its words stand", () => {
    expect([...evidenceOf("Send dit pas nu", "pas")].toSorted()).toEqual(
      // "dit pas" is the word for the data.
      [
        "._send",
        "@",
        "@_nu",
        "Ddit",
        "H@",
        "Hnu",
        "Hsend",
        "Lsend",
        "Rnu",
        "nu",
        "nu_.",
        "send",
        "send_@",
      ],
    );
  });

  test("is that of two sentences on each side, of which the next ones have a place", () => {
    const evidence = evidenceOf("Aa. Bb. Cc. Dit pas. Dd. Ee. Ff.", "pas");
    for (const piece of ["bb", "cc", "Bcc", "dd", "Add", "ee"]) expect(evidence).toContain(piece);
    for (const piece of ["aa", "Bbb", "Aee", "ff"]) expect(evidence).not.toContain(piece);
  });

  test("is that of what introduces a list and follows it, however long the list", () => {
    const text =
      "Send:\n- Navn\n- Alder\n- Adresse\n- CPR-nummer\n- Titel\n- Stilling\nTak for det. Hej.";
    const evidence = evidenceOf(text, "CPR");
    for (const piece of ["Bsend", "Atak"]) expect(evidence).toContain(piece);
    expect(evidence).not.toContain("Ahej");
  });

  test("is of the three words before the data and the two behind", () => {
    const evidence = evidenceOf("Vi vil nu gerne se kørekort helst i dag", "kørekort");
    for (const piece of ["Lnu", "Lgerne", "Lse", "Rhelst", "Ri", "Dkørek"]) {
      expect(evidence).toContain(piece);
    }
    for (const piece of ["Lvil", "Rdag"]) expect(evidence).not.toContain(piece);
  });

  test("tells whose data they are", () => {
    expect(evidenceOf("Slet mit pas", "pas")).toContain("Down");
    expect(evidenceOf("Slet hans kørekort", "kørekort")).not.toContain("Down");
  });
});

describe("what may be asked for", () => {
  test.each([
    ["several", "Send kørekort, kontonummer", ["kørekort", "kontonummer"]],
    ["nothing that is the writer's", "Slet mit gamle kontonummer", []],
    ["nothing that is the writer's, in German", "Meine Kontonummer", []],
    ["nothing that is ours, in German", "Unseres Kontonummer", []],
    ["what is not the writer's though he speaks", "Sig til mit hold: kontonummer", ["kontonummer"]],
    ["what only sounds so", "Vermeine Kontonummer", ["Kontonummer"]],
    [
      "what is not the writer's far before",
      `Mit ${"gode ".repeat(12)}kontonummer`,
      ["kontonummer"],
    ],
    ["nothing beside a value", "Kontonummer: 1234", []],
    ["nothing with a number behind", "CPR nr. 12", []],
    ["nothing with a number behind, written together", "Bankkonto nr12", []],
    ["what is followed by a mere nr", "Bankkonto nr. to", ["Bankkonto nr."]],
    ["nothing with a long number a few words behind", "Kontonummer hos banken er 123456", []],
    ["nothing with a grouped number behind", "Kontonummer i banken 12 34 56 78", []],
    ["what a short number stands far from", "Kontonummer inden kl. 12", ["Kontonummer"]],
    ["what a number stands far from", `Kontonummer ${"og så ".repeat(8)}123456`, ["Kontonummer"]],
    ["nothing behind its value", "Kontoen 1234 (kontonummer)", []],
    ["nothing in a sentence with a value", "Kørekort og CPR 010190-1234", []],
  ])("%s", (_, text, words) => {
    expect(asked(text)).toEqual(words);
  });
});

describe("introductions", () => {
  const of = (text: string) => introductionsOf(sentencesOf(text));

  test.each([
    ["bullets", "Send:\n- Navn\n– CPR.\n• Pas\n* Alder", [undefined, 0, 0, 0, 0]],
    ["numbers and letters", "Send:\n1) Navn.\n22) Pas.\n(b) By.", [undefined, 0, 0, 0]],
    ["moved in", "Send: \n   - Navn.", [undefined, 0]],
    ["short lines", "Send:\nNavn\nAdresse", [undefined, 0, 0]],
    ["up to a sentence", "Send:\nNavn\nTak.\nBo", [undefined, 0, undefined, undefined]],
    [
      "up to a long line",
      `Send:\nNavn\n${"X".repeat(61)}\nBo`,
      [undefined, 0, undefined, undefined],
    ],
    ["a line of sixty", `Send:\n${"X".repeat(59)}\n`, [undefined, 0]],
    ["no colon", "Send\nNavn", [undefined, undefined]],
    ["a colon in the midst", "Nu: send\nNavn", [undefined, undefined]],
    ["a second list", "Send:\nNavn\nTak.\nOg:\nAlder", [undefined, 0, undefined, undefined, 3]],
  ])("%s", (_, text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  test("of twenty items at the most", () => {
    const indexes = of(`Tak.\nSend:${"\n- Navn".repeat(21)}`);
    expect(indexes.slice(0, 3)).toEqual([undefined, undefined, 1]);
    expect(indexes.slice(-2)).toEqual([1, undefined]);
  });
});

describe("a purpose as Kuvert has it said", () => {
  test.each(["Vi skal bruge det til: løn", "We need it for:Pay", "Wir benötigen das für: 5 Dinge"])(
    "%s",
    (text) => expect(text).toMatch(STATED),
  );

  test.each(["Vi skal bruge det til: …", "Vi trenger det til:…"])("only begun: %s", (text) => {
    expect(text).not.toMatch(STATED);
    expect(text.replace(BEGUN, "")).toBe("");
  });
});
