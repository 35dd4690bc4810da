import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("in front of a name", () => {
  test.each([
    "Kan den Per tage vagten",
    "Spillet Ludvig er udsolgt",
    "Marshall Plan essay competition",
    "HR query: Zantul",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Tak Jens", "Jens likely"],
    ["Kære Jens", "Jens likely"],
    ["for Jens", "Jens likely"],
    ["om Jens", "Jens likely"],
    ["Til Jens", "Jens likely"],
    ["SV: Til Jens", "Jens likely"],
    ["Sv til Jens", "Jens likely"],
    ["Varer til Jens", "Jens likely"],
    ["Sygemelding i dag fra Jens", "Jens likely"],
    ["Sygemelding fra vores gamle kollega Jens", "Jens likely"],
    ["1:1 Jens", "Jens likely"],
    ["1:1 med Hansen", "Hansen likely"],
    ["1:1 Hansen", "Hansen likely"],
    ["1:1 Smilla kl. 9.30", "Smilla likely"],
    ["Hej Lissi - kaffe 10.30?", "Lissi likely"],
    ["Ny bruger: Sanne Ruggaard", "Sanne Ruggaard likely"],
    ["Kan Per tage vagten", "Per likely"],
    ["Har du Mettes nummer", "Mettes likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("behind a name", () => {
  test.each([
    "Hansen-sager",
    "Hansen fra carlsberg",
    "Hansen om Carlsberg",
    "Will I go",
    "Bo ringer vi til",
    "Bo i dag",
    "Bo og jeg",
    "Per er vi",
    "Else går vi over",
    "Hansen, i Aarhus",
    "Bjørn set i Rovdyrparken, elevtur",
    "Vang ved Rønne – afhentning af granit",
    "Sofie's World book club",
    "Joy at Work: Survey Results",
    "Bo, besked fra lageret kommer",
    "Will skal I bruge til noget?",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens-sagen", "Jens likely"],
    ["Jens-sag", "Jens likely"],
    ["Hansen-sagen", "Hansen likely"],
    ["Hansen fra Carlsberg", "Hansen likely"],
    ["Hansen i Carlsberg", "Hansen likely"],
    ["Hansen @ Carlsberg", "Hansen likely"],
    ["Hansen er syg", "Hansen likely"],
    ["Hansen er på barsel", "Hansen likely"],
    ["Hansen ringede", "Hansen likely"],
    ["Hansen skal ringe", "Hansen likely"],
    ["Jens ringer vi til", "Jens likely"],
    ["Bo ringer i dag", "Bo likely"],
    ["Bo fra lageret ringede", "Bo likely"],
    ["Rose from the agency is at the gate", "Rose likely"],
    ["Tulle fra vaskeriet holder jubilæum", "Tulle likely"],
    ["Jens sygemeldt, butikken lukket", "Jens likely"],
    ["Else Alfelts værk i foyeren skal renses", "Else Alfelts possible"],
    ["Bo fra 2.b også kommer", "Bo likely"],
    ["Tina out today", "Tina likely"],
    ["Oskar off mandag", "Oskar likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
