import { describe, expect, test } from "@jest/globals";
import { finder } from "../_testing/finding";
import { addressDetector } from "./address";

const found = finder(addressDetector);
const each = (words: string) => words.split(" ");

describe("a word that says somebody lives there", () => {
  test.each(
    each(
      "hjemadresse hjemmeadresse adr adresse adressen adresser address addresse adresse2 vejnavn gadenavn sommerhus " +
        "sommerhuset hus huset bolig boligen feriebolig ferieboligen lejlighed lejligheden bopæl bopælen lejemål " +
        "lejemålet flytte flytter flyttede flyttet flyttar tilflyttet fraflyttet indflyttet udflyttet wohnt wohnhaft wohne " +
        "anschrift privatanschrift live lives reside resides move moved moves",
    ),
  )("%s", (word) => {
    expect(found(`Hendes ${word} Vestergade 12`)).toEqual(["Vestergade 12 likely"]);
  });
  test.each(each("reborn genboende boendes"))("not %s", (word) => {
    expect(found(`Hun er ${word}, Vestergade 12`)).toEqual(["Vestergade 12 possible"]);
  });
});

describe("a word for people, right before an address", () => {
  test.each(
    each(
      "patient patienten borger borgeren ægtefælle ægtefællen ægtefæller kone konen forældre forældrene kæreste kæresten",
    ),
  )("%s", (word) => {
    expect(found(`${word} Vestergade 12`)).toEqual(["Vestergade 12 likely"]);
    expect(found(`${word} ringede om Vestergade 12`)).toEqual(["Vestergade 12 possible"]);
  });
});

test.each([
  ["levering adresse Vestergade 12", "likely"],
  ["leverings adresse Vestergade 12", "possible"],
  ["kontor adresse Vestergade 12", "possible"],
  ["møde Vestergade 12", "possible"],
])("%j is %s", (text, confidence) => {
  expect(found(text)).toEqual([`Vestergade 12 ${confidence}`]);
});

describe("where somebody lives, a word with a capital is a street", () => {
  test.each(each("Skovly Charlotten Hald Janus Augusta Novella Julie"))("%s", (word) => {
    expect(found(`Hun bor ${word} 4`)).toEqual([`${word} 4 likely`]);
  });
  test.each(
    each(
      "Lund Charlottenlund Hal Hall Ramp Rampe Jan Januar January Feb Februar February Mar Marts March Apr April Aug " +
        "August Sept Sep September Nov November Dec Des December Desember Oct Okt October Oktober Maj May Jun Juni June " +
        "Jul Juli July Uge Terminal Aarhus",
    ),
  )("but not %s", (word) => {
    expect(found(`Hun bor ${word} 4`)).toEqual([]);
  });
  test("nor one in capitals", () => {
    expect(found("Hun bor VEJLY 4")).toEqual([]);
  });
  test("it is one on a line of its own, too, above the town and below the name", () => {
    for (const above of ["", "Mette Ravn\n"]) {
      expect(found(`${above}Skovly 3\n5000 Odense C`)).toEqual(["Skovly 3\n5000 Odense C likely"]);
    }
    expect(found("Mette Ravn\ni Skovly 3\n5000 Odense C")).toEqual([]);
  });
  test("it is one between a person's name and a town", () => {
    expect(found("Mette Ravn, Skovly 3, 5000 Odense C")).toEqual([
      "Skovly 3, 5000 Odense C likely",
    ]);
    expect(found("Lagerplads, Skovly 3, 5000 Odense C")).toEqual([]);
  });
});
