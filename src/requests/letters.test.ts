import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "../mail/mail";
import { classifyMail } from "./classify";

const read = (content: string, subject = "") =>
  classifyMail({ ...EMPTY_MAIL, subject, body: { type: "text", content } });

describe("a letter from the supervisory authority is a complaint, though nobody says I in it", () => {
  test.each([
    "Datatilsynet har modtaget en klage over jeres virksomhed. Vi beder jer svare på følgende spørgsmål inden den 10. december.",
    "Datatilsynet har den 20. november modtaget en henvendelse fra en borger, som klager over jeres behandling af personoplysninger. Tilsynet skal anmode om en redegørelse inden for tre uger.",
    "Datatilsynet vender hermed tilbage til sagen, hvor Hanne Boe har klaget over jeres behandling af oplysninger om hende. Datatilsynet skal anmode om en udtalelse til sagen.",
    "The Information Commissioner's Office has received a complaint about your organisation. Please provide your response to the following questions within 14 days.",
    "The Data Protection Commission has received a complaint from one of your customers about her personal data and asks you to reply within 14 days.",
    "IMY har fått ett klagomål på hur ert företag behandlar personuppgifter. Vi begär ett yttrande från er.",
    "Die Aufsichtsbehörde hat eine Beschwerde über Ihr Unternehmen erhalten. Wir bitten um Stellungnahme bis zum 10. Dezember.",
  ])("%s", (body) => {
    const { labels, possible } = read(body);
    // What the complainant had asked for is not asked for again.
    expect(labels.concat(possible)).toEqual(["complaint"]);
  });

  test.each([
    "Datatilsynet har modtaget mange klager over kommunerne i år, viser en ny opgørelse.",
    "På kurset gennemgår vi, hvad man gør, når Datatilsynet anmoder om en udtalelse.",
    "We have received a complaint about your delivery. Please answer the following questions by Friday.",
    "The ICO has published new guidance on how to answer a complaint. Read more about it on our blog.",
  ])("not: %s", (body) => {
    expect(read(body).labels).toEqual([]);
  });

  test("a person who writes of the authority still asks for what they ask for", () => {
    const body =
      "Datatilsynet har modtaget min klage og beder jer om en udtalelse. Imens skal I slette alle mine oplysninger.";
    expect(read(body).labels).toContain("erasure");
  });
});

describe("a processor's notice reports a breach, though an organisation speaks", () => {
  test.each([
    [
      "",
      "Som databehandler for jer skal vi uden unødig forsinkelse underrette jer om en sikkerhedshændelse den 24. november.",
    ],
    [
      "Underretning efter artikel 33, stk. 2",
      "Vi skal oplyse, at en medarbejder hos os sendte en fil med 300 af jeres kunders adresser til en forkert modtager.",
    ],
    [
      "",
      "Kære kunde\n\nVi skal hermed underrette jer om et brud på persondatasikkerheden hos vores hostingleverandør. Hændelsen berører navne og lønoplysninger for 1.200 af jeres medarbejdere.",
    ],
    [
      "",
      "I henhold til vores databehandleraftale orienterer vi jer om, at vi konstaterede uautoriseret adgang til en server, hvor vi behandler personoplysninger for jer.",
    ],
    [
      "Hackerangreb",
      "Vi har desværre været udsat for et ransomwareangreb i nat. Jeres medarbejderes løndata kan være kompromitteret.",
    ],
    [
      "",
      "Vi har konstateret, at en hacker har haft adgang til jeres kundedatabase. Vi anbefaler, at I anmelder det til Datatilsynet.",
    ],
    [
      "",
      "Vores leverandør oplyser, at der er lækket data om vores kunder fra deres system. Hvad gør vi nu?",
    ],
    [
      "",
      "Dear customer, we regret to inform you that an unauthorised third party gained access to our systems. Data you entrusted to us was exfiltrated.",
    ],
    [
      "",
      "As your processor we hereby notify you, pursuant to Article 33(2) GDPR, that a personal data breach occurred at our sub-processor.",
    ],
    [
      "",
      "Vi må informere er om en personuppgiftsincident hos oss, där era kunders uppgifter har läckt.",
    ],
    [
      "",
      "Als Auftragsverarbeiter informieren wir Sie über eine Datenpanne. Daten Ihrer Kunden sind betroffen.",
    ],
  ])("%s | %s", (subject, body) => {
    expect(read(body, subject).labels).toEqual(["breach_report"]);
  });

  test.each([
    "Vi skal hermed underrette jer om, at der den 1. december er planlagt vedligehold af vores servere.",
    "Som databehandler for jer skal vi underrette jer om, at vi skifter underdatabehandler pr. 1. januar.",
    "We hereby notify you of a breach of clause 7 of the agreement.",
    "The processor shall notify you without undue delay of any personal data breach affecting your customers.",
    "Our new service protects your customers against ransomware and any data breach.",
    "We inform you that a security incident occurred at our office. Your data was not affected.",
    "Vi orienterer jer om kurset i, hvad I gør, når et databrud rammer jeres kunder.",
  ])("not: %s", (body) => {
    expect(read(body).labels).toEqual([]);
  });
});

describe("what somebody asked for on the telephone or at the door is shown", () => {
  test.each([
    [
      "access",
      "En tidligere medarbejder, Ole Vind, ringede i dag. Han vil have udleveret sin personalemappe.",
    ],
    ["erasure", "Lis Bo har lige ringet og bedt om, at alle hendes oplysninger bliver slettet."],
    ["erasure", "A customer called this morning and asked us to delete all his data."],
    ["access", "A former employee came by. She wants a copy of everything we have about her."],
    [
      "rectification",
      "Jeg har talt med en kunde, der siger, at vi har registreret hans fødselsdato forkert. Han vil have den rettet.",
    ],
    ["marketing_optout", "En kunde ringede og sagde, at hun ikke vil have flere reklamer fra os."],
    ["objection", "A man phoned. He objects to us using his data for profiling."],
    [
      "complaint",
      "En mand i røret ville klage over, at vi har givet hans oplysninger videre til et inkassobureau.",
    ],
  ])("%s: %s", (label, body) => {
    const { labels, possible } = read(body);
    expect(labels.concat(possible)).toContain(label);
  });

  test.each([
    "Ole Vind ringede i dag. Han vil gerne have en pris på 20 paller.",
    "Lis Bo har ringet og bedt om, at mødet på torsdag bliver slettet.",
    "Mr Reed called and asked for a copy of the invoice.",
    "Anna called in sick today. She wants her shifts moved to Friday.",
    "Kunden ringede og vil have rettet leveringsadressen på ordre 7781.",
  ])("not: %s", (body) => {
    expect(read(body)).toMatchObject({ labels: [], possible: [] });
  });
});
