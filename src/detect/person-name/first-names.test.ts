import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

test.each([
  ["1:1 med Mette", "Mette"],
  ["Sygemelding Jonas", "Jonas"],
  ["Sygemelding - Jonas", "Jonas"],
  ["Samtale med Jonas i morgen", "Jonas"],
  ["Jonas er sygemeldt", "Jonas"],
  ["Jonas' kontrakt", "Jonas"],
  ["Mettes opsigelse", "Mettes"],
  ["Vedr. Fatimas løn", "Fatimas"],
  ["CV Jonas", "Jonas"],
  ["1:1 med Bo", "Bo"],
  ["MUS med Stig torsdag", "Stig"],
  ["Kollega Jonas fylder 50", "Jonas"],
  ["Lunch with Peter", "Peter"],
  ["Peter on sick leave", "Peter"],
  ["Min datter Freja er syg", "Freja"],
  ["Barsel: Louise", "Louise"],
  ["Advarsel til Ahmed", "Ahmed"],
  ["Jonas stopper", "Jonas"],
  ["Mettes bil", "Mettes"],
  ["Vagtbytte med Simon", "Simon"],
  ["Maria P. sygemeldt", "Maria P."],
  ["Bjarne går på pension", "Bjarne"],
  ["Hej Jonas", "Jonas"],
  ["Svar fra Jonas", "Jonas"],
  ["Salary for Anna K.", "Anna K."],
  ["Kan Per tage vagten lørdag?", "Per"],
  ["Has Will signed the contract?", "Will"],
  ["Ask Frank for the keys", "Frank"],
  ["Sten er på kursus", "Sten"],
  ["Svends afskedsreception", "Svends"],
  ["Bedstefar Aksel 80 år", "Aksel"],
  ["Mette 12/3 kl. 10", "Mette"],
  ["Jonas 14.30", "Jonas"],
  ["Opkald fra Bo i Carlsberg", "Bo"],
  ["Kage i køkkenet, Henriette fylder rundt", "Henriette"],
  ["ring til karsten om løn", "karsten"],
  ["HUSK GAVE TIL ULLA", "ULLA"],
  ["Bodil faldt i nat", "Bodil"],
  ["Luca mangler støvler", "Luca"],
  ["Sølve - skolestart", "Sølve"],
  ["Uppsägning Lennart", "Lennart"],
  ["lonseddel jorgen", "jorgen"],
  ["Krankmeldung Heiko", "Heiko"],
  ["Til Dag: din ferie", "Dag"],
  ["Afhent Alfred kl. 15", "Alfred"],
  ["Praktikant Bartek", "Bartek"],
  ["Fejl i Karlas lønseddel", "Karlas"],
  ["Husk afskedsgave Stig", "Stig"],
  ["Fleksjob Tim", "Tim"],
])("%s", (text, name) => {
  expect(found(text)).toEqual([`${name} likely`]);
});

describe("a first name gains by", () => {
  test("a companion", () => {
    expect(found("Ask og Embla i børnehaven")).toEqual(["Ask likely", "Embla likely"]);
    expect(found("Amalie+Freja på kursus")).toEqual(["Amalie likely", "Freja likely"]);
    expect(found("Intro: Claire <> Henrik Stampe")).toEqual([
      "Claire likely",
      "Henrik Stampe likely",
    ]);
  });

  test("who is named along with it", () => {
    expect(found("Møde med Jonas og Louise")).toEqual(["Jonas likely", "Louise likely"]);
    expect(found("Indkaldt: Jonas, Louise og Bo")).toEqual([
      "Jonas likely",
      "Louise likely",
      "Bo likely",
    ]);
  });
});
