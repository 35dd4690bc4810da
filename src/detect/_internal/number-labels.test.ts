import { describe, expect, test } from "@jest/globals";
import { labelBefore } from "./label-before";
import { labelOf } from "./number-labels";

/** The name of the number behind a text, with what stands between. */
function before(text: string): string {
  const { name, distance, names, numbered } = labelBefore(text, text.length);
  return `${name} ${distance} ${names}${numbered ? " numbered" : ""}`;
}

describe("the label in front", () => {
  test.each([
    ["Pas ", "passport 0 0"],
    ["Pasnr. ", "passport 0 0 numbered"],
    ["pas nr. ", "passport 0 0 numbered"],
    ["Passport # ", "passport 0 0 numbered"],
    ["Pasnummer: ", "passport 0 0 numbered"],
    ["Hendes pas har nummer ", "passport 0 0 numbered"],
    ["Kortet mitt har nummer ", "card 0 0 numbered"],
    ["Pasnr. på chaufføren er ", "passport 1 0 numbered"],
    ["Pasnr. Jens Hansen: ", "passport 0 2 numbered"],
    ["Pasnummer\n", "passport 0 0 numbered"],
    ["Pasnr. 1: ", "passport 0 0 numbered"],
    ["Driver's license no. ", "licence 0 0 numbered"],
    ["driving licence ", "licence 0 0"],
    ["Software licence ", "other 0 0"],
    ["Ordrenr. ", "other 0 0 numbered"],
    ["Ordre på den tunge palle ", "other 2 0"],
    ["Aftalenr. ", "numbered 0 0 numbered"],
    ["Stilling nr. ", "numbered 0 0 numbered"],
    ["Nr. ", "numbered 0 0 numbered"],
    ["#", "numbered 0 0 numbered"],
    ["ID: ", "person 0 0 numbered"],
    ["Hendes id-nummer er ", "person 0 0 numbered"],
    ["national ID no. ", "person 0 0 numbered"],
    ["Shipment ID ", "other 0 0 numbered"],
    ["Hotel id ", "numbered 0 0 numbered"],
    ["p.nr. ", "person 0 0 numbered"],
    ["P-nr. ", "other 0 0 numbered"],
    ["f.nr. ", "fnr 0 0 numbered"],
    ["Kontor på ", "null 0 1"],
    ["Nr. Hansen ringer ", "null 1 1"],
    ["Nr. Hansen ", "null 0 1"],
    ["Kunde som kører nr. ", "numbered 0 0 numbered"],
    ["Pas nr. på chaufføren er ", "passport 1 0 numbered"],
    ["Pas no. Jens Holm: ", "passport 0 2 numbered"],
    ["pas med nr. som jeg skrev ", "passport 2 0 numbered"],
    ["pas og kode som chaufføren glemte ", "passport 2 0 numbered"],
    ["pas ringer nr. chaufføren ", "passport 2 0"],
    ["Pas (udløber 2030) ", "passport 0 0"],
    ["Pas (udløber 12.12.2030): ", "passport 0 0"],
    ["Pas nr. (Danmark, 2030) ", "passport 0 0 numbered"],
    ["Svensk id (personnummer) ", "person 0 0 numbered"],
    ["(Pas) ", "passport 0 0"],
    ["Pas (gyldigt til\n2030) ", "null 0 0"],
    ["Personnummer/org.nr. ", "person 0 0 numbered"],
    ["Personnummer / org.nr. ", "person 0 0 numbered"],
    ["Person-/organisationsnummer ", "person 0 0 numbered"],
    ["Pas, ordrenr. ", "other 0 0 numbered"],
    ["Pas 12 ", "passport 0 0"],
    ["Pas 123 ", "null 0 0"],
    ["Pas A1 ", "null 0 0"],
    ["Pas A ", "passport 0 0"],
    ["national id Bo ", "null 2 1"],
    ["Kortet på nr. ", "numbered 0 0 numbered"],
    ["Kortet på nr. er ", "numbered 0 0 numbered"],
    ["Pas 205123456 (gammelt) ", "null 0 0"],
    ["(Udløber 2030) ", "null 0 0"],
    ["Ordre a) ", "other 0 0"],
    ["Ordre (nr. ", "other 0 0 numbered"],
    ["pas;", "passport 0 0"],
    ["Dit pasnummer? ", "passport 0 0 numbered"],
    ["Pas #2 Hansen ", "passport 0 1"],
    ["Anna Berg, ID ", "person 0 0 numbered"],
    ["Kørekort fra Odense, nr. ", "licence 0 1 numbered"],
    ["Anna Berg national ID no. ", "person 0 0 numbered"],
    ["Hotel id nr. ", "numbered 0 0 numbered"],
    ["Tax ID Sweden: ", "person 0 0 numbered"],
    ["Travel document ", "passport 0 0"],
    ["Travel & document ", "other 0 0"],
    ["Document ", "other 0 0"],
    ["Document fra Odense, nr. ", "other 0 1 numbered"],
    ["Civil registration number ", "person 0 0 numbered"],
    ["Civil & reg. nr. ", "reg 0 0 numbered"],
    ["Regnr. ", "reg 0 0 numbered"],
    ["Software licence no. ", "other 0 0 numbered"],
    ["Licence no. of Jens Holm: ", "other 0 2 numbered"],
    ["driver licence ", "licence 0 0"],
    ["drivers licence ", "licence 0 0"],
    ["Driver & licence ", "other 0 0"],
    ["DL no. ", "licence 0 0 numbered"],
    ["S/N ", "other 0 0"],
    ["Passport N ", "passport 0 0"],
    ["Personnummer på Anna Berg f. ", "person 0 2 numbered"],
    ["f: ", "other 0 0"],
    ["Navn/pas ", "passport 0 0"],
    ["Personnr./ordrenr. Bo: ", "other 0 1 numbered"],
    ["Personnr. n/a ordrenr. ", "other 0 0 numbered"],
    ["Pas J Hansen: ", "passport 0 1"],
    ["Pasnummer ...... ", "passport 0 0 numbered"],
    ["Pasnummer . ", "passport 0 0 numbered"],
    ["Personnummerbevis ", "person 0 0"],
    ["Passnumber ", "passport 0 0 numbered"],
  ])("%j: %s", (text, label) => {
    expect(before(text)).toBe(label);
  });

  test.each([
    ["a number in between", "Pasnr. 205123456, "],
    ["the end of the sentence", "Husk at medbringe passet. Ring "],
    ["a question", "Har du dit pas? "],
    ["a question and its answer", "Pasnummer? Ring "],
    ["an exclamation", "Husk passet! "],
    ["the end of a sentence and of its line", "Husk passet.\n"],
    ["the same as Windows writes it", "Husk passet.\r\n"],
    ["a word in which an abbreviation stands", "Pas udregnet. "],
    ["a list's next part", "Pas; "],
    ["an empty line", "Pasnr.\n\n"],
    ["words on the number's own line", "Send mig dit pas\nring i morgen "],
  ])("does not reach over %s", (_, text) => {
    expect(labelBefore(text, text.length).name).toBe(null);
  });

  test("the full stop of a short word ends no sentence", () => {
    expect(before("Pas udst. ")).toBe("passport 1 0");
    expect(before("indreg. nr. ")).toBe("plate 0 0 numbered");
  });

  test("other numbers own what stands near, personal ones reach further", () => {
    expect(before("Ordre som vi skal hente snart ")).toBe("null 4 0");
    expect(before("Ordre vi skal hente ")).toBe("other 3 0");
    expect(before("Aftalenr. som vi skal hente snart ")).toBe("null 4 0");
    expect(before("Personnummer vi skal bruge straks ")).toBe("person 4 0 numbered");
  });

  test("looks back a bounded way", () => {
    expect(before(`pasnr.${" ".repeat(84)}`)).toBe("passport 0 0 numbered");
    expect(before(`pasnr.${" ".repeat(90)}`)).toBe("null 0 0");
    expect(before(`pas${" ".repeat(87)}`)).toBe("passport 0 0");
    expect(before(`pas${" ".repeat(88)}`)).toBe("null 1 0");
    expect(before(`pas${" ".repeat(90)}`)).toBe("null 0 0");
    expect(before(`Pas ${"og ".repeat(9)}`)).toBe("passport 0 0");
    expect(before(`Pas ${"og ".repeat(10)}`)).toBe("null 0 0");
  });

  test("says where it begins and which number it continues", () => {
    expect(labelBefore("Mit pas nr. ", 12).start).toBe(4);
    expect(labelBefore("Nr. ", 4).start).toBe(-1);
    expect(labelBefore("Hendes ID er ", 13).start).toBe(7);
    expect(labelBefore("Hendes social security no. ", 27).start).toBe(7);
    expect(labelBefore("driver's licence ", 17).start).toBe(0);
    expect(labelBefore("205123456 og ", 13).continues).toBe(9);
    expect(labelBefore("205123456 kommer ", 17).continues).toBe(-1);
  });
});

