import { describe, expect, test } from "@jest/globals";
import { found } from "./_testing/found";

/** The name is marked. */
function expectFound(marked: string): void {
  const name = /\[\[(.*)\]\]/.exec(marked)?.[1];
  expect(found(marked.replace(/\[\[|\]\]/g, ""))).toEqual([`${name} likely`]);
}

test.each([
  "Kontrakt til [[Jens Hansen]]",
  "ang. [[Jens Hansens]] kontrakt",
  "Opsigelse - [[Anne-Marie Krogh Nielsen]]",
  "Ansøgning [[Soeren Kjaergaard]]",
  "Interview with [[Peter Qvortrup]] on Monday",
  "Referat af samtale med [[Thomas van der Meer]]",
  "[[Mark Jensen]] har ringet",
  "[[Bo Larsen]] - ferie",
  "Bank details for [[James O'Connor]]",
  "[[Peter Hansen]]'s contract",
  "Familiesag [[Lars Løkke Rasmussen]]",
  "[[Maria Brink]] Review",
  "Vedr. [[Anne-Sofie Juul-Christensen]]",
  "[[Bo Storm]] skifter team",
  "Lon til [[Soren Norgaard]]",
  "Info on [[Jeff Skilling]]",
  "Att.: [[Stig Olesen]], Mærsk",
  "Ny stol til [[Preben Holm]]",
  "[[Sofie Laustsen]] (Deloitte) – årsrapport",
  "Møde med [[Lars Bo Kjær]]",
  "Lost badge ([[Amber Rawlings]])",
  "[[Rose Whitfield]]'s appraisal",
  "Tilbagebetaling til [[Susan Elling]]",
])("first name and surname: %s", expectFound);

test.each([
  "CV: [[Søren P. Kjærgaard]]",
  "[[J. P. Sørensen]] starter mandag",
  "Advarsel [[J.P. Sørensen]]",
  "Sygemelding [[MJ Sørensen]]",
  "Opsigelse [[K.B. Madsen]]",
  "[[R. Qvortrup]] visit",
  "Lab results for [[J. Robertson]]",
  "Fakturaklage [[D. R. Winslow]]",
  "Samtale med [[Mette L.]] om trivsel",
])("initials: %s", expectFound);

test.each([
  "Sygemelding: [[Hansen, Jens]]",
  "Sygemelding [[Hansen Jens]]",
  "[[HANSEN Jens]] rejsebilag",
  "Booking [[ANDREASEN/LISE]]",
  "Booking [[HANSEN/ANNE-MARIE]]",
  "FW: [[Brennan, Fiona]] / leaver",
  "[[Poulsen, Inger Margrethe]] mangler",
  "SV: [[Skriver, Rikke]] ændret adresse",
  "[[Hughes, Vexori]] – appeal",
  "FW: [[Oyelaran, Tobi]] - start date",
])("the surname first: %s", expectFound);

test.each([
  "Hr. [[Qvist]] har klaget",
  "Mrs [[Smith]]'s visit",
  "Dr. med. [[Hovgaard]]: honorar",
  "[[Andersen]] fra Aarhus Kommune ringer",
  "Svar til familien [[Borup]]",
  "Visum [[Kovalchuk]]",
  "Vedr. [[Cathrine]] og lejlighed",
  "[[Lyngbye]]-sagen",
  "Kræftforløb, [[Birthe]]: opgaver",
  "Indberetning om [[William]] 2.c",
  "Advokat [[Zantul]] beder om aktindsigt",
  "SV: Til [[Ottesen]]",
  "Opdateret CV [[Rosenfeldt]]",
  "fru [[olsen]] har ringet",
  "Senator [[Bowen]] calls",
])("a surname alone, where a title, a role or a matter is: %s", expectFound);

test.each([
  "SYGEMELDING [[JENS HANSEN]]",
  "møde med [[jens hansen]]",
  "[[per jensen]] har ringet",
  "call [[brian mcallister]] asap",
  "payslip for [[amy whitehouse]]",
  "Faerdigmelding fra [[Rene Soegaard]]",
])("in other letters: %s", expectFound);

test.each([
  "Lønseddel [[Fatima Al-Hassan]]",
  "Adgangskort til [[Muhammed Yildiz]]",
  "Onboarding of [[Agnieszka Kowalczyk]]",
  "[[Guðrún Jónsdóttir]]",
  "Velkommen til [[Olena Shevchenko]]",
  "Payslip for [[Khalid bin Rashid]]",
  "Interview [[Maria da Silva]]",
  "Praktikant [[Omar el-Khatib]]",
  "Bolig til [[Yuliia Tkachenko]] og datter",
  "[[Hodan Warsame]]",
  "[[Selvarajah Nirosha]]",
  "[[Rojda Aslan]]",
  "[[Farshid Ahmadzai]]",
  "[[Tupaarnaq Motzfeldt]]",
  "[[Símun Joensen]]",
  "[[Egle Stankeviciute]]",
  "Afslag til [[Tesfay Gebremedhin]]",
  "[[Besnik Krasniqi]] - fartbøder",
  "[[Malik Petersen Olsvig]] flytter",
  "Elevplan for [[Kavitha Thangarajah]]",
  "Opholdskort [[Precious Adeyinka]]",
  "Kontrakt [[Gintaras Navickas]]",
  "Klage fra [[Behrouz Tavakoli]]",
])("names of those who live here: %s", expectFound);

test.each([
  "Referat [[Yuxin Hansen]]",
  "Asylsag, samtale med [[Vexori Zantul]]",
  "[[Yuxin Hansen]]",
  "[[Yuxin Hansen]] - praktikplads",
  "[[Vexori Zantul]] farewell",
  "Visa letter [[Zhang Xiaoming]]",
  "[[Wang Yuting]] kommer mandag",
  "Sprogskole [[Vexori Zantul]]",
])("names that nobody has listed, beside what happens to people alone: %s", expectFound);

describe("several people", () => {
  test("in a row", () => {
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
});
