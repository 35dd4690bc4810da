import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "../mail/mail";
import { classifyMail } from "./classify";

const read = (content: string, subject = "") =>
  classifyMail({ ...EMPTY_MAIL, subject, body: { type: "text", content } });

describe("a colleague's everyday is nobody's right", () => {
  test.each([
    "Slet venligst min forrige mail, den havde en gammel prisliste.",
    "Vil du slette den mail, jeg sendte kl. 9?",
    "Jeg har brug for adgang til mine mails hjemmefra.",
    "Hej IT, hvordan skifter jeg mit profilbillede i Teams?",
    "Kan du opdatere min signatur, så der står Senior Manager?",
    "Kan du rette min tidsregistrering for tirsdag? Jeg glemte at stemple ud.",
    "Min kørsel er registreret forkert, der mangler 40 km.",
    "Please delete my previous email, I attached the wrong price list.",
    "Can you update my email signature?",
    "Could you correct my timesheet for week 44?",
  ])("%s", (body) => {
    expect(read(body)).toMatchObject({ labels: [], possible: [] });
  });

  test.each([
    ["erasure", "Jeg er stoppet hos jer. Slet min konto og alle oplysninger om mig."],
    ["access", "Jeg vil gerne have udleveret alle de tidsregistreringer, I har gemt om mig."],
    ["rectification", "Min fødselsdato er registreret forkert hos jer. Kan I rette den?"],
    ["erasure", "Mit profilbillede ligger stadig på jeres hjemmeside. Fjern det, tak."],
    [
      "breach_report",
      "I clicked a link and typed my password. Somebody has access to my mailbox with customers' files.",
    ],
  ])("but %s: %s", (label, body) => {
    expect(read(body).labels).toContain(label);
  });
});

describe("what is only cited is not asked for", () => {
  test.each([
    "Please ignore this test mail: 'I want access to my data' - checking that the rule works.",
    "I'm writing an exercise for students: 'Dear company, please delete my personal data.' Is it realistic?",
    "Sådan gør du: Skriv ‘Jeg ønsker indsigt i de oplysninger, I har om mig’ til virksomheden.",
    "A note \"with 'All my data, please' in it\" came up: 'Delete all my data, please' was its title.",
  ])("%s", (body) => {
    expect(read(body).labels).toEqual([]);
  });

  test("an apostrophe cites nothing", () => {
    const body = "I don't want you to keep my data. It's time: delete all my data.";
    expect(read(body).labels).toContain("erasure");
  });
});

describe("few words say it, too", () => {
  test.each([
    ["marketing_optout", "Unsubscribe", "unsubscribe"],
    ["marketing_optout", "Afmeld", ""],
    ["marketing_optout", "STOP", "STOP"],
    [
      "marketing_optout",
      "",
      "Kindly refrain from sending further invitations. We have not consented to being contacted for advertising.",
    ],
    [
      "access",
      "",
      "Jeg var på besøg hos jer 3. marts. Står jeg i jeres gæsteliste eller kalender, og hvad står der?",
    ],
    [
      "access",
      "",
      "Please keep and send me the footage from your gate, I'm the cyclist in yellow.",
    ],
    ["access", "", "Hvem i virksomheden har haft adgang til mine helbredsoplysninger?"],
    [
      "rectification",
      "",
      "I telefonbogen står jeg stadig som elev. Jeg blev udlært i august. Kan det rettes?",
    ],
    [
      "rectification",
      "",
      "Referatet siger, at jeg har en depression. Det har jeg aldrig sagt. Det skal rettes.",
    ],
    ["erasure", "", "Jeg blev registreret i jeres gæstesystem. Slet venligst den registrering."],
    [
      "erasure",
      "",
      "Jeg fratrådte i juni. Min arbejdsmail er stadig åben. Luk den, og slet indholdet.",
    ],
    [
      "breach_report",
      "",
      "Invitationen til ansøgerne røg afsted med alle adresserne i Til-feltet. De kan se hinanden.",
    ],
  ])("%s: %s %s", (label, subject, body) => {
    expect(read(body, subject).labels).toEqual([label]);
  });

  test("an article alone is shown", () => {
    const verdict = read("Jeg påberåber mig artikel 17.", "Artikel 17");
    expect(verdict).toMatchObject({ labels: [], possible: ["erasure"] });
  });

  test.each([
    "Hvem i virksomheden har haft adgang til serverrummet i weekenden?",
    "Står jeg på vagtplanen i morgen?",
    "Please send me the footage of the product shoot.",
    "Stop ved porten og ring til vagten, når du er fremme.",
    "Undlad at sende fakturaer på papir.",
    "Vi påberåber os artikel 17 i lejekontrakten.",
  ])("not: %s", (body) => {
    expect(read(body).labels).toEqual([]);
  });
});
