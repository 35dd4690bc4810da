/** Who gets a mail, and whether he should: recipients, domains and requests for data, on the real office.js. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Language } from "../../workbench/client/outlook/model";
import { connectBrowser, EVERY_OUTLOOK, openOutlook, type OutlookPage } from "./outlook-page";

const CPR = "010190-1234";
const CUSTOMER = { address: "kunde@example.com", name: "Kunde" };
const PAYROLL = { address: "lone@loenservice.example", name: "Lone" };
const COLLEAGUE = { address: "bo@dki-logistics.example", name: "Bo" };
const LIST = { address: "alle@dki-logistics.example", name: "Alle" };
const SWINDLER = { address: "salg@dki-logistlcs.example", name: "Salg" };
const DIGITAL_POST = { address: `${CPR.replace("-", "")}@digital-post.dk`, name: "" };

const PEOPLE = Array.from(
  { length: 10 },
  (_, n) => `<p>CPR-nr. 0${(n % 9) + 1}0${190 + n}-1234</p>`,
);

const WORDS = {
  "da-DK": {
    outside: "Sendes til 3 personer uden for organisationen",
    agreement: "Der er databehandleraftale med loenservice.example.",
    list: "»Alle« er en liste, så Kuvert kan ikke se, hvem der er på den.",
    lookalike: "Adresse, der ligner en anden",
    resembles: [
      "Adressen er måske forkert: dki-logistlcs.example ligner dki-logistics.example.",
      "Personoplysninger må kun sendes til dem, de er bestemt for. Se efter, om adressen er rigtig.",
      "Se politikkens punkt 20 (Udveksling af informationer).",
    ],
    right: "Adressen er rigtig",
    quiet: "Intet at bemærke",
    firstTime:
      "Så vidt Kuvert ved, skriver du til firma-ny.example for første gang. Se efter, om adressen er rigtig.",
    asksFor: "<p>Hej Jens</p><p>Send mig dit CPR-nummer.</p>",
    request: "Beder om personoplysninger",
    asks: [
      "Du beder om dette uden at skrive, hvad det skal bruges til: »CPR-nummer«.",
      "Beder du om et CPR-nummer, pas eller lignende, skal du skrive, hvad det skal bruges til.",
      "Vælg »Ret i Kuvert« for at skrive, hvad det skal bruges til.",
    ],
    take: "Ret i Kuvert",
    why: "Hvorfor?",
    addPurpose: "Skriv formålet",
    added: "Tilføjet. Skriv formålet i teksten.",
    purpose: "Send mig dit CPR-nummer. Vi skal bruge det til: …",
    two: "Mailen går til 2 modtagere uden for organisationen.",
    many: [
      "Der står 10 CPR-numre (bl.a. 010190-••••) i teksten.",
      "Det er oplysninger om mange personer på én gang. Send kun de oplysninger, modtageren har brug for.",
      "Se politikkens punkt 20 (Udveksling af informationer).",
    ],
    anyway: "Send alligevel",
  },
  "en-US": {
    outside: "Goes to 3 people outside the organisation",
    agreement: "There is a data-processing agreement with loenservice.example.",
    list: "“Alle” is a list, so Kuvert cannot see who is on it.",
    lookalike: "Address that resembles another",
    resembles: [
      "The address may be wrong: dki-logistlcs.example resembles dki-logistics.example.",
      "Personal data must only reach those they are meant for. Check that the address is right.",
      "See section 20 of the policy (Exchange of information).",
    ],
    right: "The address is right",
    quiet: "Nothing to note",
    firstTime:
      "As far as Kuvert knows, you are writing to firma-new.example for the first time. Check that the address is right.",
    asksFor: "<p>Hello Jens</p><p>Please send me your CPR number.</p>",
    request: "Asks for personal data",
    asks: [
      "You ask for this without saying what it is for: “CPR number”.",
      "When you ask for a CPR number, passport or the like, say what it is for.",
      "Choose “Fix in Kuvert” to state what it is for.",
    ],
    take: "Fix in Kuvert",
    why: "Why?",
    addPurpose: "State the purpose",
    added: "Added. Fill in the purpose in the body.",
    purpose: "Please send me your CPR number. We need it for: …",
    two: "The email goes to 2 recipients outside the organisation.",
    many: [
      "There are 10 CPR numbers (e.g. 010190-••••) in the body.",
      "This is data about many people at once. Send only what the recipient needs.",
      "See section 20 of the policy (Exchange of information).",
    ],
    anyway: "Send Anyway",
  },
} as const;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser, { policy: "dki-logistics" });
});
afterAll(() => browser.close());
afterEach(() => outlook.throwComplaints());

/** Finishes the sentence that one click has begun. */
async function nameThePurpose({ added, purpose }: (typeof WORDS)[Language]): Promise<void> {
  await outlook.pane.getByText(added).waitFor();
  const { bodyHtml } = (await outlook.snapshot()).open!;
  expect(bodyHtml).toContain(purpose);
  await outlook.page.evaluate(
    (finished) => window.kuvertWorkbench.updateDraft({ bodyHtml: finished }),
    bodyHtml.replace("…", "lønseddel, payslip"),
  );
}

