import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("what is called after somebody", () => {
  test.each([
    "Rudolf Steiner-skolen",
    "Møde med Jens Steiner-skolen",
    "Møde med Jens Zantul-Skolen",
    "Kong Frederik",
    "Storm Otto",
    "Møde med Kong Frederik",
    "Projekt-Jens",
    "Projekt Jens Hansen",
    "Projekt. Jens Hansen",
    'Projekt "Jens Hansen"',
    "Skib Jens Hansen",
    "Forsinkelse i Port of Charlotte",
    "Login to Maya fails after patch",
    "Villa Anna, Skagen: booking uge 30",
    "Sturm Sabine: Homeoffice für alle",
    "New supplier: Harris Tweed Authority",
    "Egon Hansen-quiz",
    "Hr. og fru Danmark? Nye piktogrammer",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Møde med Jens zantul-skolen", "Jens likely"],
    ["Møde med Jens", "Jens likely"],
    ["Projekt: Jens Hansen", "Jens Hansen likely"],
    ["Projekt - Jens Hansen", "Jens Hansen likely"],
    ["Projekt, Jens Hansen", "Jens Hansen likely"],
    ["Receptionens hund skræmmer Birk, kan den blive hjemme?", "Birk likely"],
    ["Ynglingen 'Bettina' har fået hul i skroget", "Bettina possible"],
    ["Gorm den Store? Nej, Gorm-feltet lukker", "Gorm possible"],
    ["Bank of Scotland: Jens Hansen ringer", "Jens Hansen likely"],
    ["Welcome James Møller and Helle Krogh", "James Møller likely, Helle Krogh likely"],
    ["Lønforhandling for T. Hovmøller", "T. Hovmøller likely"], // no mill
    ["HASTER: KIRSTEN DALSGAARD SKAL HAVE SVAR", "KIRSTEN DALSGAARD likely"],
    ["Hvem spiller Den Lille Havfrue?", "Lille Havfrue possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("namesakes, with what stands beside them", () => {
  test.each([
    "Opmåling Frederik den Ottendes Bastion",
    "Fund i Jelling: Gorm den Gamle på skoleskemaet",
    "Ordering from Mr. Green",
    "Ben Nevis hike sign-up",
    "H.C. Ørsted Værket: adgang ad port B",
    "Huckleberry Finn, Tom Sawyer - reservation",
    "Ballad of Sweeney Todd, understudy call",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Kære Jeanne", "Jeanne likely"],
    ["Mette Lund and Mads will join", "Mette Lund likely, Mads likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("ways", () => {
  test.each(["Flytning fra San Antonio til Jackson", "Fra Charlotte til Memphis: billetpriser"])(
    "nobody: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each([
    ["Fra Sydney til Oslo med Jackson", "Jackson likely"],
    ["Fra Klaus: Gør klar til Arbejdstilsynet!", "Klaus likely"],
    ["Billetter til kampen, Jens", "Jens likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
