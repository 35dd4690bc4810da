import { describe, expect, test } from "@jest/globals";
import { finder, marker } from "../_testing/finding";
import { addressDetector } from "./address";
import { examples } from "./examples";

const found = finder(addressDetector);

const likely = marker(addressDetector, "likely");
const possible = marker(addressDetector, "possible");

test.each(examples.positives)("%j", (text) => expect(likely(text)).toBe(text));
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
    "Fra [[Ndr. Fasanvej 9]] kl. 1000 Aarhus tid",
    "[[Storgatan 12]]",
    "[[Hauptstr. 12]]",
    "Outside [[12 High Street]] today",
    "Outside [[221B Baker Street]]",
    "Flat 3 is let. [[12 High Street]] is not",
    "[[Nedre Slottsgate 67]]",
    "På [[toftevej 12]] i dag",
    "Se [[Ravnsborggade5]]",
    "Ud på [[Ved Mosen 106]]",
    "Op ad [[Vestergade\u00a012]]",
    "Ind ad [[Peter Bang's Vej 31]] og [[Peter Bang’s Vej 33]]",
    "Langs [[Karl-Marx-Allee 12]]",
    "Nede ad [[Ny Carlsberg Vej 140]]",
    // Names that begin or end like words for addresses.
    "[[Gabor Holms Vej 3]]",
    "[[Franz Schuberts Vej 3]]",
    "[[Hans-Jørgen Holms Vej 3]]",
    // Names that end like kinds of roads.
    "[[Blomvej 12]]",
    "[[Brigadevej 4]]",
  ])("%s", (text) => expect(possible(text)).toBe(text));
});

describe("words before a street that do not belong to it", () => {
  test.each([
    "Bopæl [[Peter Bangs Vej 31]]",
    "Bor [[Peter Bangs Vej 31]]",
    "Adresse [[Peter Bangs Vej 31]]",
    "Privatadresse [[Peter Bangs Vej 31]]",
    "Home Address [[Peter Bangs Vej 31]]",
    "Adr. [[Peter Bangs Vej 31]]",
    "Zosia Whitfield\n[[Karl Johans gate 12\n0154 Oslo]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));
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
    for (const gap of [", ", "\n"]) {
      const text = `Se [[Vestergade 12, ${floor}${gap}8000 Aarhus C]]`;
      expect(likely(text)).toBe(text);
    }
  });

  test.each(["3. tv", "st. th", "2. sal", "lejl. 4", "H0302"])("%s makes a home of it", (floor) => {
    const text = `Se [[Vestergade 12, ${floor}]] i dag`;
    expect(likely(text)).toBe(text);
  });

  test.each([
    "Hun bor [[Vestergade 12, 3. tv.]]",
    "Hun bor [[Vestergade 12, 3.tv]].",
    "Hun bor [[Vestergade 12, 1. sal]].",
  ])("%s", (text) => expect(likely(text)).toBe(text));

  test.each([
    "Se [[Vestergade 12]], 3. marts",
    "Se [[Vestergade 12]] kl. 10",
    "Se [[Vestergade 12]], st. bededag",
    "[[12 High Street, Suite 1300]] is closed",
  ])("%s", (text) => expect(possible(text)).toBe(text));
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
    "[[Flat 16, 109 Church Lane, Leeds LS6 2AB]]",
    "[[Apt. 4B, 401 Carlson Circle, Houston, TX 77008]]",
    "[[Apt 4 401 Carlson Circle, Houston, TX 77008]]",
    "[[12 High Street\nCowley\nOxford\nOX1 4AB]]",
    "[[44 Abbey Road, London NW8 9AY]], England",
    "[[1600 Amphitheatre Parkway, Mountain View, CA 94043]]",
    "[[1010 5th Ave, New York, NY 10028-1234]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    "[[Vestergade 12]]\n\n8000 Aarhus C",
    "[[Vestergade 12]] 2000 stk.",
    "[[vestergade 12]], 2000 kr",
    "[[Vestergade 12]] og 8000 Aarhus",
  ])("not in %j", (text) => expect(possible(text)).toBe(text));
});

test("a flat belongs to one address", () => {
  const text = "Enten [[Vestergade 12, Flat 3]], 12 High Street eller et andet sted";
  expect(likely(text)).toBe(text);
});

describe("nothing", () => {
  test.each([
    // The subject of a booking confirmation: towns end like streets.
    "Booking 6240918375 – ETA Aarhus 4 December",
    "Jonas bor hjemme igen. Boeing 737 er aflyst",
    // A surname that ends like a street, and a phone number.
    "Hjem til Hans Erik Nørholt 40 62 19 85",
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
    "Bådplads 117 og bådeplads 118",
    "P-plads 3",
    "p-pladsen 12",
    "Mød os i Vestergade. 12 gæster kommer",
    "YOU HAVE 48 HOURS",
    "Faktura 620415 Main Street Bakery",
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

test("capitals behind a street are read in time in proportion to their number", () => {
  const lines = `12 High Street, ${"A".repeat(110)}\n`.repeat(10_000);
  // Cut into words in all ways, they would take a minute.
  expect(found(lines)).toHaveLength(10_000);
});

test.each([
  ["Vestergade 12, 3. tv.", "Ve••• ••"],
  ["12 High Street", "Hi••• ••"],
  ["H.C. Andersens Boulevard 12", "An••• ••"],
])("the mask of %s shows two letters", (raw, masked) => {
  expect(addressDetector.mask(raw)).toBe(masked);
});
