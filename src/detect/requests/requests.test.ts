import { describe, expect, test } from "@jest/globals";
import { findRequests } from "./requests";

/** What a text asks for without a purpose: "words confidence". */
function asked(text: string): string[] {
  return findRequests(text).map(
    ({ start, end, confidence }) => `${text.slice(start, end)} ${confidence}`,
  );
}

describe("asking for data about a person", () => {
  test.each([
    ["Send mig dit CPR-nummer", "CPR-nummer"],
    ["Send mig din fødselsdato", "fødselsdato"],
    ["Send et billede af kørekort", "billede af kørekort"],
    ["Send pas-kopi", "pas-kopi"],
    ["Send dit pas", "dit pas"],
    ["Send mig sygesikringsbevis", "sygesikringsbevis"],
    ["Send dine kontooplysninger", "kontooplysninger"],
    ["Send os straffeattest", "straffeattest"],
    ["Oplys om du er medlem af en fagforening", "om du er medlem af en fagforening"],
    ["Send mig en lægeerklæring", "lægeerklæring"],
    ["Send os opholdstilladelse", "opholdstilladelse"],
    ["Send os din patientjournal", "patientjournal"],
    ["Send mig din laegeerklaering", "laegeerklaering"],
    ["Hvilke præparater tager du? Skriv det til mig", "præparater"],
    ["Er du medlem af 3F? Svar mig i dag", "medlem af 3F"],
    ["Hvilket trossamfund er du medlem af? Svar mig i dag", "trossamfund"],
    ["Which union are you in? Please reply", "Which union"],
    ["Please provide a photo of your passport", "photo of your passport"],
    ["Please send your personal id number", "personal id number"],
    ["Skicka kopia av pass", "kopia av pass"],
    ["Bitte senden Sie uns eine Kopie von Ausweis", "Kopie von Ausweis"],
  ])("%s", (text, words) => {
    expect(asked(text)).toEqual([`${words} likely`]);
  });

  test.each([
    "Svar gerne med dit CPR-nummer",
    "Kan du lige oplyse dit CPR-nummer",
    "Vi mangler stadig dit CPR-nummer",
    "Til det skal vi bruge dit CPR-nummer",
    "Hvad er dit CPR-nummer",
    "Husk at vedhæfte dit CPR-nummer",
    "Can you give me your date of birth",
    "Let me have your date of birth",
    "We still need your date of birth",
    "Vi behöver ditt födelsedatum",
    "Vi trenger fødselsdato",
    "Wir benötigen noch Ihr Geburtsdatum",
    "Könnten Sie uns Ihr Geburtsdatum senden",
  ])("in front: %s", (text) => {
    expect(asked(text)).toHaveLength(1);
  });

  test.each([
    "CPR-nummer bedes oplyst",
    "Dit kørekort mangler vi",
    "CPR-nummer vil vi gerne have",
    "Your passport is still missing",
    "Födelsedatum saknas",
  ])("behind: %s", (text) => {
    expect(asked(text)).toHaveLength(1);
  });

  test.each([
    "Find vedhæftet blanket til dit CPR-nummer, og send den retur",
    "Please find attached form for your date of birth and return it to us",
    "Se vedhæftet og send dit CPR-nummer",
  ])("with something to answer enclosed: %s", (text) => {
    expect(asked(text)).toHaveLength(1);
  });

  test("several in one question", () => {
    expect(asked("Send mig dit CPR-nummer, din fødselsdato og dit kontonummer.")).toEqual([
      "CPR-nummer likely",
      "fødselsdato likely",
      "kontonummer likely",
    ]);
  });

  test("in several sentences, where they stand", () => {
    const text = "Hej Bo!\nSend mig dit CPR-nummer. Tak! Please send your date of birth.";
    expect(asked(text)).toEqual(["CPR-nummer likely", "date of birth likely"]);
  });

  test("what is asked for may stand far from the question", () => {
    const text = `Send mig ${"meget ".repeat(20)}hurtigt dit CPR-nummer.`;
    expect(asked(text)).toEqual(["CPR-nummer likely"]);
  });

  test("as people say it in passing", () => {
    expect(asked("Hej Line. Hvad er dine sidste fire? Kh Bo")).toEqual(["sidste fire likely"]);
    expect(asked("Smid lige et billede af dit kørekort, begge sider.")).toHaveLength(1);
    expect(asked("Hvornår er du født?")).toEqual(["Hvornår er du født likely"]);
    expect(
      asked("Hej Vibeke. Hvad fejler du egentlig? Skriv lige, hvad lægen har sagt."),
    ).not.toEqual([]);
  });

  test("is not read for in what stands far below", () => {
    expect(asked(`${"Hej. ".repeat(10_000)}Send mig dit CPR-nummer.`)).toEqual([]);
  });
});

describe("no request", () => {
  test.each([
    ["a ban", "Send ikke dit CPR-nummer"],
    ["a ban in English", "Please do not send your date of birth. Never do that."],
    ["a promise", "Jeg sender mit CPR-nummer, hvis du vil oplyse adressen"],
    ["a promise in English", "I will send the date of birth, can you wait"],
    ["a request to remove them", "Slet venligst CPR-nummer"],
    ["what is enclosed", "Hermed CPR-nummer, som du bedes oprette"],
    ["what is attached, in English", "Please find attached payslip and contract."],
    ["what is enclosed, in English", "Please find enclosed CV and copy of passport"],
    ["what is attached", "Vedhæftet finder du lønseddel"],
    ["what is attached, said otherwise", "Find venligst vedhæftet lønseddel"],
    ["what is attached, said behind", "Please find your payslip attached"],
    ["a field of a form", "Kan du give kolonnen CPR-nummer en farve"],
    ["a secure way", "Send dit CPR-nummer via e-Boks"],
    ["the writer's own", "Kan du give mig mit CPR-nummer"],
    ["the writer's own, with a word between", "Can you give me my old passport number"],
    ["our own duty", "Skal vi bede om CPR-nummer"],
    ["our own duty in English", "Should I give you the date of birth"],
    ["a value behind its label", "Please register CPR: 0101901234"],
    ["a number behind its label", "Please register bank details: nr 12345"],
    ["a question about something else", "Kan du give et svar på hvordan vi bruger CPR-nummer"],
    ["data without a question", "CPR-nummer er fortroligt"],
    ["a question without data", "Kan du sende mig din adresse"],
    ["a longer word", "Send mig dit cprotokolnummer"],
  ])("%s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  test.each([
    "Borgerens CPR-nummer er 010190-1234. Kan du oprette sagen?",
    "Besøg af 010190-1234 (CPR). Send mig en kvittering.",
    "Send brevet til Jonas, CPR 010190-1234.",
  ])("a value near its label: %s", (text) => {
    expect(asked(text)).toEqual([]);
  });
});

test("up to an offset all that the text says counts, and nothing behind it is asked for", () => {
  const subject = "Send mig dit CPR-nr.";
  const rangeOf = ({ start, end }: { start: number; end: number }) => [start, end];
  const text = `${subject}\n\nSend mig også dit kørekort.`;
  expect(findRequests(text)).toHaveLength(2);
  expect(findRequests(text, subject.length).map(rangeOf)).toEqual([[13, 20]]);
  const explained = `${subject}\n\nVi skal bruge det til: lønudbetaling`;
  expect(findRequests(explained, subject.length)).toEqual([]);
});
