import { describe, expect, test } from "@jest/globals";
import type { Span } from "./lexicon";
import { addOwners } from "./owners";

const NOTHING_BEFORE = { hasRelative: false, hasMine: false };

/** A sentence by the concepts of its words, one a word: `"my _ data"`. What `addOwners` finds in it, by the words it spans. */
function owned(sentence: string, before = NOTHING_BEFORE): Record<string, string[]> {
  const words = sentence.split(" ");
  const concepts = new Map<string, Span[]>();
  words.forEach((word, at) => {
    if (word !== "_") concepts.set(word, (concepts.get(word) ?? []).concat({ from: at, to: at }));
  });
  const given = new Set(concepts.keys());
  addOwners(concepts, before);
  const added = [...concepts].filter(([concept]) => !given.has(concept));
  return Object.fromEntries(
    added.map(([concept, spans]) => [concept, spans.map(({ from, to }) => `${from}-${to}`)]),
  );
}

describe("data about the writer", () => {
  test.each([
    ["mine oplysninger", "my data", { mydata: ["0-1"] }],
    ["mine fulde private kontaktoplysninger", "my _ _ data", { mydata: ["0-3"] }],
    ["min, og langt derfra data", "my _ _ _ _ data", {}],
    ["data, my (Norwegian: opplysningene mine)", "data my", { mydata: ["0-1"] }],
    ["alt om mig", "all about-me", { mydata: ["0-1"], "about-mine": ["1-1"] }],
    ["hvad I har om mig", "what _ _ about-me", { mydata: ["0-3"], "about-mine": ["3-3"] }],
    ["oplysninger om min adresse", "data about my item", { mydata: ["0-3"], myitem: ["2-3"] }],
    ["mine følsomme data", "my strongdata", { mydata: ["0-1"] }],
    ["min sidste rapport om detaljer", "my _ about data", {}],
  ])("%s", (_, sentence, found) => {
    expect(owned(sentence)).toEqual(found);
  });

  test.each([
    ["mit cv", "my item", { myitem: ["0-1"] }],
    ["søknaden min", "item my", { myitem: ["0-1"] }],
    ["billedet med mig", "item with-me", { myitem: ["0-1"] }],
    ["min journal", "my record", { myrecord: ["0-1"] }],
    ["journalen min", "record my", { myrecord: ["0-1"] }],
    ["optagelsen med mig", "record with-me", { myrecord: ["0-1"] }],
    ["notater om mig", "notes about-me", { myrecord: ["0-1"], "about-mine": ["1-1"] }],
    ["rapporten om mig", "report about-me", { myrecord: ["0-1"], "about-mine": ["1-1"] }],
    ["vores fælles adresse", "our _ contact", { "our-item": ["0-2"] }],
    ["vores adresse", "our item", { "our-item": ["0-1"] }],
    ["dine oplysninger", "your _ data", { yourdata: ["0-2"] }],
    ["din adresse", "your item", { yourdata: ["0-1"] }],
    ["jeres side, som viser mig", "your item _ me", {}],
  ])("%s", (_, sentence, found) => {
    expect(owned(sentence)).toEqual(found);
  });

  test.each([
    ["slettet mig", "deleted me"],
    ["slet _ mig", "delete-person _ me"],
    ["mig slettet", "me deleted"],
    ["mig _ slettet", "me _ deleted"],
  ])("the writer is to be deleted: %s", (_, sentence) => {
    expect(Object.keys(owned(sentence))).toEqual(["delete-me"]);
  });
});

describe("how far apart the words may be", () => {
  const apart = (words: number) => " _".repeat(words);

  test.each([
    ["mine … oplysninger", "my", "data", 3, "mydata"],
    ["mit … cv", "my", "item", 3, "myitem"],
    ["min … journal", "my", "record", 3, "myrecord"],
    ["alt … om mig", "all", "about-me", 9, "mydata"],
    ["billedet … om mig", "item", "about-me", 9, "myitem"],
    ["journalen … om mig", "record", "about-me", 9, "myrecord"],
    ["notater … om mig", "notes", "about-me", 9, "myrecord"],
    ["opplysningene … mine", "data", "my", 0, "mydata"],
    ["søknaden … min", "item", "my", 0, "myitem"],
    ["journalen … min", "record", "my", 0, "myrecord"],
    ["om … min mor", "about", "my relative", 1, "about-mine"],
    ["slettet … mig", "deleted", "me", 0, "delete-me"],
    ["slet … mig", "delete-person", "me", 1, "delete-me"],
    ["mig … slettet", "me", "deleted", 1, "delete-me"],
    ["vores … adresse", "our", "contact", 1, "our-item"],
    ["dine … oplysninger", "your", "data", 1, "yourdata"],
  ])("%s", (_, first, second, words, found) => {
    expect(owned(`${first}${apart(words)} ${second}`)).toHaveProperty(found);
    expect(owned(`${first}${apart(words + 1)} ${second}`)).not.toHaveProperty(found);
  });

  test("what something is about stands right before whose it is", () => {
    expect(owned("data about my _ item")).toHaveProperty("mydata");
    expect(owned("data about _ my item")).not.toHaveProperty("mydata");
    expect(owned("data about my _ _ item")).not.toHaveProperty("mydata");
    expect(owned("what _ about my record")).toHaveProperty("mydata", ["0-4"]);
  });

  test("the nearest counts", () => {
    expect(owned("my data _ data")).toEqual({ mydata: ["0-1"] });
    expect(owned("_ my strongdata data")).toEqual({ mydata: ["1-2"] });
  });

  test("who says my is no organisation", () => {
    expect(owned("your data _ _ my")).toEqual({});
    expect(owned("your data _ _ me")).toEqual({});
  });
});

describe("what was said before", () => {
  test("a pronoun stands for the writer's data when these were spoken of", () => {
    expect(owned("pronoun")).toEqual({});
    expect(owned("pronoun", { ...NOTHING_BEFORE, hasMine: true })).toEqual({ that: ["0-0"] });
    expect(owned("my data pronoun")).toEqual({ mydata: ["0-1"], that: ["2-2"] });
    expect(owned("my item pronoun")).toMatchObject({ that: ["2-2"] });
    expect(owned("my record pronoun")).toMatchObject({ that: ["2-2"] });
  });

  test("somebody's data count when the writer speaks for that person", () => {
    const forMother = { ...NOTHING_BEFORE, hasRelative: true };
    expect(owned("his data")).toEqual({});
    expect(owned("his data", forMother)).toEqual({ mydata: ["0-1"] });
    expect(owned("all about-him", forMother)).toEqual({ mydata: ["0-1"], "about-mine": ["1-1"] });
    expect(owned("all about-him")).toEqual({});
    expect(owned("his-object", forMother)).toEqual({ him: ["0-0"] });
    expect(owned("his-object")).toEqual({});
    expect(owned("my relative data")).toMatchObject({ mydata: ["0-2", "0-2"] });
    expect(owned("all about our relative")).toMatchObject({ "about-mine": ["1-3"] });
    expect(owned("relative his data")).toEqual({ mydata: ["1-2"] });
  });
});
