import { describe, expect, test } from "@jest/globals";
import { randomCpr, randomFrom } from "../../../test/data/cpr/corpus";
import { BODY, tierIn, valuesIn } from "../_testing/finding";
import { cprDetector } from "./cpr";

const find = (text: string) => cprDetector.find(text, BODY);
const tier = tierIn(cprDetector);
const found = valuesIn(cprDetector);

describe("labels", () => {
  test.each([
    "cpr070761-4286",
    "cpr=070761-4286",
    "CPR_070761-4286.pdf",
    "CPR\n070761-4286",
    "CPR-nummeret er 070761-4286",
    "070761-4286 (cpr)",
    "070761-4286 er hendes cpr-nummer",
    "Social security number: 070761-4286",
    "Civil registration number 070761-4286",
    "National ID 070761-4286",
    "person nr. 070761-4286",
    "c.p.r. nr. 070761-4286",
    "C.P.R. 070761-4286",
    "Mit p.nr. er 070761-4286",
    "Personal identification number issued in Denmark 070761-4286",
    "dänische Steuernummer 070761-4286",
    "Danish national identity number 070761-4286",
    "danskt personnummer vi har registrerat, 070761-4286",
    "070761-4286 (Danish civil registration no.)",
    "CPR 1: 070761-4286",
    "Navn\tCPR\nJens\t070761-4286",
    "Navn;Ordre;CPR\nJens;4711;070761-4286",
    "CPR-numre:\n070761-4286",
  ])("%j has a CPR label", (text) => {
    expect(tier(text)).toBe("likely");
  });

  test.each([
    "Vaccination givet til 070761 4285",
    "Svar fra jobcentret om 070761 4285?",
    "Kontohaver 070761 - 4285 har bedt om det",
    "Borger #070761-4285 venter",
    "Hun vil gerne se 070761 4285 sammen med begge forældre",
  ])("%j is somebody's though it has a space and no label", (text) => {
    expect(tier(text)).toBe("likely");
  });
  test("a space alone is possible, and so are ten digits behind a word that only leads to them", () => {
    expect(tier("Se 070761 4285")).toBe("possible");
    expect(tier("Se #070761-4285")).toBe("possible");
    expect(tier("Svar om 0707614285")).toBe("possible");
  });
  test("mere numbers are likely when there are three, and all pass", () => {
    const numbers = ["070761-4285", "120387-1232", "010161-1235"];
    expect(tier(`Nr. ${numbers[0]}`)).toBe("possible");
    expect(found(`Nr. ${numbers.join("\nNr. ")}`)).toEqual(numbers);
  });

  test("one label serves a list", () => {
    const text = "CPR-numre: 070761-4286, 120387-1231 og 010161-1235.";
    expect(find(text).map((match) => match.confidence)).toEqual(["likely", "likely", "likely"]);
  });
  test("a label belongs to the first number after it", () => {
    expect(tier("Ordre 4711, 070761-4285")).toBe("likely");
    expect(tier("CPR-kontoret, tlf. 12345678, sag 0707614285")).toBe("nothing");
  });
  test.each(["CPR training, confirmation 0707614285", "CPR refresher 070761-4285"])(
    "%j is about first aid",
    (text) => {
      expect(tier(text)).not.toBe("likely");
      expect(tier(text)).not.toBe("certain");
    },
  );
  test.each([
    ["CPR-nr. på din sag: 0707614285", "certain"],
    ["Her er mit cpr-nummer til jeres kontrakt (070761-4286)", "likely"],
    ["CPR-nr. på kontaktperson: 0707614285", "certain"],
    ["Vi mangler CPR-nr. på ordre 0707614285", "possible"],
    ["CPR-kontoret har sagen: 0707614285", "nothing"],
  ])("a label says what the number is, behind it what for: %s, %s", (text, expected) => {
    expect(tier(text)).toBe(expected);
  });
  test.each(["Skadevolder", "Kursusdeltager", "Ejendomsejer", "Bestiller", "Kunde", "Customer"])(
    "%s is somebody",
    (role) => {
      expect(["likely", "certain"]).toContain(tier(`${role}: 070761-4285`));
    },
  );
  test("a customer has a number of his own, too", () => {
    expect(tier("Kunde 070761-4285")).toBe("nothing");
    expect(tier("Vedr. kunde 070761-4285")).toBe("likely");
    expect(tier("Kunde: 0707614285")).toBe("possible");
    expect(tier("Borgerens nummer er 070761-4285")).toBe("certain");
  });
  test("a label in front is reported with its start", () => {
    const text = "Hendes CPR-nr.: 070761-4285";
    expect(find(text)[0]?.labelStart).toBe(text.indexOf("CPR"));
  });
  test("a label with words in between is not", () => {
    expect(find("Hendes CPR for nylig: 070761-4285")[0]).not.toHaveProperty("labelStart");
  });
  test("an order number elsewhere does not silence a CPR number", () => {
    expect(tier("Vedr. fakturanummer 4711 og ordrenr. 12345678. Jens har 070761-4285.")).not.toBe(
      "nothing",
    );
    expect(tier("Faktura til Jens Hansen 070761-4285")).toBe("certain");
  });
  test("a number is likely a personal one when the words behind it speak of CPR", () => {
    expect(tier("Den unge på 070761 4285, som er hans cpr med mellemrum")).toBe("likely");
    expect(tier('Skriv 0707614285 i feltet "Cpr-nummer"')).toBe("likely");
    expect(tier("0707614285 er ikke et cpr-nummer")).toBe("possible");
    expect(tier("0707614285, CPR 010190-1234")).toBe("possible");
  });
  test("nobody writes a telephone number as six digits, a hyphen and four", () => {
    expect(tier("Ring 070761-4285")).toBe("likely");
    expect(tier("Ham fra telefonen er 070761-4285")).toBe("likely");
    expect(tier("Ring 070761 4285")).toBe("nothing");
  });
  test.each([
    "Hi Team, 0707614285 has shipped",
    "Hej Alle, 0707614285 er afsendt",
    "Kære Lise, 0707614285 er nu lukket",
    "Hej Bent Foged, har du set 0707614285?",
    "Port Klang 0707614285",
    "Ordre til Hanne Skov 0707614285",
    "Reservation Jens Holm: 0707614285",
    "Bestilling til Jens Holm, 0707614285",
  ])("bare digits are no more than possible behind whom a mail or an order is to: %s", (text) => {
    expect(tier(text)).toBe("possible");
  });
  test.each([
    ["Arla Foods 070761-4285", "likely"],
    ["Bent Foged 070761-4285", "certain"],
    ["Hej Bent Foged, 070761-4285", "likely"],
    ["Ordre til Hanne Skov 070761-4285", "certain"],
    ["Ordre til Hanne Skov (0707614285)", "likely"],
    ["Sag om patient 0707614285", "likely"],
    ["Sag om Hanne Skov, 1503007CJ2", "likely"],
    ["Ordrenr. til Hanne Skov 070761-4285", "likely"],
    ["Sagsnr. for Jens Holm: 070761-4285", "possible"],
    ["Ordrenummeret fra Hanne er 0707614285", "possible"],
    ["Sagsnr. fra Hanne er 0707614285", "nothing"],
  ])(
    "a name between a label and a number counts for what the label leaves open: %s, %s",
    (text, expected) => {
      expect(tier(text)).toBe(expected);
    },
  );
  test.each([
    ["Min søns nummer er 070761-4285", "likely"],
    ["Min søns nummer er 010185-1855", "likely"],
    ["Lises nummer: 010185-1855", "likely"],
    ["Jens' nummer er 070761-4285", "certain"],
    ["Min hustrus nummer: 070761-4285", "likely"],
    ["Min søns nummer er 0707614285", "possible"],
    ["Pumpens nummer er 070761-4285", "possible"],
  ])("people's numbers are personal, things' are not: %s, %s", (text, expected) => {
    expect(tier(text)).toBe(expected);
  });
  test("a number is no other number because it is whole", () => {
    expect(tier("Her skriver Jens hele nummeret: 070761-4285")).toBe("likely");
    expect(tier("Her skriver Jens seriens nummer: 070761-4285")).toBe("nothing");
  });
  test.each([
    ["Nr. 0707614285 (CPR)", "certain"],
    ["Nr. 0707614285 - CPR", "possible"],
    ["Ordre 070761-4285 (CPR)", "certain"],
    ["Ordre 0707614285 CPR", "nothing"],
    ["Ordre 0707614285, CPR følger", "nothing"],
    ["CPR (0707614285) (ordre)", "certain"],
    ["0707614285 (side 1)", "possible"],
  ])("a label behind a number stands in brackets: %s, %s", (text, expected) => {
    expect(tier(text)).toBe(expected);
  });
  test("a footer that mentions CPR says nothing of the number after it", () => {
    expect(tier("Send aldrig CPR-numre i mails. Ordre 0707614285")).toBe("nothing");
    expect(tier("Skriv aldrig CPR i mailen 0707614285")).toBe("possible");
    expect(tier("Det er ikke et CPR-nummer: 0707614285")).toBe("nothing");
  });
});

