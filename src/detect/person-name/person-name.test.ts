import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DetectContext } from "../detector";
import { personNameDetector } from "./person-name";

const subject: DetectContext = {
  where: "subject",
  today: { year: 2026, month: 3, day: 1 },
  participants: new Set(["lise.holm@dki.example", "lise holm", "karen lund"]),
};

/** Found text and confidence, e.g. `Jens Hansen likely`. */
function found(text: string, context = subject): string[] {
  return personNameDetector
    .find(text, context)
    .map((match) => `${text.slice(match.start, match.end)} ${match.confidence}`);
}

describe("first name and surname", () => {
  test.each([
    ["Kontrakt til Jens Hansen", "Jens Hansen"],
    ["ang. Jens Hansens kontrakt", "Jens Hansens"],
    ["Opsigelse - Anne-Marie Krogh Nielsen", "Anne-Marie Krogh Nielsen"],
    ["CV: Søren P. Kjærgaard", "Søren P. Kjærgaard"],
    ["Ansøgning Soeren Kjaergaard", "Soeren Kjaergaard"],
    ["Lønseddel Fatima Al-Hassan", "Fatima Al-Hassan"],
    ["Adgangskort til Muhammed Yildiz", "Muhammed Yildiz"],
    ["Onboarding of Agnieszka Kowalczyk", "Agnieszka Kowalczyk"],
    ["Interview with Peter Qvortrup on Monday", "Peter Qvortrup"],
    ["Referat af samtale med Thomas van der Meer", "Thomas van der Meer"],
    ["Sygemelding: Hansen, Jens", "Hansen, Jens"],
    ["J. P. Sørensen starter mandag", "J. P. Sørensen"],
    ["Advarsel J.P. Sørensen", "J.P. Sørensen"],
    ["SYGEMELDING JENS HANSEN", "JENS HANSEN"],
    ["Mark Jensen har ringet", "Mark Jensen"],
    ["Bo Larsen - ferie", "Bo Larsen"],
    ["Bank details for James O'Connor", "James O'Connor"],
    ["Peter Hansen's contract", "Peter Hansen"],
    ["Guðrún Jónsdóttir", "Guðrún Jónsdóttir"],
    ["Velkommen til Olena Shevchenko", "Olena Shevchenko"],
    ["Sygemelding Hansen Jens", "Hansen Jens"],
    ["Hr. Qvist har klaget", "Qvist"],
    ["Mrs Smith's visit", "Smith"],
    ["Familiesag Lars Løkke Rasmussen", "Lars Løkke Rasmussen"],
    ["Maria Brink Review", "Maria Brink"],
    ["Referat Yixin Hansen", "Yixin Hansen"],
    ["Sygemelding MJ Sørensen", "MJ Sørensen"],
    ["Opsigelse K.B. Madsen", "K.B. Madsen"],
    ["R. Qvortrup visit", "R. Qvortrup"],
    ["HANSEN Jens rejsebilag", "HANSEN Jens"],
    ["Booking ANDREASEN/LISE", "ANDREASEN/LISE"],
    ["FW: Brennan, Fiona / leaver", "Brennan, Fiona"],
    ["Poulsen, Inger Margrethe mangler", "Poulsen, Inger Margrethe"],
    ["Payslip for Khalid bin Rashid", "Khalid bin Rashid"],
    ["Interview Maria da Silva", "Maria da Silva"],
    ["Vedr. Anne-Sofie Juul-Christensen", "Anne-Sofie Juul-Christensen"],
    ["Praktikant Omar el-Khatib", "Omar el-Khatib"],
    ["møde med jens hansen", "jens hansen"],
    ["per jensen har ringet", "per jensen"],
    ["call brian mcallister asap", "brian mcallister"],
    ["Dr. med. Hovgaard: honorar", "Hovgaard"],
    ["Andersen fra Aarhus Kommune ringer", "Andersen"],
    ["Svar til familien Borup", "Borup"],
    ["Bo Storm skifter team", "Bo Storm"],
    ["Visum Kovalchuk", "Kovalchuk"],
    ["Lon til Soren Norgaard", "Soren Norgaard"],
    ["Vedr. Cathrine og lejlighed", "Cathrine"],
    ["Lyngbye-sagen", "Lyngbye"],
    // unlisted words beside what happens to people alone, or alone on their side of a dash
    ["Asylsag, samtale med Vexori Zantul", "Vexori Zantul"],
    ["Yixin Hansen", "Yixin Hansen"],
    ["Yixin Hansen - praktikplads", "Yixin Hansen"],
    ["SV: Skriver, Rikke ændret adresse", "Skriver, Rikke"],
    ["Kræftforløb, Birthe: opgaver", "Birthe"],
    ["Hughes, Vexori – appeal", "Hughes, Vexori"],
    ["Info on Jeff Skilling", "Jeff Skilling"],
    ["Indberetning om William 2.c", "William"],
    ["Vexori Zantul farewell", "Vexori Zantul"],
    ["Att.: Stig Olesen, Mærsk", "Stig Olesen"],
    ["Advokat Zantul beder om aktindsigt", "Zantul"],
    // Chinese
    ["Visa letter Zhang Xiaoming", "Zhang Xiaoming"],
    ["Wang Yuting kommer mandag", "Wang Yuting"],
    // families are no firms
    ["Bolig til Yuliia Tkachenko og datter", "Yuliia Tkachenko"],
    // the names of those who live here
    ["Hodan Warsame", "Hodan Warsame"],
    ["Selvarajah Nirosha", "Selvarajah Nirosha"],
    ["Rojda Aslan", "Rojda Aslan"],
    ["Farshid Ahmadzai", "Farshid Ahmadzai"],
    ["Tupaarnaq Motzfeldt", "Tupaarnaq Motzfeldt"],
    ["Símun Joensen", "Símun Joensen"],
    ["Egle Stankeviciute", "Egle Stankeviciute"],
    ["Ny stol til Preben Holm", "Preben Holm"],
    ["Lab results for J. Robertson", "J. Robertson"],
    ["Sofie Laustsen (Deloitte) – årsrapport", "Sofie Laustsen"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} likely`]);
  });

  test("several people", () => {
    expect(found("MUS: Jens Hansen og Mette Bak, Ole Lind")).toEqual([
      "Jens Hansen likely",
      "Mette Bak likely",
      "Ole Lind likely",
    ]);
  });

  test("two, of whom the first is on no list", () => {
    expect(found("Vexori Hansen og Rói Dam i oplæring")).toEqual([
      "Vexori Hansen likely",
      "Rói Dam likely",
    ]);
  });

  test("in the name of a file", () => {
    const file = { ...subject, where: "attachment-name" } as const;
    expect(found("CV_Jens_Hansen.pdf", file)).toEqual(["Jens_Hansen likely"]);
    expect(found("Kontrakt-Jens-Hansen-2026.docx", file)).toEqual(["Jens-Hansen likely"]);
    expect(found("cv_jens_hansen.pdf", file)).toEqual(["jens_hansen likely"]);
    expect(found("lønseddel_ovesen_marts.pdf", file)).toEqual(["ovesen likely"]);
    expect(found("Scan: CV_Jens_Hansen.pdf vedhæftet")).toEqual(["Jens_Hansen likely"]);
  });
});

describe("a first name that the words around introduce", () => {
  test.each([
    ["1:1 med Mette", "Mette"],
    ["Sygemelding Jonas", "Jonas"],
    ["Sygemelding - Jonas", "Jonas"],
    ["Samtale med Jonas i morgen", "Jonas"],
    ["Jonas er sygemeldt", "Jonas"],
    ["Jonas' kontrakt", "Jonas"],
    ["Mettes opsigelse", "Mettes"],
    ["Vedr. Fatimas løn", "Fatimas"],
    ["CV Jonas", "CV Jonas".slice(3)],
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
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} likely`]);
  });

  test.each([
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
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} likely`]);
  });

  test("or a companion", () => {
    expect(found("Ask og Embla i børnehaven")).toEqual(["Ask likely", "Embla likely"]);
    expect(found("Amalie+Freja på kursus")).toEqual(["Amalie likely", "Freja likely"]);
    expect(found("Intro: Claire <> Henrik Stampe")).toEqual([
      "Claire likely",
      "Henrik Stampe likely",
    ]);
  });

  test("and who is named along with it", () => {
    expect(found("Møde med Jonas og Louise")).toEqual(["Jonas likely", "Louise likely"]);
    expect(found("Indkaldt: Jonas, Louise og Bo")).toEqual([
      "Jonas likely",
      "Louise likely",
      "Bo likely",
    ]);
  });
});

describe("possible", () => {
  test.each([
    ["Kontrakt Petersen", "Petersen"],
    ["Yixin Hansen lager", "Yixin Hansen"],
    ["Grant Zelinka", "Grant Zelinka"],
    ["Penge til Max", "Max"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`${name} possible`]);
  });

  test("the participants' own names", () => {
    expect(found("Samtale med Lise Holm")).toEqual(["Lise Holm possible"]);
    expect(found("1:1 med Karen")).toEqual(["Karen possible"]);
  });
});

describe("no person", () => {
  test.each([
    // firms
    "Tilbud fra Jensen & Co",
    "Møde med Georg Jensen",
    "Aftale med Novo Nordisk",
    "Ordre fra Carl Hansen & Søn",
    "Peter Hansen A/S",
    "Faktura fra Lars Larsen Group",
    "Hans Nielsen Transport ApS",
    "Brdr. Jensen",
    "Audit by Grant Thornton",
    "Ernst & Young",
    "Bang & Olufsen",
    "Frode Laursen - ny aftale",
    "A.P. Møller",
    "Leverance til Louis Poulsen",
    // ships
    "Emma Mærsk forsinket",
    "ETA Maersk Mc-Kinney Møller",
    "M/V Anna Larsen",
    "MV Helene Hansen ankommer",
    "Vessel Christian Nielsen voy 123W",
    "MSC Anna",
    // streets and places
    "Levering H.C. Andersens Boulevard 12",
    "Peter Bangs Vej 30",
    "Jens Juuls Vej",
    "Hans Broges Gade 4",
    "Lager i Frederikshavn",
    "Skt. Hans aften",
    "Kongens Lyngby",
    "Marie Kruses Skole",
    // months and weekdays
    "Rapport Maj 2026",
    "Møde den 3. August",
    "Lønkørsel Juni",
    "Status May",
    "Ferie Juli",
    // words that are names as well
    "Will you join us?",
    "Grant Application 2026",
    "Mark as read",
    "Storm over Danmark",
    "Hans kontrakt er klar",
    "Per dags dato",
    "Bo bedre",
    "Liv og død",
    "Line 3 is down",
    "vedr. Line 3",
    "Else we cancel",
    "Max 20 paller",
    "Sol og sommer",
    "May I call you?",
    "Chase payment",
    "Bill of lading",
    // products and projects
    "Projekt Emma",
    "Projekt Odin status",
    "Levering til Victoria Station 4",
    "Server Thor nede",
    "SAP Ariba adgang",
    "Jira Victoria sprint 14",
    "Freja 2.3 release",
    'Server "Bertha" genstartes',
    "Anna-modellen v2",
    "Niels Bohr Institutet",
    "Vilhelm Lauritzen Terminalen",
    "Mødelokale Karen Blixen er optaget",
    "Lokale Ragnhild",
    // more firms, ships and places
    "Tømrermester Poulsens Eftf. A/S",
    "C.H. Robinson rates",
    "Ben & Jerry's",
    "Levi's katalog",
    "Lauras Bageri leverer",
    "Kromann Reumert faktura",
    "Hansen Nielsen Spedition & Transport A/S",
    "Jensens Bøfhus kl. 18",
    "Laura Maersk bunkering",
    "Esvagt Froude",
    "Leonora Christina aflyst",
    "M/S Kong Harald",
    "Hans Broges Gade",
    "Christian X's Vej",
    "Frederik VI's Allé",
    "Rudolf Steiner-skolen",
    "Port Elizabeth",
    "Charles de Gaulle terminal 2",
    // what only looks like a name
    "Else går vi over budget",
    "Will you join?",
    "August bliver travl",
    "May is a busy month",
    "Bonus for May",
    "Send til jens.hansen@firma.dk",
    "Nyt fra hansen.dk",
    "Winter Storm Operations Update",
    "Green Card Renewal Process",
    "Mark Your Calendars For Summer Party",
    "Jul i Horsens",
    "Cat D9 spare parts",
    // said of firms, brands and ships rather than of people
    "Zenia Falkenborg: kollektion forår",
    "Zenia Falkenborg showroom",
    "J. Falkenborg skjorter",
    "Kreditnota fra Ole Falkenborg",
    "Kaffe fra Peter Falkenborg",
    "Hermann Falkenborg laytime statement",
    "Ellen sejler igen",
    "Clara er nede",
    "Thomas Frederiksen Tæpper",
    "Ordre fra Peter Lehmann Boghandel",
    "MS Anne-Mette",
    "M/F Ellen",
    "Robotten Rosa",
    "Otto Mønsteds Plads 3",
    "Bertel Falkenborg Højskole",
    // joined to what is nobody
    "Stormene Adam og Allan",
    "Emma, Ebba og Eleonora Maersk i linje",
    "Aage og Johanne Falkenborgs Fond",
    "Aase og Ejnar Danielsens Fond",
    // namesakes
    "Dr. Martens discount",
    "Hans J. Wegner Y-stol",
    "Gustav Mahlers 5.",
    "Tilbud fra Stine Goya",
    "Jimmy Choo returns",
    // words that end like a name
    "Summit of the Americas",
    "Call Tomorrow",
    "Size chart",
    "Kong Frederiks fødselsdag",
    "Storm Otto: skader",
    "Skolebørn på besøg",
    "Watson, Alexa og Siri",
    "Hurricane Ian claims",
    "Niels Frederiksen Vognmandsforretning",
    "Møde hos Kromann Reumert kl. 14",
    "Malermester Zantul har sendt regning",
    // nothing at all
    "Ny rutine for paller",
    "Container MSKU1234567",
    "Kontrakt underskrevet",
    "Vedr. faktura 1234",
    "Booking Confirmation Rotterdam",
    "Q3 Budget Review",
    "Weekly Sales Report",
    "RE: FW: Opdatering",
    "EVA CV",
    "IDA API",
    "Anna-projektet",
    "Jensen",
    "Samtale om budget",
    "Nye priser fra DSV",
    "Kontrakt med Carlsberg",
    "Fragtbrev til Aarhus og Odense",
    "Vagtplan uge 12",
    "Toldpapirer mangler",
    "The Grant Agreement",
    "Power BI Dashboard",
    "Invitation: Summer Party",
  ])("%s", (text) => {
    expect(found(text).filter((finding) => !finding.endsWith("possible"))).toEqual([]);
  });

  test.each([
    "Jensen & Co",
    "Emma Mærsk",
    "H.C. Andersens Boulevard",
    "Georg Jensen",
    "Storm over Danmark",
    "Rapport Maj 2026",
  ])("%s is not even possible", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("in a body", () => {
  const body = { ...subject, where: "body" } as const;

  test.each([
    ["Jeg talte med Jens Hansen i går.", ["Jens Hansen likely"]],
    ["Kontakt Hr. Qvist på lageret.", ["Qvist likely"]],
    ["Sygemelding: Mette kommer ikke i dag.", ["Mette likely"]],
    ["Vores kollega Mette kommer ikke.", ["Mette possible"]],
    ["Jeg talte med Mette i går.", []],
    ["Hej Mette\n\nTak for i går.\n\nVenlig hilsen\nJonas", []],
    ["møde med jens hansen", []],
    ["Kontrakten med Jensen & Co er på plads.", []],
    ["Storm over Danmark. Else går det godt.", []],
  ])("%s", (text, expected) => {
    expect(found(text, body)).toEqual(expected);
  });
});

test.each([
  ["Jonas Holm", "J•••• H•••"],
  ["J. P. Sørensen", "J. P. S•••••••"],
  ["Hansen, Jens", "H•••••, J•••"],
])("the mask of %s shows initials", (raw, masked) => {
  expect(personNameDetector.mask(raw)).toBe(masked);
});

describe("properties", () => {
  const first = fc.constantFrom(
    "Jens",
    "Mette",
    "Søren",
    "Fatima",
    "Agnieszka",
    "Anne-Marie",
    "Ole",
    "Signe",
  );
  const last = fc.constantFrom(
    "Hansen",
    "Kjærgaard",
    "Østergaard",
    "Yildiz",
    "Nguyen",
    "Krogh",
    "Lindqvist",
  );
  const before = fc.constantFrom("Sygemelding ", "Vedr. ", "Kontrakt: ", "", "Møde med ", "CV - ");

  test("every first name with a surname is found exactly", () => {
    fc.assert(
      fc.property(before, first, last, (cue, given, family) => {
        expect(found(`${cue}${given} ${family}`)).toEqual([`${given} ${family} likely`]);
      }),
    );
  });

  test("any text gives matches in order that lie inside it", () => {
    const part = fc.constantFrom(
      "Jens",
      "Hansen",
      "Bo",
      " ",
      ".",
      "J.",
      "P",
      "og",
      "med",
      "Vej",
      "\n",
      "-",
      "'s",
      "&",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const match of personNameDetector.find(text, subject)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    "Jens ",
    "J.",
    "J. ",
    "Jens Hansen ",
    "a",
    "A",
    "Aa-",
    "med Bo ",
    "A ",
    "von ",
    "Jens, ",
    "å",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaa1 Hansen ",
  ])("256 KiB of %j are read in linear time", (part) => {
    const text = part.repeat(Math.ceil(2 ** 18 / part.length));
    // Anything worse than linear would take minutes here and run into the test runner's own limit.
    expect(personNameDetector.find(text, subject)).toBeInstanceOf(Array);
  });
});