describe.each(EVERY_OUTLOOK)("on send in $client Outlook, $language", ({ client, language }) => {
  const words = WORDS[language];
  const mail = { subject: "Rute", bodyHtml: `<p>CPR-nr. ${CPR}</p>` };
  beforeAll(() => outlook.become({ client, language }));

  test("a CPR number may go to colleagues, and is asked about for those outside", async () => {
    await outlook.draft({ ...mail, to: [COLLEAGUE] });
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toMatch(/^verdict=note;/);

    await outlook.draft({ ...mail, to: [COLLEAGUE, CUSTOMER], cc: [PAYROLL] });
    await outlook.send();
    expect(await outlook.alertText()).toContain(words.two);
    await outlook.answerAlert(words.anyway);
    await outlook.waitUntilSent();
  });

  test("data about many people are asked about although the mail is encrypted", async () => {
    const subject = "Liste [krypteret]";
    await outlook.draft({ subject, bodyHtml: PEOPLE.join(""), to: [CUSTOMER] });
    await outlook.send();
    const says = await outlook.alertText();
    for (const sentence of words.many) expect(says).toContain(sentence);
    await outlook.answerAlert(words.anyway);
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toMatch(/^verdict=warn; .* rules=many-people-external;/);
  });

  test("the CPR number in an address of Digital Post is where the mail goes, and no finding", async () => {
    await outlook.write({ subject: "Afgørelse", to: [DIGITAL_POST] });
    await outlook.pane.getByRole("heading", { level: 1, name: words.quiet }).waitFor();
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toMatch(/^verdict=ok;/);
  });
});

describe.each(EVERY_OUTLOOK)(
  "where the policy asks, on send in $client Outlook, $language",
  ({ client, language }) => {
    const words = WORDS[language];
    beforeAll(() => outlook.become({ client, language, policy: "asks-about-recipients" }));
    afterAll(() => outlook.become({ policy: "dki-logistics" }));

    test("a domain that resembles another is asked about", async () => {
      await outlook.draft({ subject: "Rute", to: [SWINDLER] });
      await outlook.send();
      const says = await outlook.alertText();
      for (const sentence of words.resembles) expect(says).toContain(sentence);
      await outlook.answerAlert(words.anyway);
      await outlook.waitUntilSent();
      expect(await outlook.lastVerdict()).toContain("rules=lookalike-domain;");
    });

    test("a request for a CPR number without a purpose is asked about, and goes once it has one", async () => {
      await outlook.draft({ subject: "Oprettelse", bodyHtml: words.asksFor, to: [CUSTOMER] });
      await outlook.send();
      const says = await outlook.alertText();
      for (const sentence of words.asks) expect(says).toContain(sentence);
      await outlook.answerAlert(words.take);
      const card = outlook.card(words.request);
      await card.getByRole("button", { name: words.addPurpose }).click();
      await nameThePurpose(words);
      await card.waitFor({ state: "detached" });
      await outlook.send();
      await outlook.waitUntilSent();
      expect(await outlook.lastVerdict()).toMatch(/^verdict=ok;/);
    });
  },
);

describe.each(["da-DK", "en-US"] as const)("the pane, %s", (language) => {
  const words = WORDS[language];
  beforeAll(() => outlook.become({ client: "web", language }));
  const says = (text: string) => outlook.pane.getByText(text).first().waitFor();

  test("tells who is outside, with whom there is an agreement, and what is a list", async () => {
    await outlook.write({ subject: "Rute", to: [CUSTOMER, PAYROLL, LIST, SWINDLER] });
    await outlook.card(words.lookalike).waitFor();
    const pane = await outlook.pane.locator("main").innerText();
    for (const sentence of [words.outside, words.agreement, words.list]) {
      expect(pane).toContain(sentence);
    }
  });

  test("shows the domain that resembles another, until the writer says that it is right", async () => {
    await outlook.write({ subject: "Rute", to: [SWINDLER] });
    const card = outlook.card(words.lookalike);
    await card.waitFor();
    await card.getByText(words.why).click();
    const [resembles, why] = words.resembles;
    expect(await card.innerText()).toContain(resembles);
    expect(await card.innerText()).toContain(why);
    await card.getByRole("button", { name: words.right }).click();
    await outlook.pane.getByRole("heading", { level: 1, name: words.quiet }).waitFor();
  });

  test("says once that a domain is written to for the first time", async () => {
    const domain = language === "da-DK" ? "firma-ny.example" : "firma-new.example";
    const known = Array.from({ length: 10 }, (_, n) => ({
      address: `a@firma-${n}.example`,
      name: "",
    }));
    await outlook.write({ subject: "Rute", to: known });
    await outlook.pane.getByText("firma-0.example").first().waitFor();
    const first = { subject: "Rute", to: [{ address: `a@${domain}`, name: "" }] };
    await outlook.write(first);
    await says(words.firstTime);
    await outlook.write(first);
    await outlook.pane.getByText(domain).first().waitFor();
    expect(await outlook.pane.getByText(words.firstTime).count()).toBe(0);
  });

  test("notes a request for a CPR number without a purpose, and begins the sentence that names it", async () => {
    await outlook.write({ subject: "Oprettelse", bodyHtml: words.asksFor, to: [CUSTOMER] });
    const card = outlook.card(words.request);
    await card.waitFor();
    await card.getByText(words.why).click();
    const [asks, why] = words.asks;
    expect(await card.innerText()).toContain(asks);
    expect(await card.innerText()).toContain(why);
    await card.getByRole("button", { name: words.addPurpose }).click();
    await nameThePurpose(words);
    await outlook.pane.getByRole("heading", { level: 1, name: words.quiet }).waitFor();
  });
});
