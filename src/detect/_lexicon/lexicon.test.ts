import { describe, expect, test } from "@jest/globals";
import { staysLinear } from "../_testing/finding";
import { biometricWords } from "../biometric/words";
import { criminalWords } from "../criminal/words";
import { ethnicityWords } from "../ethnicity/words";
import { geneticWords } from "../genetic/words";
import { healthWords } from "../health/words";
import { politicsWords } from "../politics/words";
import { religionWords } from "../religion/words";
import { sexLifeWords } from "../sex-life/words";
import { unionWords } from "../union/words";
import { createLexicon, findWords } from "./lexicon";
import type { CategoryWords } from "./words";

const NONE: CategoryWords = { states: "", said: "", matters: "", things: "", acts: "", not: "" };
const lexicon = createLexicon([
  {
    states: "sygemeld* gay~ psykisk_* ondt_i",
    said: "sick!",
    matters: "*kræft* gigt",
    things: "Venstre! IDA! 3F!",
    acts: "brækkede",
    not: "bekræft* sick_of kræftens venstre_si*",
  },
  { ...NONE, states: "seksuel! kræftsyg", matters: "*syg*" },
]);

/** What is found, as `kind:text`, those of the second category with a +. */
function found(text: string): string[] {
  return findWords(lexicon, text).map(
    ({ start, end, category, kind }) => `${"+".repeat(category)}${kind}:${text.slice(start, end)}`,
  );
}

describe("how words are written in the tables", () => {
  test.each([
    ["a word with inflections", "gigten, gigt", ["matters:gigten", "matters:gigt"]],
    ["but not as a part of another", "gigtfri, leddegigt", []],
    ["exactly", "seksuel seksuelle", ["+states:seksuel"]],
    ["as the beginning of a longer word", "sygemeldingen", ["states:sygemeldingen"]],
    ["anywhere, as the whole word", "Brystkræftdiagnosen", ["matters:Brystkræftdiagnosen"]],
    ["in small letters only", "gay Gay", ["states:gay"]],
    ["with a capital only", "Venstre venstre VENSTRE", ["things:Venstre", "things:VENSTRE"]],
    ["in capitals only", "IDA Ida", ["things:IDA"]],
    ["with a digit", "3F", ["things:3F"]],
    ["a phrase", "Ondt  i ryggen", ["states:Ondt  i"]],
    ["a phrase over many spaces", "ondt        i", ["states:ondt        i"]],
    [
      "a phrase with what is not seen",
      "ondt \u200b\u200b\u200b\u200b\u200b\u200bi",
      ["states:ondt \u200b\u200b\u200b\u200b\u200b\u200bi"],
    ],
    ["a phrase behind others", "Han har ondt i ryggen", ["states:ondt i"]],
    ["a compound behind a soft hyphen", "bryst\u00adkræft", ["matters:bryst\u00adkræft"]],
    ["a phrase with any word behind", "psykisk sårbar", ["states:psykisk sårbar"]],
    ["ø as oe, å as aa, æ as ae", "BRAEKKEDE", ["acts:BRAEKKEDE"]],
  ])("%s", (_, text, expected) => {
    expect(found(text).filter((each) => !each.startsWith("+matters"))).toEqual(expected);
  });
});

describe("what is left out", () => {
  test.each([
    ["bekræftelsen", []],
    ["sick of it", []],
    ["sick", ["said:sick"]],
    ["Kræftens Bekæmpelse", []],
    ["Venstre side", []],
    ["gigt og Venstre", ["matters:gigt", "things:Venstre"]],
    ["kræftforskning, kræftforeningens, kræftpolitikken", []],
    ["kræftforsker", ["matters:kræftforsker"]],
    ["kræftforløb, kræftorlov", ["matters:kræftforløb", "matters:kræftorlov"]],
    ["kræftløbet, kræftloven", []],
    [`kræft${"a".repeat(41)}`, []],
    [`kræft${"a".repeat(40)}`, [`matters:kræft${"a".repeat(40)}`]],
    ["Venstre sidemarked", []],
    ["bekræftet og bekræftende, kræft", ["matters:kræft"]],
    ["kræft, bekræftet", ["matters:kræft"]],
    ["bekræftet kræft bekræftet gigt", ["matters:kræft", "matters:gigt"]],
    ["gigternes", ["matters:gigternes"]],
    ["gigtagtigt", []],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("of overlapping words of a category the strongest stays, of equal ones the first and longest", () => {
    expect(found("kræftsyg").sort()).toEqual(["+states:kræftsyg", "matters:kræftsyg"]);
    expect(findWords(createLexicon([{ ...NONE, matters: "a_b", states: "b_c" }]), "a b c")).toEqual(
      [{ start: 2, end: 5, category: 0, kind: "states" }],
    );
    // What is said of somebody does not hide the longer thing it is a part of.
    const parties = createLexicon([
      { ...NONE, said: "konservativ!", things: "konservativ_ungdom" },
    ]);
    expect(findWords(parties, "Konservativ Ungdom").map(({ kind }) => kind)).toEqual(["things"]);
    expect(findWords(parties, "konservativ").map(({ kind }) => kind)).toEqual(["said"]);
    expect(
      findWords(createLexicon([{ ...NONE, states: "a_b b_c", acts: "c_d" }]), "a b c d"),
    ).toEqual([
      { start: 0, end: 3, category: 0, kind: "states" },
      { start: 4, end: 7, category: 0, kind: "acts" },
    ]);
  });
});

describe("the tables of all categories", () => {
  const tables: Record<string, CategoryWords> = {
    biometricWords,
    criminalWords,
    ethnicityWords,
    geneticWords,
    healthWords,
    politicsWords,
    religionWords,
    sexLifeWords,
    unionWords,
  };
  test.each(Object.entries(tables))(
    "%s: marks only at the ends, nothing twice in a field",
    (_, table) => {
      for (const field of Object.values<string>({ ...table })) {
        const words = field.split(/\s+/).filter((word) => word !== "");
        expect(words.filter((word) => !/^\*?[^*!~\s]+[*!~]?$/.test(word))).toEqual([]);
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      }
    },
  );

  test("take less than 2.5 MB as an automaton", () => {
    const { automaton } = createLexicon(Object.values(tables));
    const bytes = [
      automaton.next,
      automaton.ends,
      automaton.alike,
      automaton.shorter,
      automaton.depth,
    ]
      .map(({ byteLength }) => byteLength)
      .reduce((sum, each) => sum + each);
    expect(bytes).toBeLessThan(2_500_000);
    expect(automaton.ends.length).toBeLessThan(0x10000);
  });
});

staysLinear(
  (text) => findWords(lexicon, text),
  ["kræft", "sygemeld ", "ondt     ", "a", "\u0308", "\u200b", "psykisk_"],
);
