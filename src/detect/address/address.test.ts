import { describe, expect, test } from "@jest/globals";
import { BODY, finder } from "../_testing/finding";
import { addressDetector } from "./address";
import { examples } from "./examples";

const found = finder(addressDetector);

/** The text without the brackets around its addresses. */
const plain = (text: string) => text.replace(/\[\[|\]\]/g, "");
/** The addresses between brackets, with a confidence: `Vestergade 12 possible`. */
const marked = (text: string, confidence: string) =>
  (text.match(/\[\[[^\]]*\]\]/g) ?? []).map((part) => `${part.slice(2, -2)} ${confidence}`);

test.each(examples.positives)("%j", (text) =>
  expect(found(plain(text))).toEqual(marked(text, "likely")),
);
test.each(examples.negatives)("nothing sure in %j", (text) => {
  expect(found(text).filter((match) => !match.endsWith(" possible"))).toEqual([]);
});

describe("street and number alone are possible", () => {
  test.each([
    "Vi ses ved [[Vestergade 12]] i morgen",
    "[[H.C. Andersens Boulevard 12]]",
    "Vi mødes [[Vestergade 12]] kl. 10",
    "[[Sankt Hans Torv 26]]",
    "[[Gl. Kongevej 12-14]]",
    "[[Ndr. Fasanvej 12A]].",
    "Ses ved [[Skovparken 5]]",
    "[[Åvej 3]] og [[Østre Allé 4]]",
    "[[Kongens Nytorv 148 C]]",
    "Ud på [[Bygdøy allé 117]]",
    "[[Storgatan 12]]",
    "[[Hauptstr. 12]]",
    "Outside [[12 High Street]] today",
    "Outside [[221B Baker Street]]",
    "[[Nedre Slottsgate 67]]",
    "På [[toftevej 12]] i dag",
  ])("%s", (text) => expect(found(plain(text))).toEqual(marked(text, "possible")));
});

describe("a company's address is possible at most", () => {
  test.each([
    "Bygma ApS, [[Vestergade 77, 5000 Odense C]]",
    "Hotel Phoenix, [[Vestergade 77, 5000 Odense C]]",
    "Faktureringsadresse: [[Vestergade 77, 5000 Odense C]]",
    "Vores adresse er [[Vestergade 77, 5000 Odense C]]",
    "Our address: [[12 High Street, Oxford OX1 4AB]]",
    "[[Erhvervsparken 3, 8000 Aarhus]]",
    "Mødet holdes på [[Nørregade 7, 2. sal]]",
    "[[15255 Lake Park Blvd., Suite 1300, Houston, TX 77079]]",
    "[[270 Park Avenue, 40th Floor, London NW8 9AY]]",
    "Aarhus Universitet, [[Nordre Ringgade 1, 8000 Aarhus C]]",
    "Firma AB\n[[Storgatan 12, 211 22 Malmö]]",
  ])("%j", (text) => expect(found(plain(text))).toEqual(marked(text, "possible")));
});

describe("floors and doors", () => {
  test.each([
    ["3. tv."],
    ["3. tv"],
    ["3.tv"],
    ["st. th."],
    ["st.th"],
    ["st. tv"],
    ["2. sal mf."],
    ["2. sal"],
    ["1. sal th."],
    ["kl. tv"],
    ["2., dør 4"],
    ["2. sal, dør 4"],
    ["st. 2"],
    ["4. 12"],
    ["st."],
    ["kl."],
    ["lejl. 304"],
    ["lejlighed 3"],
    ["værelse 212"],
    ["lgh 1102"],
    ["3 tr"],
    ["H0302"],
    ["2. OG links"],
    ["EG rechts"],
    ["Wohnung 4"],
    ["Apt 4B"],
    ["3. TV"],
  ])("%s", (floor) => {
    const text = `Se [[Vestergade 12, ${floor}, 8000 Aarhus C]], tak`;
    expect(found(plain(text))).toEqual(marked(text, "likely"));
    const block = `Se [[Vestergade 12, ${floor}\n8000 Aarhus C]]\nDanmark`;
    expect(found(plain(block))).toEqual(marked(block, "likely"));
  });

  test.each(["3. tv", "st. th", "2. sal", "lejl. 4", "H0302"])("%s makes a home of it", (floor) => {
    const text = `Se [[Vestergade 12, ${floor}]] i dag`;
    expect(found(plain(text))).toEqual(marked(text, "likely"));
  });

  test.each([
    ["Se [[Vestergade 12]], 3. marts", "possible"],
    ["Se [[Vestergade 12]] kl. 10", "possible"],
    ["Se [[Vestergade 12]], st. bededag", "possible"],
    ["Hun bor [[Vestergade 12, 3. tv.]]", "likely"],
    ["Hun bor [[Vestergade 12, 3.tv]].", "likely"],
    ["Hun bor [[Vestergade 12, 1. sal]].", "likely"],
    ["[[12 High Street, Suite 1300]] is closed", "possible"],
  ])("%s", (text, confidence) => {
    expect(found(plain(text))).toEqual(marked(text, confidence));
  });
});

