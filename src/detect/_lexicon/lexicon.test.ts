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
    things: "Venstre!  IDA! 3F!",
    acts: "brækkede",
    not: "bekræft* sick_of kræftens venstre_si*",
  },
  {
    ...NONE,
    states: "seksuel! kræftsyg",
    matters: "*syg*",
    origins: "Kurder",
    partners: "kone",
  },
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
    ["but not as a part of another", "gigtfri, gigtben, gigtenhed, leddegigt", []],
    ["exactly", "seksuel seksuelle", ["+states:seksuel"]],
    ["as the beginning of a longer word", "sygemeldingen", ["states:sygemeldingen"]],
    ["anywhere, as the whole word", "Brystkræftdiagnosen", ["matters:Brystkræftdiagnosen"]],
    ["exactly, without an s behind", "sick sicks", ["said:sick"]],
    ["in small letters only", "gay Gay gays", ["states:gay"]],
    ["with a capital only", "Venstre venstre VENSTRE", ["things:Venstre", "things:VENSTRE"]],
    ["a name and what is its own", "Venstres Venstreer", ["things:Venstres"]],
    ["a name with inflections", "Kurderne kurderne", ["+origins:Kurderne"]],
    ["who lives with somebody", "konen", ["+partners:konen"]],
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
    ["the same over two spaces", "Han har ondt  i ryggen", ["states:ondt  i"]],
    ["a phrase behind spaces", "  ondt i ryggen", ["states:ondt i"]],
    ["a phrase that is wrapped", "ondt\n> i ryggen", ["states:ondt\n> i"]],
    ["no phrase over a new line", "Ondt\nI ryggen", []],
    ["no phrase over a cell", "ondt\ti ryggen", []],
    [
      "each row by itself",
      "Diagnose: Gigt\nPsykisk\nSårbar: gigt",
      ["matters:Gigt", "matters:gigt"],
    ],
    ["a compound of any length", `${"a".repeat(50)}kræft`, [`matters:${"a".repeat(40)}kræft`]],
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
    ["kræfttal", []],
    ["kræfttal, kræfthospitalet", ["matters:kræfthospitalet"]],
    ["kræfthuset, kræftlægehuset", ["matters:kræftlægehuset"]],
    ["kræftlinjen, kræftmonitorer, kræftpumper", []],
    ["kræfttale, kræfttalerne", ["matters:kræfttale", "matters:kræfttalerne"]],
    ["kræfttalen, kræfttaler", ["matters:kræfttalen", "matters:kræfttaler"]],
    ["kræftkursusdeltager", ["matters:kræftkursusdeltager"]],
    ["kræftpatient på kursus", ["matters:kræftpatient"]],
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

describe("of what stands within another", () => {
  const kept = (words: Partial<CategoryWords>, text: string) =>
    findWords(createLexicon([{ ...NONE, ...words }]), text).map(
      ({ start, end, kind }) => `${kind}:${text.slice(start, end)}`,
    );
  test.each<[string, Partial<CategoryWords>, string, string]>([
    [
      "the stronger stays",
      { things: "ung_lovovertræder", states: "lovovertræder" },
      "ung lovovertræder",
      "states:lovovertræder",
    ],
    [
      "but not what is only said",
      { things: "konservativ_ungdom", said: "ungdom!" },
      "Konservativ Ungdom",
      "things:Konservativ Ungdom",
    ],
    [
      "unless it goes on further",
      { things: "rød_ungdom", said: "ungdom_alene" },
      "rød ungdom alene",
      "said:ungdom alene",
    ],
    ["of one word in two fields the stronger", { things: "rød!", said: "rød!" }, "rød", "said:rød"],
  ])("%s", (_, words, text, expected) => {
    expect(kept(words, text)).toEqual([expected]);
  });

  test("the words of all categories come in order of where they begin", () => {
    const several = createLexicon([
      { ...NONE, matters: "ondt_i_knæet" },
      { ...NONE, matters: "ondt i" },
    ]);
    expect(
      findWords(several, "ondt i knæet").map(({ start, category }) => [start, category]),
    ).toEqual([
      [0, 0],
      [0, 1],
      [5, 1],
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
