import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cuesOf, THING, TIME } from "./cues";
import { fold } from "../_words/fold";
import { nameKey } from "./name-keys";
import packed from "./names.json";
import { FIRST, isNamesake, LAST, PLACE_LIKE, SURNAME_LIKE, traitsOf, WORD } from "./traits";
import { unpackWeights } from "../_evidence/hashed-weights";
import { readLists } from "../../packing/word-reader";
import { hash, unpackFilter } from "../_packed/word-filter";

test("the lists are in step with their sources: run node bin/build-names.mjs", async () => {
  const { packedNames } = await import("../../../bin/build-names.mjs");
  expect(packedNames()).toBe(readFileSync(path.join(__dirname, "names.json"), "utf8"));
});

describe("folding", () => {
  test.each([
    ["Søren", "soeren"],
    ["ÅSE", "aase"],
    ["A\u030age", "aage"],
    ["José", "jose"],
    ["Łukasz", "lukasz"],
    ["Þór", "thor"],
    ["Strauß", "strauss"],
  ])("%s folds to %s", (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test.each([
    ["Cathrine", "Katrine"],
    ["Søren", "Soren"],
    ["Soeren", "Søren"],
    ["Mueller", "Müller"],
    ["Sofie", "Sophie"],
    ["Christoffer", "Kristofer"],
    ["Hannah", "Hana"],
    ["Zara", "Sara"],
    ["Freya", "Freja"],
    ["Wilhelm", "Vilhelm"],
    ["Frederick", "Frederik"],
  ])("%s sounds like %s", (name, other) => {
    expect(nameKey(fold(name))).toBe(nameKey(fold(other)));
  });

  test.each(["bo", "aase", "joe", "zoe"])("the short %s keeps its spelling", (name) => {
    expect(nameKey(name)).toBe(name);
  });
});

describe("what a word is known as", () => {
  test.each([
    ["jens", FIRST],
    ["hansen", LAST | SURNAME_LIKE],
    ["mark", FIRST | LAST | WORD],
    ["marc", FIRST | LAST],
    ["bo", FIRST | WORD],
    ["lindholm", PLACE_LIKE],
    ["abdirahman", FIRST | PLACE_LIKE],
    ["boulevard", WORD],
    ["qvortrup", LAST | SURNAME_LIKE],
    ["xqzv", 0],
  ])("%s", (word, traits) => {
    expect(traitsOf(word)).toBe(traits);
  });

  test.each(["bus", "hilsen", "horsens", "lesson", "reason"])("%s is no surname", (word) => {
    expect(traitsOf(word) & (LAST | SURNAME_LIKE)).toBe(0);
  });

  test("namesakes are pairs and threes", () => {
    expect(isNamesake(["georg", "jensen"])).toBe(true);
    expect(isNamesake(["peter", "larsen", "kaffe"])).toBe(true);
    expect(isNamesake(["peter", "larsen"])).toBe(false);
    expect(isNamesake(["jensen", "georg"])).toBe(false);
    // Genitives are told apart from names only where the name is known.
    expect(isNamesake(["gustav", "mahlers"])).toBe(true);
    expect(isNamesake(["hugo", "boss"])).toBe(true);
  });

  test("common names are nobody's namesake by chance", () => {
    const first = [
      "jens",
      "peter",
      "lars",
      "mette",
      "anne",
      "hanne",
      "ole",
      "soeren",
      "karen",
      "ida",
    ];
    const last = [
      "nielsen",
      "hansen",
      "pedersen",
      "christensen",
      "rasmussen",
      "holm",
      "lund",
      "friis",
    ];
    for (const given of first) {
      for (const family of last) expect(isNamesake([given, family])).toBe(false);
    }
  });
});

describe("cue words", () => {
  test.each(["projekt", "projektet", "projekter", "kerneprojektet", "mødelokale", "stormen"])(
    "%s says that a thing follows",
    (word) => {
      expect(cuesOf(word) & THING).toBe(THING);
    },
  );
  test.each(["pro", "xprojektx", "team2", "lokal"])("%s says nothing of the kind", (word) => {
    expect(cuesOf(word) & THING).toBe(0);
  });
  test("small words have no forms", () => {
    expect(cuesOf("may") & TIME).toBe(TIME);
    expect(cuesOf("mays")).toBe(0);
    expect(cuesOf("fors")).toBe(0);
  });
  test("an ending needs its mark: a screwdriver is no driver", () => {
    expect(cuesOf("økonomichefen")).not.toBe(0);
    expect(cuesOf("screwdriver")).toBe(0);
  });
});

describe("packing", () => {
  test("the lists are sorted and have no double entries", () => {
    for (const lists of [packed.names, packed.cues]) {
      const words = [...readLists(lists).values()].flatMap((list) => list.split(" "));
      expect(words.length).toBeGreaterThan(600);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test("the filter of ordinary words takes one or two in a hundred others for one", () => {
    const isOrdinary = unpackFilter(packed.words, 6);
    let hits = 0;
    for (let i = 0; i < 4000; i++) if (isOrdinary(`qx${i.toString(36)}z`)) hits++;
    expect(hits / 4000).toBeGreaterThan(0.005);
    expect(hits / 4000).toBeLessThan(0.025);
    for (const ordinary of ["grant", "hamburg", "microsoft", "bo"]) {
      expect(isOrdinary(ordinary)).toBe(true);
    }
  });

  test("the filter of namesakes next to never does", () => {
    const isListed = unpackFilter(packed.namesakes, 14);
    let hits = 0;
    for (let i = 0; i < 20_000; i++) if (isListed(`qx z${i}`)) hits++;
    expect(hits).toBeLessThan(6);
  });

  test("what is weighed weighs what it should, other evidence next to never anything", () => {
    const weights = unpackWeights(packed.weights);
    const lines = readFileSync(path.join(__dirname, "weights.txt"), "utf8").trim().split("\n");
    const written = lines.map((line): [string, number] => {
      const [piece = "", units] = line.split(" ");
      return [piece, Number(units)];
    });
    expect(weights.bias).toBe(new Map(written).get("bias"));
    const others = written.filter(([piece]) => piece !== "bias");
    const changed = others.filter(([piece, units]) => weights.of(piece) !== units);
    expect(changed.length).toBeLessThan(others.length / 200);
    let hits = 0;
    for (let i = 0; i < 4000; i++) if (weights.of(`w.qx${i}`) !== 0) hits++;
    expect(hits).toBeLessThan(40);
  });

  test("a filter holds its words and is read to its end", () => {
    // Gaps of 5 (0·4 + 1·1 in two bits, lowest first, behind one 1 for a 4) and 2: the hashes 5 and 7 of 8.
    const isIn = unpackFilter({ count: 2, seed: 7, range: 8, gaps: "FB" }, 2);
    const words = "abcdefgh".split("");
    const expected = words.map((letter) => [5, 7].includes(hash(letter, 7) % 8));
    expect(words.map(isIn)).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  test("hashes depend on the word, the order of its letters and the seed", () => {
    const hashes = ["ab", "ba", "abc", ""].flatMap((word) => [hash(word, 1), hash(word, 2)]);
    expect(new Set(hashes).size).toBe(8);
    expect(Math.min(...hashes)).toBeGreaterThanOrEqual(0);
  });
});