describe("labelOf", () => {
  const nameOf = (text: string) => {
    const start = text.search(/\d{8}/);
    return labelOf(text, start, start + 8).name;
  };
  test.each([
    ["12345678 (pas)", "passport"],
    ["12345678 er mit kørekortnummer", "licence"],
    ["12345678 is my passport number", "passport"],
    ["12345678 = konto", "account"],
    ["12345678 pas", null],
    ["12345678 er fint", null],
    ["12345678 12 (pas)", null],
    ["Jens Hansen 12345678 (pas)", "passport"],
    ["konto 12345678 (pas)", "account"],
    ["Navn\tPas\nJens\t12345678", "passport"],
    ["Navn;Konto;Pas\nJens;12345678;x", "account"],
    ["Pas og konto\tBy\nJens\t12345678", null],
    ["Pas:\n- 12345678", "passport"],
    ["Pas til chaufføren Jens 12345678 (konto)", "account"],
    ["Navn\tBy\nJens\t12345678 (pas)", "passport"],
    ["Pas (udløber 2030) 12345678 (dansk)", "passport"],
    ["12345678(pas)", "passport"],
    ["12345678=konto", "account"],
    ["12345678 sendt (pas)", null],
    ["12345678 (kopi: mit nye pas)", "passport"],
    ["12345678 (kopi af mit nye pas)", null],
    ["12345678-pas", "passport"],
    ["12345678 - pas", "passport"],
    ["12345678 – pas,", "passport"],
    ["12345678 - pas;\nkonto", "passport"],
    ["12345678 - pas\nkonto", "passport"],
    ["12345678 - pas, og", null],
    ["12345678 - pas og", null],
    ["12345678 - pas: 2", null],
    ["12345678 + pas", null],
    ["12345678 sendt - pas", null],
  ])("%j: %s", (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
  test("a label that is not right in front has no beginning", () => {
    expect(labelOf("12345678 (pas)", 0, 8)).toEqual({
      name: "passport",
      start: -1,
      distance: 0,
      names: 0,
      numbered: true,
      continues: -1,
    });
    expect(labelOf("A\tPas\nx\t12345678", 8, 16).start).toBe(-1);
  });
});
