import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("what is said of firms and systems", () => {
  test.each([
    "Clara er nede",
    "Peter Falkenborg kollektion",
    "Jonas ny kollektion",
    "Jonas i kollektion",
    "Fejl i Karla",
    "Fejl hos Karla",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Luca mangler støvler", "Luca likely"],
    ["Jonas har nye støvler", "Jonas likely"],
    ["Jonas mangler nye støvler", "Jonas likely"],
    ["Peter Falkenborg ny kollektion", "Peter Falkenborg likely"],
    ["Kreditnota fra Ole Falkenborg", "Ole Falkenborg possible"],
    ["Kreditnota til Ole Falkenborg", "Ole Falkenborg likely"],
    ["Kreditnota Ole Falkenborg", "Ole Falkenborg possible"],
    ["Kreditnota sygemelding Ole Falkenborg", "Ole Falkenborg likely"],
    ["Fejl i Karlas skema", "Karlas likely"],
    ["Fejl i Karlas lønseddel", "Karlas likely"],
    ["Fejl om Karla", "Karla likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("in front of a word with a capital", () => {
  test.each([
    "Jacob Hansens Kaserne",
    "Lauras Bageri",
    "Lauras Zantulo",
    "Victoria Station",
    "Hansens Zantulo sygemelding",
    "Sygemelding Hansens Zantulo",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jacob Hansen Kaserne", "Jacob Hansen possible"],
    ["Jens Hansen's Bageri", "Jens Hansen likely"],
    ["Laura Zantulo", "Laura Zantulo likely"],
    ["Lauras CV", "Lauras likely"],
    ["Laura's CV", "Laura likely"],
    ["Laura CV", "Laura likely"],
    ["Sygemelding Laura Zantul", "Laura Zantul likely"],
    ["Sygemelding Jens' Zantulo", "Jens likely"],
    ["Sygemelding Jens Hansens' Zantulo", "Jens Hansens likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("in quotes and before a hyphen or a full stop", () => {
  test.each(['"Bertha" genstartes', "Sygemelding Bertha-modul", "Ann. deadline"])(
    "nobody: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each([
    ['"Bertha genstartes', "Bertha likely"],
    ['Bertha" genstartes', "Bertha likely"],
    ["»Bertha« ringer", "Bertha possible"],
    ['Sygemelding "Bertha"', "Bertha possible"],
    ["Sygemelding Bertha -modul", "Bertha likely"],
    ["Ann. Deadline", "Ann likely"],
    ['"Lone Star"-kampagne udsat', "Lone possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("before a number", () => {
  test.each([
    "Bertha 2",
    "Bertha 2026",
    "Bertha 1. xaj",
    "Bertha 2.cd",
    "Bertha 2e",
    "Bertha 2 (80 år)",
    "Bertha 2, kl. 10.30",
    "Per 2 (80 år)",
    "Kai 3 og kaj 4 er spærret",
    "Mia-2 cells contaminated again",
    "Per 1. januar",
    "Per 80 år",
    "Per 12/3",
    "Per 14.30",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Bertha 12/3", "Bertha likely"],
    ["Bertha 14:30", "Bertha likely"],
    ["Bertha 14.30", "Bertha likely"],
    ["Bertha 80 år", "Bertha likely"],
    ["Bertha 80 years", "Bertha likely"],
    ["Bertha 1. maj", "Bertha likely"],
    ["Bertha 1 maj", "Bertha likely"],
    ["Bertha 2.c", "Bertha likely"],
    ["Bertha 2c", "Bertha likely"],
    ["Møde med Per 1. januar", "Per possible"],
    ["Møde med Per 80 år", "Per likely"],
    ["Møde med Per 12/3", "Per possible"],
    ["Sygemelding Bertha 2", "Bertha likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("that may be a word", () => {
  test.each(["Grant application", "Bo kontrakt", "Bo: kontrakt"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Grant ferie", "Grant likely"],
    ["Grant ringer", "Grant likely"],
    ["Will ringer", "Will likely"],
    ["Bo er syg", "Bo likely"],
    ["Møde med Bo kontrakt", "Bo likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("at the start, before a noun", () => {
  test.each(["Hugo migration", "Hugo og migration"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Hugo static site migration", "Hugo possible"],
    ["Hugo arbejder hjemme", "Hugo likely"],
    ["Hugo vandrer hjemme", "Hugo likely"],
    ["Hugo sover", "Hugo likely"],
    ["RE: Hugo static", "Hugo possible"],
    ["Møde: Hugo static", "Hugo likely"],
    ["Hugo spare parts", "Hugo possible"],
    ["Lone worker policy", "Lone possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("in the genitive", () => {
  test.each(["Bos desk", "Hollys x"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Holly's desk", "Holly likely"],
    ["Bo's desk", "Bo likely"],
    ["Hollys desk", "Hollys possible"],
    ["Jonas' bil", "Jonas likely"],
    ["Jonas bil", "Jonas possible"],
    ["Jonas' Bil", "Jonas possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("that is a month", () => {
  test.each(["May I call", "Rapport Maj", "Kære Maj", "June er syg"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Fru Maj er syg", "Maj likely"],
    ["Maj og Ida", "Maj likely, Ida likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
