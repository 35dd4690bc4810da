import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

describe("letters", () => {
  test.each([
    "jens Hansen",
    "Opslag til LinkedIn",
    "Møde med SharePoint",
    "Sygemelding TeamViewer",
    "Aftale med DocuSign DataCenter",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Jens Hansens kontrakt", "Jens Hansens likely"],
    ["jens hansens kontrakt", "jens hansens likely"],
    ["Jens HANSEN", "Jens HANSEN likely"],
    ["Jens BERTHA", "Jens likely, BERTHA possible"],
    ["JENS Hansen", "JENS Hansen possible"],
    ["Jens hansen", "Jens possible"],
    ["jens al-jabouri", "jens al-jabouri likely"],
    ["Jens Al-Jabouri", "Jens Al-Jabouri likely"],
    ["Jens al-Jabouri", "Jens al-Jabouri likely"],
    ["Jens O'Connor", "Jens O'Connor likely"],
    ["jens o'connor", "jens o'connor likely"],
    ["Jens O’Connor", "Jens O’Connor likely"],
    ["Sygemelding OReilly", "OReilly likely"],
    ["Jörgen - kontrakt", "Jörgen likely"],
    ["Päivi - kontrakt", "Päivi likely"],
    ["Łukasz - kontrakt", "Łukasz likely"],
    ["Đorđe - kontrakt", "Đorđe likely"],
    ["Guðrún - kontrakt", "Guðrún likely"],
    ["Þórunn - kontrakt", "Þórunn likely"],
    ["Sophie - kontrakt", "Sophie likely"],
    ["Sygemelding Yıldız", "Yıldız likely"],
    ["Sygemelding Weiß", "Weiß likely"],
    ["jens mcallister", "jens mcallister likely"],
    ["Jens McAllister", "Jens McAllister likely"],
    ["Jens D'Angelo", "Jens D'Angelo likely"],
    ["Jens DeLuca", "Jens DeLuca likely"],
    ["Jens MacLeod", "Jens MacLeod likely"],
    ["Møde med LaToya Jensen", "LaToya Jensen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("hyphens", () => {
  test.each([
    "Anne-Kontrakt",
    "Anne-kontrakt",
    "Kontrakt-Anne",
    "Sygemelding Bo-Kontrakt",
    "Møde med Juul-Kontrakt",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Anne-Marie", "Anne-Marie likely"],
    ["Anne-Marie Zantul", "Anne-Marie Zantul likely"],
    ["Jean-Baptiste", "Jean-Baptiste likely"],
    ["Møde med Jean-Baptiste", "Jean-Baptiste likely"],
    ["Møde med Jean-Zantul", "Jean-Zantul likely"],
    ["Møde med Juul-Christensen", "Juul-Christensen possible"],
    ["Sygemelding Juul-Christensen", "Juul-Christensen likely"],
    ["Sygemelding Juul-Zantul", "Juul-Zantul likely"],
    ["Sygemelding Zantul-Juul", "Zantul-Juul likely"],
    ["Sygemelding Zantul-Hansen", "Zantul-Hansen likely"],
    ["Sygemelding Storm-Hansen", "Storm-Hansen likely"],
    ["Sygemelding Bo-Hansen", "Bo-Hansen likely"],
    ["Møde med Bo-Lars", "Bo-Lars likely"],
    ["Møde med Lars-Bo", "Lars-Bo likely"],
    ["Møde med Anne-Bo Hansen", "Anne-Bo Hansen likely"],
    ["Møde med Juul-Lund", "Juul-Lund possible"],
    ["Jens Juul-Lund", "Jens Juul-Lund likely"],
    ["Jens Juul-Zantul", "Jens Juul-Zantul likely"],
    ["Jens Zantul-Belmoni", "Jens Zantul-Belmoni likely"],
    ["Jens Mette-Hansen", "Jens Mette-Hansen likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("gaps", () => {
  test.each([
    ["Jens  Hansen", "Jens  Hansen likely"],
    ["Jens   Hansen", "Jens likely"],
    ["Jens\u00a0Hansen", "Jens\u00a0Hansen likely"],
    ["Jens_Hansen", "Jens_Hansen likely"],
    ["Jens-Hansen", "Jens-Hansen likely"],
    ["Jens Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaahansen", "Jens possible"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});

describe("genitives", () => {
  test.each(["Vedr. Horsens kontrakt", "Vedr. Jens'kontrakt"])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Møde med Mettes", "Mettes likely"],
    ["Læs venligst Hedvigs mail", "Hedvigs likely"],
    ["Møde med Mette's", "Mette likely"],
    ["Møde med METTE'S mor", "METTE likely"],
    ["Møde med METTE'S", "METTE likely"],
    ["Møde med METTES mor", "METTES likely"],
    ["Vedr. Hansens kontrakt", "Hansens likely"],
    ["Vedr. Storms kontrakt", "Storms likely"],
    ["Vedr. Jens's kontrakt", "Jens likely"],
    ["Vedr. Jens' kontrakt", "Jens likely"],
    ["Vedr. Hansens' kontrakt", "Hansens likely"],
  ])("%s", (text, people) => {
    expect(found(text).join(", ")).toBe(people);
  });
});
