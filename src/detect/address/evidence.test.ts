import { describe, expect, test } from "@jest/globals";
import { BODY, finder, marker } from "../_testing/finding";
import { addressDetector } from "./address";

const found = finder(addressDetector);

const likely = marker(addressDetector, "likely");
const possible = marker(addressDetector, "possible");

describe("a person's by the name in front", () => {
  test.each([
    "Mette Hansen, [[Vestergade 12]]",
    "Mette Hansen\n[[Vestergade 12]]",
    "Mette Hansen\n\u00a0 [[Vestergade 12]]",
    "Hej\n> Mette Hansen\n> [[Vestergade 12]]",
    "Anna Sofie Holm Hansen\n[[Vestergade 12]]",
    "Nødkontakt: Ole Jensen [[Vestergade 12]]",
    // Only the first of three words is a name that everybody knows.
    "Lone Brandt Meyer, [[Vestergade 12]]",
    "Lone Brandt – [[Vestergade 12]]",
    // A surname behind what may be a first name.
    "Elif Bæk, [[Ringgade 4]]",
    "JAN DAM, [[Ringgade 4]]",
    // The firm stands in another line.
    "Fra: Bygma ApS\nMette Ravn, [[Solsortevej 27]]",
    "Mogens Korsgaard, [[Vestergade 12, 8000 Aarhus C]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    "Den Gamle By, [[Viborgvej 2]]",
    "Kommende Udstillinger\n[[Vestergade 12]]",
    "Mette Ravn\nVi ses ved [[Vestergade 12]]",
    "Husk at ringe til Mette Ravn\n[[Vestergade 12]]",
    "Jens Holm har set huller ved [[Vestergade 12]]",
    "ROCKWOOL Ålborg, [[Vestergade 12]]",
    "Café Jensen, [[Vestergade 12]]",
  ])("not %j", (text) => expect(possible(text)).toBe(text));
});

describe("a person's, where somebody is visited or spoken of", () => {
  test.each([
    "c/o Lone, [[Vestergade 12]]",
    "c/o Mette Hansen, [[Vestergade 12]]",
    "Pakken sendes hjemme hos Petra Vig, [[Vestergade 12]]",
    "Ordren leveres hos Björn Haugen, [[Vestergade 12]]",
    "Festen er hos Lone - [[Vestergade 12]]",
    "Afhentes hos Lone på [[Vestergade 12]]",
    "Hr. Skov, [[Vestergade 12]]",
    "Ring til hr Skov på [[Vestergade 12]]",
    "Tal med fru Ravn, [[Vestergade 12]]",
    "Till herr Lind, [[Storgatan 12]]",
    "An Herrn Vogt, [[Hauptstraße 12]]",
    "Bei Frau Vogt, [[Hauptstraße 12]]",
    "Mrs P. Oakeshott, [[14 Finch Row]]",
    "Ask Mr Leigh, [[14 Finch Row]]",
    "Ms Leigh, [[14 Finch Row]]",
    "Hos mig: [[Vestergade 12]]",
    "Leveres hos min svigermor, [[Vestergade 12]]",
    "Patienten afhentes på bopælen [[Vestergade 12]]",
    "Vi ses hos os, [[Vestergade 12]]",
    "Kan I hente hende på [[Vestergade 12]]?",
    "Hun henter os - [[Vestergade 12]]",
    "Du kan hente dem [[Vestergade 12]]",
    "Hent mig på [[Vestergade 12]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    "Ordren leveres hos Jysk, [[Vestergade 12, 8000 Aarhus C]]",
    "Han var hos Lone, da bilen på [[Vestergade 12]] brændte",
    "Han henter os, når bilen på [[Vestergade 12]] er klar",
  ])("not %j", (text) => expect(possible(text)).toBe(text));
});

describe("a person's by a word for living there", () => {
  test.each([
    "Hun bor på [[Vestergade 12]]",
    "Hun bor på [[Tingstedet 4]]",
    // No word for a street: only because she lives there.
    "Hun bor på [[Hald 4]]",
    "Patienten på [[Vestergade 12]]",
    "Hun bor på [[Vestergade 12]] og arbejder i lufthavnen",
    "Han er flyttet til [[Vestergade 12]]",
    "Hjemmeadressen er [[Vestergade 12]] i Viby",
    "Levering til privatadresse: [[Vestergade 12]]",
    "Levering til hjemmeadressen: [[Vestergade 12]]",
    "Bopæl [[Vestergade 12]]",
    "I live at [[12 High Street]]",
    "Wohnhaft in [[Am Markt 24]]",
    "Bosted: [[Storgata 4]]",
    // Behind the address.
    "[[Ravnsborggade 5]] er min adresse",
    "[[Ravnsborggade 5]] er min nye adresse",
    "[[Ravnsborggade 5]] (privat)",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    "Hans arbejdsadresse er [[Vestergade 12]]",
    "Adresselisten mangler [[Vestergade 12]]",
    "Flyttebilen holder ved [[Vestergade 12]]",
    "Vi ses ved [[Vestergade 12]]. Jeg bor i Viby",
  ])("not %j", (text) => expect(possible(text)).toBe(text));
});