describe("towns", () => {
  test.each([
    ["8000 Aarhus C"],
    ["8000 Aarhus"],
    ["2000 Frb."],
    ["2400 Kbh. NV"],
    ["2800 Kgs. Lyngby"],
    ["4800 Nykøbing Falster"],
    ["DK-8930 Randers NØ"],
    ["DK 8930 Randers"],
    ["0184 Oslo"],
    ["411 38 Göteborg"],
    ["SE-411 38 Göteborg"],
    ["60311 Frankfurt am Main"],
    ["D-20095 Hamburg"],
    ["1015 CJ Amsterdam"],
    ["Vester Hassing, 9310 Vodskov"],
  ])("%s", (town) => {
    const end = town.endsWith(".") ? town.slice(0, -1) : town;
    expect(found(`Se Vestergade 12, ${town} i dag`)[0]).toContain(`Vestergade 12, ${end}`);
    expect(found(`Se Vestergade 12, ${town} i dag`)[0]).toContain(" likely");
  });

  test.each([
    "[[Vestergade 12\n8000 Aarhus C]]\nTlf. 22334455",
    "> [[Vestergade 12\n> 8000 Aarhus C]]",
    "[[Vestergade 12\r\n8000 Aarhus C]]\r\n",
    "[[Vestergade 12, 8000 Aarhus C]] Tlf. 22",
    "[[Vestergade 12, 8000 Aarhus]] Danmark",
    "[[VESTERGADE 12, 8000 AARHUS C]]",
    "[[12 High Street, Oxford OX1 4AB]]",
    "[[12 High Street\nCowley\nOxford\nOX1 4AB]]",
    "[[44 Abbey Road, London NW8 9AY]], England",
    "[[1600 Amphitheatre Parkway, Mountain View, CA 94043]]",
    "[[1010 5th Ave, New York, NY 10028-1234]]",
  ])("%j", (text) => expect(found(plain(text))).toEqual(marked(text, "likely")));

  test.each([
    "[[Vestergade 12]]\n\n8000 Aarhus C",
    "[[Vestergade 12]] 2000 stk.",
    "[[vestergade 12]], 2000 kr",
    "[[Vestergade 12]] og 8000 Aarhus",
  ])("not in %j", (text) => expect(found(plain(text))).toEqual(marked(text, "possible")));
});

describe("whose it is", () => {
  test.each([
    "Hun bor på [[Vestergade 12]]",
    "Han er flyttet til [[Vestergade 12]]",
    "Hjemmeadressen er [[Vestergade 12]] i Viby",
    "Bopæl [[Vestergade 12]]",
    "c/o Mette Hansen, [[Vestergade 12]]",
    "Mette Hansen, [[Vestergade 12]]",
    "Mette Hansen\n[[Vestergade 12]]",
    "Nødkontakt: Ole Jensen [[Vestergade 12]]",
    "Pakken sendes hjemme hos Petra Vig, [[Vestergade 12]]",
    "Hun bor på [[Tingstedet 4]]",
    "I live at [[12 High Street]]",
    "Wohnhaft in [[Am Markt 24]]",
    "Bosted: [[Storgata 4]]",
  ])("%j is a person's", (text) => expect(found(plain(text))).toEqual(marked(text, "likely")));

  test("a fix can take the label along", () => {
    const text = "Ny lejer, adresse: Vestergade 12";
    expect(addressDetector.find(text, BODY)[0]?.labelStart).toBe(text.indexOf("adresse"));
  });
  test("a verb is no label", () => {
    expect(addressDetector.find("Hun bor på Vestergade 12", BODY)[0]?.labelStart).toBeUndefined();
  });
});

describe("nothing", () => {
  test.each([
    // The subject of a booking confirmation: towns end like streets.
    "Booking 6240918375 – ETA Aarhus 4 December",
    "Jonas bor hjemme igen. Boeing 737 er aflyst",
    "Vestergade 12.000",
    "Vestergade 12:30",
    "Vestergade 12/3",
    "Vestergade 12 kr",
    "Vestergade 12 personer",
    "Vestergade 12 %",
    "Vestergade 012",
    "Vestergade 2024",
    "Vestergade, 12",
    "xVestergade12",
    "hovedvej 12",
    "Vej 12",
    "Kastrup gate 12",
    "Brigade 12",
    "Arbeitsplatz 12",
    "Hasle 12",
    "Marts 12, 2024 Aarhus",
    "Sag 12, 2300 Kastrup",
    "12 Main Points",
    "$12 High Street",
    "3.12 High Street",
    "12 high street",
    "8000 Aarhus C",
    "Postboks 12, 8000 Aarhus C",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

test.each([
  ["Vestergade 12, 3. tv.", "Ve••• ••"],
  ["12 High Street", "Hi••• ••"],
  ["H.C. Andersens Boulevard 12", "An••• ••"],
])("the mask of %s shows two letters", (raw, masked) => {
  expect(addressDetector.mask(raw)).toBe(masked);
});