describe("headings", () => {
  const ORDERS = "0707614285";
  test.each([
    ["Navn\tCPR\tOrdre\nJens\t0707614285\t0707614285", [20]],
    ["Navn;CPR;Ordre\nJens;0707614285;0707614285", [20]],
    ["Navn|CPR|Ordre\nJens|0707614285|0707614285", [20]],
    ["| Navn | CPR | Ordre |\n|---|---|---|\n| Jens | 0707614285 | 0707614285 |", [46]],
    ["Navn  CPR  Ordre\nJens  0707614285  0707614285", [23]],
    ["navn,cpr,ordre\nJens,0707614285,0707614285", [20]],
    ['"navn","cpr","ordre"\n"Jens","0707614285","0707614285"', [29]],
    ["'navn','cpr','ordre'\n'Jens','0707614285','0707614285'", [29]],
    ["CPR;Ordre\n0707614285;0707614285", [10]],
    ["Ordre;CPR\n0707614285;0707614285", [21]],
    ["Navn;CPR;Ordre\nJens;;0707614285", []],
    ["Navn;Ordre\nJens;0707614285", []],
    ["Ordre;CPR\n\nA;1\nB;2\n0707614285;0707614285", [30]],
    ["Ordre;CPR\n===\n0707614285;0707614285", [25]],
    ["Navn;CPR\nOrdre;0707614285", [15]],
    ["\nNavn;CPR\nJens;0707614285", [15]],
    ["Navn;CPR;Bemærk venligst at denne liste er fortrolig.\nJens;0707614285;x", [59]],
    ["Navn;CPR\nJens;0707614285\n\nNavn;Ordre\nJens;0707614285", [14]],
    ["Navn;Ordre\nCPR;0707614285", [15]],
    ["Navn;Sag;CPR\nJens;sag 0707614285;0707614285", [33]],
  ])("a column takes its title: %j", (text, starts) => {
    const certain = find(text).filter(({ confidence }) => confidence === "certain");
    expect(certain.map(({ start }) => start)).toEqual(starts);
    expect(find(text).filter(({ confidence }) => confidence === "likely")).toEqual([]);
  });

  test.each([
    ["CPR-numre:", "certain"],
    ["CPR-numre", "certain"],
    ["Her er CPR-numre på alle de nye, som begynder den første:", "certain"],
    ["Personer", "possible"],
    ["Ordrer:", "nothing"],
    ["Vi har CPR.", "possible"],
    ["Har I CPR?", "possible"],
    ["Husk CPR!", "possible"],
  ])("a list takes its introduction: %j, %s", (line, expected) => {
    expect(tier(`${line}\n- 0707614285`)).toBe(expected);
    expect(tier(`${line}\n\n* ${ORDERS}`)).toBe(expected);
    expect(tier(`${line}\nA 1\n0707614285`)).toBe(expected);
  });

  test("a heading is the last line without digits, of a length that people read", () => {
    expect(tier("CPR:\nOrdrer:\n0707614285")).toBe("nothing");
    expect(tier("Ordrer:\nCPR 1:\n0707614285")).toBe("certain");
    expect(tier("CPR:\n\nOrdrer\n12\n0707614285")).toBe("nothing");
    expect(tier("CPR-numre:  \n- 0707614285")).toBe("certain");
    expect(tier(`CPR${" og mere".repeat(10)}:\n- 0707614285`)).toBe("possible");
    const wide = "x;".repeat(160);
    expect(tier(`${wide}CPR\n${wide}0707614285`)).toBe("possible");
  });

  test("a number in a sentence has none", () => {
    expect(tier("CPR-numre på nye:\n\nSe venligst 0707614285")).toBe("possible");
    expect(tier("Ordrer:\n\nSe venligst 0707614285")).toBe("possible");
  });
});

