import { expect, test } from "@jest/globals";
import { kindOfWord } from "./words";

test.each([
  ["C", ["CPR", "cprnr", "Erstatningscpr", "medarbejdercpr", "personnummer", "Personnr", "ssn"]],
  [
    "C",
    ["fødselsnummer", "sygesikringsnr", "sundhedskortnummer", "PersonCivilRegistrationIdentifier"],
  ],
  ["C", ["erstatningsnummer", "identifikationsnummer", "Personennummer"]],
  ["C", ["ＣＰＲ", "ｐｅｒｓｏｎｎｕｍｍｅｒ"]],
  ["O", ["ＯＲＤＲＥ"]],
  [
    "O",
    ["ordre", "Ordren", "salgsordre", "webordren", "order", "Faktura", "fakturaen", "bankkonto"],
  ],
  [
    "O",
    [
      "byggesag",
      "supportsagen",
      "sagsnummer",
      "Lejekontrakt",
      "serviceaftale",
      "konto",
      "varen",
      "n",
    ],
  ],
  ["D", ["kundenr", "medarbejdernummer", "Adgangskode", "passcode", "pinkoden"]],
  ["J", ["CVR", "reg", "registration", "Register"]],
  ["M", ["p", "P", "pnr"]],
  ["T", ["Ring", "kontakt", "call", "tlf", "mobil", "telefonnr"]],
  ["S", ["nr", "Nummer", "no", "ID"]],
  ["Q", ["Danish", "dansk", "national", "personligt"]],
  ["V", ["civil", "Person"]],
  ["B", ["født", "Fødselsdato", "born"]],
  [
    "P",
    [
      "patienten",
      "Elev",
      "borgerens",
      "medarbejder",
      "personalesag",
      "lønsag",
      "fratrædelsesaftale",
      "skadelidte",
      "sagsøgte",
    ],
  ],
  ["P", ["Skadevolder", "kursusdeltageren", "Ejendomsejers", "fakturamodtager", "sagspart"]],
  ["Y", ["bestiller", "Kunde", "customer"]],
  ["F", ["svensk", "Swedish", "norske"]],
  ["K", ["Transport", "transporter", "S", "bank"]],
  ["L", ["til", "vedr", "from"]],
  ["U", ["stk", "kr"]],
  ["N", ["ikke", "Never"]],
  ["A", ["og", "eller"]],
  ["E", ["er", "is"]],
  ["G", ["på", "den", "SV", "AW", "WG", "TR", "RV", "VL", "FYI", "MUS"]],
  ["X", ["Jens", "JENS", "Hansen", "OLSEN"]],
  ["Z", ["Kjær", "Absender", "Maersk", "Østergaard"]],
  ["z", ["Åse", "Bent", "Emmas"]],
  ["h", ["Hej", "kære", "Dear"]],
  ["I", ["SKU", "RMA", "Q", "BL"]],
  ["W", ["hedder", "kodeord", "SKUer", "LØN", "jens", "hansen", "ISBN", "KUEHNE", "ærlig"]],
])("%s: %j", (kind, words) => {
  expect(words.map((word) => [word, kindOfWord(word)])).toEqual(words.map((word) => [word, kind]));
});

test.each(["arten", "software", "usage", "nord", "køen", "sensor", "cp", "pr"])(
  "%s only resembles a word of the lists",
  (word) => {
    expect(kindOfWord(word)).toBe("W");
  },
);
