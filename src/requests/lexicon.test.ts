import { describe, expect, test } from "@jest/globals";
import { conceptsOf, readLexicon } from "./lexicon";
import { fold } from "../mail/fold";

const lexicon = readLexicon(`
delete: slet, smid _ ud
data: oplysninger, *data
law: persondatalov*
`);

const found = (text: string) =>
  [...conceptsOf(text.split(" ").map(fold), lexicon)].map(
    ([concept, spans]) => `${concept} ${spans.map(({ from, to }) => `${from}-${to}`).join()}`,
  );

describe("a table of words", () => {
  test.each([
    ["slet mine oplysninger", ["delete 0-0", "data 2-2"]],
    ["kundedata", ["data 0-0"]],
    ["persondataloven", ["law 0-0"]],
    ["smid det hele ud", ["delete 0-3"]],
    ["smid ud", ["delete 0-1"]],
    ["smid det her gamle skrammel langt ud", []],
    ["oplysnigner oplysninnger oplysnnger", ["data 0-0,1-1,2-2"]],
    ["oplysningens", []],
    ["sled", []],
  ])("%s", (text, concepts) => {
    expect(found(text)).toEqual(concepts);
  });

  test.each([
    ["Læse", "laese"],
    ["SÅ", "saa"],
    ["Löschen", "loeschen"],
    ["kunde’s", "kunde's"],
  ])("%s and %s are written alike", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});