describe("lists", () => {
  const random = randomFrom(3);
  const bare = Array.from({ length: 4 }, () => randomCpr(random));
  const tiers = (text: string) => find(text).map((match) => match.confidence);
  test("several bare numbers that all pass modulus 11 are likely", () => {
    expect(tiers(bare.join("\n"))).toEqual(["likely", "likely", "likely", "likely"]);
    expect(tiers(bare.slice(0, 3).join(", "))).toEqual(["likely", "likely", "likely"]);
    expect(tiers(bare.slice(0, 2).join("\n"))).toEqual(["possible", "possible"]);
  });
  test("three of five is enough, of six is not", () => {
    const three = bare.slice(0, 3).join("\n");
    expect(tiers(`${three}\n9912345678\n0707614286`)).toEqual(["likely", "likely", "likely"]);
    expect(tiers(`${three}\n9912345678\n9912345678\n0707614286`)).toEqual([
      "possible",
      "possible",
      "possible",
    ]);
  });
  test("smaller numbers do not count", () => {
    expect(
      tiers(
        bare
          .slice(0, 3)
          .map((number) => `(12) ${number}`)
          .join("\n"),
      ),
    ).toEqual(["likely", "likely", "likely"]);
    expect(tiers(`${bare.slice(0, 3).join("\n")}\n1\n2\n3\n4\n12\n13`)).toEqual([
      "likely",
      "likely",
      "likely",
    ]);
  });
  test("company helps neither what is certain nor what is not sound", () => {
    const list = bare.slice(0, 3).join(", ");
    expect(tiers(`Jens Hansen, 070761-4285. Andre: ${list}`)).toEqual([
      "certain",
      "likely",
      "likely",
      "likely",
    ]);
    expect(tiers(`${list}, 070761-4286`)).toEqual(["likely", "likely", "likely", "possible"]);
  });
  test("a list of order numbers is not", () => {
    expect(find(`Ordrer:\n${bare.join("\n")}`)).toEqual([]);
  });
  test("one label serves all numbers of a line, a personal one those below, too", () => {
    expect(tiers("Ordrer: 0707614285, 070761-4285 og 0707614285")).toEqual([]);
    expect(tiers("Ordre 0707614285\n070761-4285")).toEqual(["likely"]);
    expect(tiers("CPR: 0707614285\n070761-4285")).toEqual(["certain", "certain"]);
    expect(tiers("CPR: 070761-4286; 070761-4286")).toEqual(["likely", "likely"]);
    expect(tiers("CPR: 070761-4286, og så i dag 070761-4286")).toEqual(["likely", "possible"]);
  });
  test("two numbers with a slash between are two", () => {
    expect(found("070761-4285/070761-4285")).toEqual(["070761-4285", "070761-4285"]);
  });
});

describe("in a subject, a line of its own", () => {
  const SUBJECT = { ...BODY, where: "subject" as const };
  const tierOf = (subject: string) => cprDetector.find(subject, SUBJECT)[0]?.confidence;

  test.each([
    "SV: VS: Re: AW: 070761-4285",
    "WG: 070761-4285",
    "TR: RV: VL: 070761-4285",
    "FYI: 070761-4285",
    "LØN 070761-4285",
    "MUS 070761-4285",
  ])("what only stands in front names no product: %j", (text) => {
    expect(tierOf(text)).toBe("likely");
  });

  test.each(["SKU 070761-4285", "RMA: 070761-4285", "Kontrakt 070761-4285", "Ordre 070761-4285"])(
    "a code or a thing does: %j",
    (text) => {
      expect(tierOf(text)).toBe("possible");
    },
  );

  test("a case that is called after somebody is a person's", () => {
    expect(tierOf("Ida Holms kontrakt 070761-4285")).toBe("likely");
    expect(tierOf("Maersk Line kontrakt 070761-4285")).toBe("possible");
    expect(tier("Ida Holms kontrakt 070761-4285")).toBe("nothing");
  });
});
