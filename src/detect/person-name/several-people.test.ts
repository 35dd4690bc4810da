import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("nobody is named in an address", () => {
  test.each([
    "Send til jens.hansen@firma.dk",
    "Send til Jens.Hansen@firma.dk",
    "jens@firma.dk",
    "Hansen.dk",
    "Jens.dk",
    "Se bo@jens.hansen",
    "Se bo@kontor.jens",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens@ firma", "Jens likely"],
    ["Jens (se firma.dk)", "Jens possible"],
    ["Jens skriver fra info@firma.dk", "Jens likely"],
    ["Jens.dka", "Jens likely"],
    ["Jens.xx", "Jens likely"],
    ["Se bo@x.y Jens", "Jens likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("the participants' own names", () => {
  test.each([
    ["Lise Holm", "Lise Holm possible"],
    ["Lise Hansen", "Lise Hansen likely"],
    ["Lise Holm Hansen", "Lise Holm Hansen likely"],
    ["Møde med Lise Holm", "Lise Holm possible"],
    ["Møde med Karen Lund-Holm", "Karen Lund-Holm possible"],
    ["Møde med Karen Lund-Hansen", "Karen Lund-Hansen likely"],
    ["Møde med Lise", "Lise possible"],
    ["Møde med Karen", "Karen possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("who is joined", () => {
  test.each([
    "Bo og Ask",
    "Bo og embla",
    "Stormene Adam og Allan",
    "Stormene Adam & Allan",
    "Aage og Johanne Falkenborgs Fond",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens og Mette", "Jens likely, Mette likely"],
    ["Jens & Mette", "Jens likely, Mette likely"],
    ["Jens, Mette", "Jens likely, Mette likely"],
    ["Jens/Mette", "Jens likely, Mette likely"],
    ["Jens + Mette", "Jens likely, Mette likely"],
    ["Jens <> Mette", "Jens likely, Mette likely"],
    ["Jens und Mette", "Jens likely, Mette likely"],
    ["Jens och Mette", "Jens likely, Mette likely"],
    ["Sygemelding Jens, Bo og Ask", "Jens likely, Bo likely, Ask likely"],
    ["Møde med Jens og Bo", "Jens likely, Bo likely"],
    ["Møde med Bo og Ask", "Bo likely, Ask likely"],
    ["Ask og Embla", "Ask likely, Embla likely"],
    ["Bo og Ask er syge", "Bo likely, Ask likely"],
    ["Adam og Allan", "Adam likely, Allan likely"],
    ["Møde med Nemo og Dora", "Dora likely"],
    ["Møde om Nemo og Dora", "Dora likely"],
    ["Aula vs. Elsa", "Elsa possible"],
    ["Hugo og Jekyll", "Hugo possible"],
    ["Hugo eller Jekyll", "Hugo possible"],
    ["Hugo og Jensen", "Hugo likely"],
    ["Aula vs Elsa", "Elsa possible"],
    ["Carlsbergfondet og Villum", "Villum possible"],
    ["Ruby or Julia for the new service?", "Julia possible"], // languages
    ["Office move: from Sydney to Jackson, Mississippi", "Sydney possible, Jackson possible"],
    ["Ostebord: Gammel Knas, Riberhus og Thise Jeppe", "Jeppe possible"],
    ["Tovholder for sommerfest: Heidi eller Claus?", "Heidi likely, Claus likely"],
    ["Ola & Ole mixed up in payroll", "Ola likely, Ole likely"],
    ["Romeo and Juliet hoodies", "Romeo possible, Juliet possible"],
    ["Ciara/Dennis delays", "Ciara possible, Dennis possible"], // storms
    ["Direktionen og Bo er på ferie", "Bo likely"],
    ["Direktionen og Bo fra Carlsberg", "Bo possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("the end of a longer name", () => {
  test.each([
    ["Ro-ro Ark Dania", "Dania possible"],
    ["Ny ark Dania", "Dania likely"],
    ["Ny Ark Dania", "Dania possible"],
    ["Ny Ark: Dania", "Dania likely"],
    ["Maersk Elba og Emma i havn", "Emma possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("joined to what is nobody", () => {
  test.each([
    "Stormene Jens og Mette og Ask er her",
    "Jens og Mette Hansens Fond",
    "Priser hos Sanne Alexandra",
    "Priser hos Sanne",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Sygemelding Jens, Mette og Ask", "Jens likely, Mette likely, Ask likely"],
    ["Jens, Mette og Askers Fond", "Jens likely, Mette likely"],
    ["Jens, Mette Hansens Fond", "Jens likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
