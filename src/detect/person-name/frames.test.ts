import { describe, expect, test } from "@jest/globals";
import { found, subject } from "./_testing/found";

describe("where nobody but people stand, what may be another word is a name", () => {
  test.each([
    ["a party for somebody", "Farvelfrokost for Stig på fredag", "Stig"],
    ["and one who is called like a season", "Birthday drinks for June, Thursday at six", "June"],
    ["a cake", "Kage til Vibe i morgen", "Vibe"],
    ["a talk with one called like a month", "Kaffe med June kl. 10", "June"],
    ["a question with two", "Kan Palle eller Hans-Ole låse op i aften?", "Palle, Hans-Ole"],
    ["who is asked for", "Skal Pil med til messen?", "Pil"],
    ["whom a firm has", "Kan vi undvære Liv på torsdag?", "Liv"],
    ["who is helped", "Could someone drive Rose to the airport?", "Rose"],
    ["and a full name", "Can we get Mark Farrow on the call?", "Mark Farrow"],
    ["in a clause of its own", "School run, so Daisy leaves at two", "Daisy"],
    ["where somebody is", "Ask på barsel fra juli", "Ask"],
    ["what somebody will do", "Grace will chair the steering group", "Grace"],
    ["he is taken up", "Bjerg er rejst til Oslo, hans sager ligger her", "Bjerg"],
    ["in small letters", "Besked fra bo: han er forsinket", "bo"],
    ["whose thing in a question", "Har nogen set Kurts målebånd?", "Kurts"],
    ["whose car", "SV: Ottos cykel holder i vejen", "Ottos"],
    ["whose desk, though squares end like it", "Må jeg låne Helles plads på fredag?", "Helles"],
    ["a family", "Takkekort fra familien Rosenstjerne", "Rosenstjerne"],
    ["in English", "The Delacroix family – removal date", "Delacroix"],
    ["who tells of something", "Info fra Maja om de nye skemaer", "Maja"],
    ["who is lent", "Udlån af Karin til butikken i Ry", "Karin"],
    ["an age", "Fødselsdag i morgen: bo bliver 60", "bo"],
    ["a plan", "Ferieplan for vibe i uge 30", "vibe"],
    ["who sues", "Helle Krogsgaard ./. Regionen", "Helle Krogsgaard"],
    ["a ticket", "INC002199 Barnaby Quill cannot log in", "Barnaby Quill"],
  ])("%s: %s", (_, text, names) => {
    const likely = names.split(", ").map((name) => `${name} likely`);
    expect(found(text)).toEqual(expect.arrayContaining(likely));
  });

  test.each([
    ["a season in small letters", "Farewell to summer – the new menu"],
    ["a question about a place", "Kan Georgia eller Florida levere i maj?"],
    ["his car", "Hans bil, hendes bil: kørselsregler"],
    ["a family of products", "the Adobe family of products"],
    ["a month", "Kaffe med juni-tallene"],
    ["a title", "Grace Will Chair"],
  ])("not %s: %s", (_, text) => {
    expect(found(text).filter((name) => name.endsWith(" likely"))).toEqual([]);
  });

  test("names of files are no sentences", () => {
    const file = { ...subject, where: "attachment-name" as const };
    expect(found("Fødselsdag: bo bliver 60")).toEqual(["bo likely"]);
    expect(found("Fødselsdag: bo bliver 60", file)).toEqual([]);
  });
});
