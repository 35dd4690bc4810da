import { describe, expect, test } from "@jest/globals";
import { SUBJECT, finder } from "../_testing/finding";
import { phoneDetector } from "./phone";

const found = finder(phoneDetector, SUBJECT);

describe("a Danish number behind a word about phones is certain", () => {
  test.each([
    ["Tlf. 33 12 34 56", "33 12 34 56"],
    ["tlf: 33123456", "33123456"],
    ["Tlf.nr.: 3312 3456", "3312 3456"],
    ["tlf. (+45) 33123456", "(+45) 33123456"],
    ["tlf. (+45)-33123456", "(+45)-33123456"],
    ["tlf. (+45)  33123456", "(+45)  33123456"],
    ["tlf. (+45) - 33123456", "33123456"],
    ["tlf. (33) 123456", "(33) 123456"],
    ["Mobil-nr. 23-12-34-56", "23-12-34-56"],
    ["Ring til Mette på 23123456, tak", "23123456"],
    ["Mobilnummer 23.12.34.56", "23.12.34.56"],
    ["Phone: 23\u00a012\u00a034\u00a056", "23\u00a012\u00a034\u00a056"],
    ["M: 231 23 456", "231 23 456"],
    ["call me at 23123456.", "23123456"],
    ["23 12 34 56 (mobil)", "23 12 34 56"],
    ["Telefon\n33123456", "33123456"],
    ["sms 23123456 kl. 10", "23123456"],
    ["tlf 33 12 34 56 10.30", "33 12 34 56"],
    ["Telefonnummer: 33123456", "33123456"],
    ["Ordre 123, tlf. 33123456", "33123456"],
    ["Tlf.: +45 33 12 34 56", "+45 33 12 34 56"],
    ["mobil (+45) 33123456", "(+45) 33123456"],
    ["Phone +46 70 123 45 67", "+46 70 123 45 67"],
    ["Tlf33123456", "33123456"],
    ["Tlf+45 33123456", "+45 33123456"],
    ["Mit nye nummer er 33123456", "33123456"],
    ["Hans private nummer er +45 33 12 34 56", "+45 33 12 34 56"],
    ["Min kones nr. 33123456", "33123456"],
    ["Kontaktnummer: 33123456", "33123456"],
    ["Ring kl. 10 på 33123456", "33123456"],
    ["Ring til Ingrid på 33123456", "33123456"],
    ["Ring om eftermiddagen på 33123456", "33123456"],
    ["Ring vedr. sagen på tlf. 33123456", "33123456"],
    ["F: 33123456", "33123456"],
    ["Tlf. 22.03.21.45", "22.03.21.45"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });

  test("two behind one word", () => {
    expect(found("Tlf. 33123456 / mobil 23123456")).toEqual([
      "33123456 certain",
      "23123456 certain",
    ]);
  });

  test("a fix can take the label along", () => {
    const text = "Ny medarbejder, tlf.nr.: 33123456";
    expect(phoneDetector.find(text, SUBJECT)[0]?.labelStart).toBe(text.indexOf("tlf"));
  });
});

describe("likely", () => {
  test.each([
    ["Skift til +45 33 12 34 56", "+45 33 12 34 56"],
    ["+4533123456", "+4533123456"],
    ["0045 33 12 34 56", "0045 33 12 34 56"],
    ["Jens +47 912 34 567", "+47 912 34 567"],
    ["+44 (0)20 7946 0958", "+44 (0)20 7946 0958"],
    ["+49 30 901820", "+49 30 901820"],
    ["+298 312345", "+298 312345"],
    ["+48 600 123 456", "+48 600 123 456"],
    ["Jens 23 12 34 56", "23 12 34 56"],
    ["tlf 4533123456", "4533123456"],
    ["tel. 070-123 45 67", "070-123 45 67"],
    ["Phone 020 7946 0958", "020 7946 0958"],
    ["tlf 312345", "312345"],
    ["Du kan fange Anne-Marie Al-Sayed på 33123456", "33123456"],
    ["Sie erreichen ihn unter 030 901820", "030 901820"],
    ["jens@firma.dk, 33123456", "33123456"],
    ["<jens@firma.no> eller 33123456", "33123456"],
    ["Nummer +45 33 12 34 56", "+45 33 12 34 56"],
    ["Tel. (020) 7946 0958", "(020) 7946 0958"],
    ["Tel. 0160 / 864 9351", "0160 / 864 9351"],
    ["Tel. 0171/7871432", "0171/7871432"],
    ["(713) 853-3399", "(713) 853-3399"],
    ["(713)  853-3399", "(713)  853-3399"],
    ["call me at 713.853.3399", "713.853.3399"],
    ["fax 7138533399", "7138533399"],
    ["Ingrid: +45 33.12.34.56", "+45 33.12.34.56"],
    ["(+45 33 12 34 56)", "+45 33 12 34 56"],
  ])("%s", (text, number) => {
    expect(found(text)).toEqual([`${number} likely`]);
  });
});

describe("a column of a table", () => {
  test("each row inherits the title", () => {
    expect(found("Navn\tTelefon\nAnna\t33123456\nBo\t40123456\nI alt\t2")).toEqual([
      "33123456 certain",
      "40123456 certain",
    ]);
  });
  test("another column does not", () => {
    const [anna, other] = found("Navn;Telefon\nAnna;33123456\n40123456;Bo");
    expect(anna).toBe("33123456 certain");
    expect(other).not.toBe("40123456 certain");
  });
});

describe("beside a person's name", () => {
  test.each([
    ["Jens Holm (33123456)", "33123456 likely"],
    ["- Jens: 33123456", "33123456 likely"],
    ["Jens' nummer er 33123456", "33123456 certain"],
    ["Jens har nummer 33123456", "33123456 certain"],
    ["Nye nummer 33123456", "33123456 certain"],
    ["Fang Bo på 33123456", "33123456 likely"],
    ["Kvist Holm 33 12 34 56", "33 12 34 56 likely"],
    ["Gerda Holm: 33123456", "33123456 likely"],
    ["33123456 er Emils", "33123456 likely"],
    ["33123456 er mit.", "33123456 likely"],
    ["33123456 tilhører Gerda, ikke mig", "33123456 likely"],
    ["Hvis hun ikke svarer på 33123456", "33123456 likely"],
    ["Svar ja til 33123456", "33123456 likely"],
    ["jens@firma.dk 33123456", "33123456 likely"],
    ["jens@firma.dk, 33123456", "33123456 likely"],
    ["jens@firma.dk eller 33123456", "33123456 likely"],
    ["Nummeret til Jens: 33123456", "33123456 certain"],
  ])("%j", (text, expected) => {
    expect(found(text).join()).toBe(expected);
  });
  test("a second number behind the same label", () => {
    expect(found("tlf. 33123456 eller 40123456")).toEqual(["33123456 certain", "40123456 certain"]);
  });
});

describe("without a label all that stands around decides", () => {
  test.each([
    "Sekretariatet [[33 12 34 56]]",
    "Kan du ikke lige prøve [[33123456]]?",
    "Nyt vagtskema:\nMandag\tLis\t[[4036 1188]]",
    "Hun har skiftet til [[22 87 41 65]]",
    "[[23 41 12 56]]",
    "Spørg efter viceværten ([[3321 4455]])",
  ])("%j", (marked) => {
    const [, number = ""] = /\[\[(.*)\]\]/.exec(marked) ?? [];
    expect(found(marked.replace(/[[\]]/g, ""))).toEqual([`${number} likely`]);
  });

  test.each([
    "Vogn (33123456)",
    "Vognens nummer: 33123456",
    "Nyere nummer 33123456",
    "Lager-ident 33123456",
    "Bil 33123456",
    "Ring om vognens nummer 33123456",
    "Bilens nummer 33 12 34 56",
    "Ordre til os i dag 33123456",
    "Navn\tMedarbejdernr.\nJens\t33123456",
    "Temp. 20 22 24 26",
    "Paller 20 40 30 90",
    "Koden til skabet er 28 46 76 95",
    "Kapacitet i vinteren 2027-2028",
    "Budget for 2027/2028",
    "Deal nos. 790056.01",
    "Sold in 226-27210",
  ])("no alarm: %j", (text) => {
    expect(found(text).filter((each) => !each.endsWith("possible"))).toEqual([]);
  });
});

test("in a list of thousands the first are weighed, and those with a label found throughout", () => {
  const numbers = found(`${"Jens Holm 33123456; ".repeat(6000)}tlf. 40123456`);
  expect(numbers).toHaveLength(5001);
  expect(numbers.at(-1)).toBe("40123456 certain");
});

describe("an order's number is possible at most behind +", () => {
  test("with the label of another thing", () => {
    expect(found("Ordre +45 33 12 34 56")).toEqual(["+45 33 12 34 56 possible"]);
    expect(found("Ordre 0045 33 12 34 56")).toEqual([]);
  });
});

describe("not a phone", () => {
  test.each([
    "CVR 33 12 34 56",
    "CVR-nr.: 33123456",
    "SE-nr. 33123456",
    "Ordre 33123456",
    "Ring vedr. 45001234",
    "Opkald angående 33123456",
    "Kan du ringe om 33123456?",
    "Kontakt Mette vedr. 33123456",
    "Please call me regarding 33123456",
    "Ordrenr. 33 12 34 56",
    "Faktura nr. 33123456",
    "Invoice no. 33123456",
    "Container MSKU 3312345",
    "MSKU3312345",
    "AWB 020-33123456",
    "EAN 5790000123456",
    "Sag 33123456",
    "Aftalenummer 33123456",
    "Lejemål nr. 33123456",
    "#33123456",
    "Møde 24.12.2026",
    "Møde 2026-03-24",
    "20260324",
    "Uge 12 20 30 40 50",
    "Temp. 20 22 24 26",
    "Total 33.123.456",
    "Beløb 33123456 kr",
    "33 123 456 kg",
    "33123456,50",
    "DK33123456",
    "33123456-A",
    "Kl. 20.00-22.00",
    "Ring 20.00-22.00",
    "010190-1234",
    "0101901234",
    "Min søns nummer er 010185-1855",
    "Lises nummer: 010185-1855",
    "Mit nummer er 010185–1855",
    "Min far 010185-1855",
    "DK50 0040 0440 1162 43",
    "4111 1111 1111 1111",
    "https://firma.dk/33123456",
    "+100.000.000",
    "+71<012345678901234+33123456<",
    "+45 12",
    "IP 192.168.100.120",
    "1,33123456",
    "ref. 33123456",
    "tlf 12345678",
    "0033123456",
    "Booking 33123456",
    "HS-kode 84713000",
    "F.eks. 33123456.5",
    "F. 25.03.2027",
    "Kan du passe telefonen 08.12.19 kl. 21?",
    "Ring d. 12.03.2024",
    "call (6/8/2001)",
    "call 12/31/01",
    "Nummer 33123456",
    "Nummeret er 33123456",
    "Passcode 33123456",
    "Bilag 33123456",
    "xtlf33123456",
    "call 113-853-3399",
    "(713) 853 33 99",
    "Kl. 33123456",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("mask", () => {
  test.each([
    ["+45 33 12 34 78", "+45 •• •• •• 78"],
    ["(+45) 33123478", "+45 •• •• •• 78"],
    ["33123478", "•• •• •• 78"],
    ["33 12 34+4578", "•• •• •• 78"],
  ])("%s", (raw, masked) => {
    expect(phoneDetector.mask(raw)).toBe(masked);
  });
});