describe("a person's by the column of a table", () => {
  test.each([
    "Navn;Mobil;Medlemmets adresse;By\nTomi;20304050;[[Åvænget 18]];Ry\nXenia;20304051;[[Engvej 9]];Ry",
    "Vejnavn\n[[Skovly 3]]\n[[Engvej 9]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    // Somebody else lives there: the address stands in another column.
    "Opgave;Sted;Beboer\nMaling af hele facaden mod gården;[[Åvænget 18]];Tomi\nVinduer;[[Engvej 9]];Xenia",
    "Firma;Adresse\nJysk;[[Åvænget 18]]\nBilka;[[Engvej 9]]",
  ])("not %j", (text) => expect(possible(text)).toBe(text));
});

describe("a home by its floor or town, where nothing tells whose", () => {
  test.each([
    "Familien KROGH, [[Vestergade 12, 8000 Aarhus C]]",
    "Zosia Whitfield, [[Vestergade 12, 2. tv.]]",
    "LONE, [[Vestergade 12, 8000 Aarhus C]]",
    "Jensen, [[Vestergade 12, 8000 Aarhus C]]",
    "Skovgaard, [[Vestergade 12, 8000 Aarhus C]]",
    "Adr: [[Vestergade 12, 8000 Aarhus C]]",
    "VVS: [[Vestergade 12, 8000 Aarhus C]]",
    "Kasper var i Vejle, men er nu på [[Vestergade 12, 8000 Aarhus C]]",
    "Haste:[[Vestergade 12, 8000 Aarhus C]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));
});

describe("a company's", () => {
  test.each([
    "Bygma ApS, [[Vestergade 77, 5000 Odense C]]",
    "Bygma ApS\n[[Vestergade 77, 5000 Odense C]]",
    "Firma AB\n[[Storgatan 12, 211 22 Malmö]]",
    "Hotel Phoenix, [[Vestergade 77, 5000 Odense C]]",
    "Faktureringsadresse: [[Vestergade 77, 5000 Odense C]]",
    "Vores adresse er [[Vestergade 77, 5000 Odense C]]",
    "Our address: [[12 High Street, Oxford OX1 4AB]]",
    "Mødet holdes på [[Nørregade 7, 2. sal]]",
    // Streets that are made for companies.
    "Kom til [[Erhvervsparken 3, 8000 Aarhus]]",
    "Kom til [[Gl. Industrivej 3, 8000 Aarhus]]",
    // Offices.
    "[[15255 Lake Park Blvd., Suite 1300, Houston, TX 77079]]",
    "[[270 Park Avenue, 40th Floor, London NW8 9AY]]",
    // One word that is no name, and abbreviations.
    "på Scandic, [[Vestergade 77, 5000 Odense C]]",
    "(Scandic, [[Vestergade 77, 5000 Odense C]])",
    "Middag - Scandic, [[Vestergade 77, 5000 Odense C]]",
    "Jysk;[[Vestergade 77, 5000 Odense C]]",
    "DSV, [[Vestergade 77, 5000 Odense C]]",
  ])("%j", (text) => expect(possible(text)).toBe(text));

  test.each([
    "Aarhus Universitet",
    "Vejle Havn",
    "Nordre Frihavnen",
    "Vejle Privatskole",
    "Vejle Realskolen",
    "Nordisk Sparbank",
    "Nordisk Folkebanken",
    "Blå Kors",
    "Vejle Storcenter",
    "Vejle Jobcentret",
    "Vejle Medborgerhuset",
    "Bremer Überseehafen",
    "Kieler Finanzamt",
    "Svenska Naturvårdsverket",
  ])("%s", (name) => {
    expect(found(`${name}, Vestergade 12, 8000 Aarhus C`)[0]).toContain(" possible");
  });
});

describe("a fix takes the label along", () => {
  test.each([
    "Ny lejer, adresse Vestergade 12",
    "Ny lejer, adresse: Vestergade 12",
    "Ny lejer, adresse : Vestergade 12",
    "Ny lejer, adresse:\nVestergade 12",
  ])("%j", (text) => {
    expect(addressDetector.find(text, BODY)[0]?.labelStart).toBe(text.indexOf("adresse"));
  });

  test.each(["Hun bor på Vestergade 12", "Adressen, husk det nu, er Vestergade 12"])(
    "but no words of a sentence: %j",
    (text) => expect(addressDetector.find(text, BODY)[0]?.labelStart).toBeUndefined(),
  );
});
