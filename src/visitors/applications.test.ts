import { describe, expect, test } from "@jest/globals";
import { entry } from "./_testing/examples";
import { PHRASES, PLAIN_WORDS, TRACES } from "./application-words";
import { hasConsent, recogniseApplication } from "./applications";
import { maskText } from "./mask";

const RULES = { consentCategories: ["Samtykke til opbevaring"] };

function recognised(subject: string, text = "", attachmentNames: readonly string[] = []) {
  return recogniseApplication(entry({ subject, text, attachmentNames }), RULES);
}

describe("surely an application", () => {
  test.each([
    ["Ansøgning: lagerchef i Aarhus", "", ["CV Ida Thorup.pdf"]],
    ["Ansøgning om stillingen som speditør", "", ["ida_thorup_cv.docx"]],
    ["Uopfordret ansøgning", "", ["Ansøgning.pdf", "Eksamensbevis.pdf"]],
    ["Jobansøgning, ref. 2026-14", "", ["Curriculum vitae.pdf"]],
    ["Lagermedarbejder", "Jeg søger hermed jobbet.\nMit CV er vedhæftet.", ["CV.pdf"]],
    ["Speditørelev", "Vedlagt min ansøgning til elevpladsen.", ["Karakterudskrift 2026.pdf"]],
    ["VS: Ansøgning fra Ida", "Hvad siger I?", ["CV_Ida.pdf"]],
    ["Application", "I am applying for the position as warehouse manager.", ["Resume.pdf"]],
    ["Job application: freight forwarder", "", ["Cover letter.docx"]],
    ["Ansökan till tjänsten som speditör", "", ["CV.pdf"]],
    ["Jobansøgningen er vedhæftet", "", ["CV.pdf"]],
    ["Søknad på stilling som sjåfør", "", ["CV.pdf"]],
    ["Speditør", "Her er min ansøgning vedrørende stillingen.", ["CV.pdf"]],
    ["Uopfordret ansøgning", "", ["Job application Ida.docx"]],
    ["Uopfordret ansøgning", "", ["Résumé.pdf"]],
    ["Bewerbung als Disponent", "Ich bewerbe mich hiermit.", ["Lebenslauf.pdf"]],
  ])("%s %s", (subject, text, names) => {
    expect(recognised(subject, text, names)).toMatchObject({ ambiguous: false });
  });
});

describe("for a person to look at", () => {
  test.each([
    ["Uopfordret ansøgning", "", []],
    ["Hej", "Jeg vil gerne søge stillingen, I slog op i går.", []],
    ["Se vedhæftede", "", ["CV.pdf"]],
    ["Tak for din ansøgning", "Vi vender tilbage.", []],
  ])("%s %s", (subject, text, names) => {
    expect(recognised(subject, text, names)).toMatchObject({ ambiguous: true });
  });
});

describe("no application", () => {
  test.each([
    ["Ansøgning om orlov", "Jeg søger om fri fra 1. maj."],
    ["Ansøgning om byggetilladelse på Havnevej 3", ""],
    ["Jobcenter: ansøgning om tilskud", ""],
    ["Orlovsansøgning", ""],
    ["Bewerbung als Aussteller", ""],
    ["Søknad på tilskudd", ""],
    ["Ansøgning for børn", ""],
    ["Tak", "Jeres ansøgning er modtaget."],
    ["Stilling", "Vi har nu set på alle ansøgninger, og vi vil på mandag ringe om jobbet."],
    ["Tråd", `${"Referat af mødet. ".repeat(150)}Jeg søger hermed stillingen.`],
    ["Ansøgning til puljen for grøn transport", "Fristen er 1. juni."],
    ["Application error in the TMS", "The application stopped at 9."],
    ["Leave application", "Two weeks in July."],
    ["Stillingsopslag", "Vi slår en stilling op i morgen."],
    ["Jobbet er færdigt", "Containeren er losset."],
    ["Vagtplan", "CVR 32767788 står på fakturaen."],
    ["Faktura", ""],
  ])("%s %s", (subject, text) => {
    expect(recognised(subject, text, ["Faktura 4711.pdf", "CVR-udskrift.pdf"])).toBeNull();
  });
});

test("it is said where it was recognised", () => {
  const found = recognised("Ansøgning", "Mit CV er vedhæftet.", ["CV.pdf"]);
  expect(found?.why).toEqual(["subject", "body", "attachment-name"]);
});

test("names of files that were not asked for yet say nothing", () => {
  const unnamed = entry({ subject: "Uopfordret ansøgning", attachmentNames: null });
  expect(recogniseApplication(unnamed, RULES)).toMatchObject({ ambiguous: true });
});

test("a category of the policy's is the consent, however it is written", () => {
  const noted = { categories: ["Rød", " samtykke til Opbevaring "] };
  expect(hasConsent(noted, RULES)).toBe(true);
  expect(hasConsent({ categories: ["Rød"] }, RULES)).toBe(false);
  expect(hasConsent(noted, { consentCategories: ["samtykke til opbevaring "] })).toBe(true);
  const mail = entry({ subject: "Ansøgning", ...noted });
  expect(recogniseApplication(mail, RULES)).toMatchObject({ hasConsent: true });
});

test("a masked subject still says what it is about", () => {
  expect(maskText("Ansøgning om stilling: Ida Thorup", PLAIN_WORDS)).toBe(
    "Ansøgning om stilling: I••• T•••",
  );
  expect(maskText("SV: Application for the position", PLAIN_WORDS)).toBe(
    "SV: Application for the position",
  );
  expect(maskText("Elev i praktik, Ida", PLAIN_WORDS)).toBe("Elev i••• praktik, I•••");
});

test("no phrase is without a trace, by which most mails are passed over", () => {
  const without = PHRASES.filter(
    (words) => !TRACES.some((trace) => words.join(" ").includes(trace)),
  );
  expect(without).toEqual([]);
});
