import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("streets", () => {
  test.each([
    "Møde Jens Falkenvej",
    "Møde Jens Hansengade",
    "Møde Jens Boulevard",
    "Møde Jens Storplads",
    "Møde Jens Nytorv",
    "Møde Jens Langstræde",
    "Møde Jens Rosenvænge",
    "Møde Jens Kungsgatan",
    "Møde Jens Hauptstrasse",
    "Møde Jens Skovvejen",
    "Møde Jens Stationsgaden",
    "Hans Broges Gade",
    "Hans Broge Gade",
    "Mette Brostrupmands Gade spærres",
    "Hans Broges gade",
    "Møde i Hans Hansens Hus",
    "Møde i Jens Hansens Have",
    "Møde med Jens Falkenborg Have",
    "Møde om Jens Zantul Have",
    "Møde om Jens de Zantul Have",
    "Emma Mærsk",
    "Møde Emma Maersk",
    "Otto Mønsteds Plads",
    "Karl Johans gate 12, nytt kontor",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Møde Jens Tralleborg", "Jens Tralleborg likely"],
    ["Møde Jens Ceballeman", "Jens Ceballeman likely"],
    ["Møde Jens Skovgadeby", "Jens Skovgadeby likely"],
    ["Møde Jens Storvejholt", "Jens Storvejholt likely"],
    ["Møde Jens Cebolle", "Jens Cebolle likely"],
    ["Møde Jens Tralle", "Jens Tralle likely"],
    ["Møde Jens Vejle", "Jens Vejle likely"],
    ["Møde Jens Gadeberg", "Jens Gadeberg likely"],
    ["Møde Jens Torvald", "Jens Torvald likely"],
    ["Møde Jens Mercallero", "Jens Mercallero likely"],
    ["Møde i Jens Hansens have", "Jens Hansens likely"],
    ["Møde om Jens Zantul have", "Jens Zantul likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("ships", () => {
  test.each([
    "M/S Jens Hansen",
    "M/F Jens Hansen",
    "M/T Jens Hansen",
    "m/v Jens Hansen",
    "M.V. Jens Hansen",
    "M/V.Jens Hansen",
    'M/S "Jens Hansen"',
    "MS Jens Hansen",
    'MS "Jens Hansen"',
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["M/A Jens Hansen", "Jens Hansen likely"],
    ["XM/S Jens Hansen", "Jens Hansen likely"],
    ["Møde M/S, Jens Hansen", "Jens Hansen likely"],
    ["M/S-kurset med Jens Hansen", "Jens Hansen likely"],
    ["M/F Anna og Jens Hansen", "Jens Hansen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("voyages", () => {
  test.each([
    "Jens Hansen voy 12",
    "Jens Hansen voyage 12",
    "Jens Hansen rejse 12",
    "Jens Hansen v.12",
    "Jens Hansen, voy 12",
    '"Jens Hansen" voy 12',
    "Jens Hansen 123N",
    "Jens Hansen 123W",
    "Jens Hansen mærsk",
    "Jens Hansen maersk",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens Hansen 123A", "Jens Hansen likely"],
    ["Jens Hansen 12N", "Jens Hansen likely"],
    ["Jens Hansen 123NX", "Jens Hansen likely"],
    ["Jens Hansen mærsker", "Jens Hansen likely"],
    ["Jens Hansen rejser", "Jens Hansen likely"],
    ["Jens Hansen rejseregning", "Jens Hansen likely"],
    ["Jens Hansen på rejse", "Jens Hansen likely"],
    ["Jens Hansen hentes ved kaj 123N", "Jens Hansen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("shops with an apostrophe", () => {
  test.each([
    "Levi's",
    "Wendy's tilbud",
    "Carl's tilbud",
    "Møde hos Sally's",
    "Hos Sally's er der tilbud",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jonas's tilbud", "Jonas likely"],
    ["Møde hos Jonas", "Jonas likely"],
    ["møde med Sally's mor", "Sally likely"],
    ["Chos Sally's er der", "Sally likely"],
    ["Frokost med Benny's hold", "Benny likely"],
    ["Monday is Ruben's first day", "Ruben likely"],
    ["Carl låner Peter's bil", "Carl likely, Peter likely"],
    ["Ben Falkenborg's desk", "Ben Falkenborg likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
