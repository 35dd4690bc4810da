import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("a word with a capital in the midst of a sentence is a name", () => {
  test.each([
    ["behind a preposition", "Can someone cover for Will on Friday?", "Will likely"],
    ["behind what is made for somebody", "Fødselsdagskage til Storm på rød stue", "Storm likely"],
    ["where somebody is asked for", "Hvem kører Liv hjem fra lejrskole?", "Liv likely"],
    ["and in the answers to it", "FW: SV:Hvem kører Liv hjem fra lejrskole?", "Liv likely"],
    ["in what is passed on", "Fwd: hvem kører Liv hjem?", "Liv likely"],
    ["not of a place or a product", "Penge til Chelsea", "Chelsea possible"],
    ["not at the start", "Grace to the third floor", ""],
    ["not behind a colon", "Desk move: Grace to the third floor", ""],
    ["not in small letters", "penge til grace", ""],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text).join(", ")).toBe(expected);
  });
});

describe("in small letters what follows a pronoun is a verb", () => {
  test.each(["Kan vi rykke mødet", "I would like you to mark it"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("ways and shows", () => {
  test.each([
    ["from one place", "Office moved from Charlotte to San Antonio", ""],
    ["to the other", "Office moved from Sydney to Jackson", ""],
    ["between people", "Overlevering fra Anna til Jens", "Anna likely, Jens likely"],
    ["what one has a ticket for", "Billetter til Carmen", ""],
    ["who has a ticket", "Billet til Jens", "Jens likely"],
  ])("%s: %s", (_, text, expected) => {
    expect(
      found(text)
        .filter((each) => each.endsWith("likely"))
        .join(", "),
    ).toBe(expected);
  });
});

describe("a row of names that opens a subject, one of them a word as well", () => {
  test.each([
    ["in front of a topic", "Julia, Ada and Pascal: language poll results", ""],
    ["in front of a request", "Ada og Ruby: kan I ringe?", "Ada likely, Ruby likely"],
    ["none of them a word", "Mette og Jonas: ny plan", "Mette likely, Jonas likely"],
  ])("%s: %s", (_, text, expected) => {
    expect(
      found(text)
        .filter((each) => each.endsWith("likely"))
        .join(", "),
    ).toBe(expected);
  });
});

describe("what somebody is a kind of", () => {
  test.each([
    ["a thing, told by what it does", "Barge Matilda moored at quay 3", ""],
    ["a thing with its owner in between", "Slæbebåden Svitzer Elin er til eftersyn", ""],
    ["a form for somebody", "Madbestilling Poul-Henning", "Poul-Henning likely"],
  ])("%s: %s", (_, text, expected) => {
    expect(
      found(text)
        .filter((each) => each.endsWith("likely"))
        .join(", "),
    ).toBe(expected);
  });
});

describe("who is where does something", () => {
  test.each([
    ["Stella fra 2.b har glemt sin madkasse", "Stella likely"],
    ["Bent fra lageret går på pension", "Bent likely"],
    ["Hope won't be joining", "Hope likely"],
    ["Angebot an Frau von Rautenberg", "Rautenberg likely"],
  ])("%s", (text, expected) => {
    expect(found(text).join(", ")).toBe(expected);
  });
});
