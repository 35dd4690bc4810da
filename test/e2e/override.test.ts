/**
 * Sending in spite of Kuvert, on the real office.js: for a reason, because it is no CPR number, or just so. What Outlook
 * does not tell stands in the header, and beside the sent mail the pane offers to report a breach.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, EVERY_OUTLOOK, openOutlook, type OutlookPage } from "./outlook-page";

const CPR = "010190-1234";
const TO = [{ address: "kunde@example.com", name: "Kunde" }];

const WORDS = {
  "da-DK": {
    take: "Ret i Kuvert",
    sendAnyway: "Send alligevel",
    quiet: "Intet at bemærke",
    undo: "Fortryd",
    sickness: "Jonas er sygemeldt med stress",
    sickIsFound: "Der står 2 helbredsoplysninger (bl.a. s••••••••) i emnefeltet.",
    sickCard: "2 helbredsoplysninger i emnefeltet",
    anyway: "Send alligevel …",
    why: "Hvorfor skal det sendes alligevel?",
    stay: "Det, du skriver, bliver på computeren. Begrundelsen følger med mailen som en kort kode.",
    details: "Uddyb, hvis du vil",
    authority: "En myndighed kræver det",
    allow: "Tillad i denne kladde",
    overridden: "Sendes alligevel: En myndighed kræver det",
    notCpr: "Det er ikke et CPR-nummer",
    noted: "Kuvert nævner det ikke mere i denne kladde:",
    sent: "Sendt, selv om Kuvert sagde fra",
    mustEncrypt:
      "Et CPR-nummer skal sendes krypteret, når det går til modtagere uden for organisationen.",
    offer:
      "Er oplysningerne havnet hos en forkert modtager? Meld det straks. Et brud skal normalt anmeldes inden 72 timer.",
    report: "Meld et brud",
    breach: "Muligt brud på persondatasikkerheden",
  },
  "en-US": {
    take: "Fix in Kuvert",
    sendAnyway: "Send Anyway",
    quiet: "Nothing to note",
    undo: "Undo",
    sickness: "Jonas is on sick leave with stress",
    sickIsFound: "There are 2 health details (e.g. •• s••• l••••) in the subject.",
    sickCard: "2 health details in the subject",
    anyway: "Send anyway …",
    why: "Why should it be sent anyway?",
    stay: "Your words stay on this computer. The reason travels with the email as a short code.",
    details: "Add details if you like",
    authority: "An authority requires it",
    allow: "Allow in this draft",
    overridden: "Will be sent anyway: An authority requires it",
    notCpr: "This is not a CPR number",
    noted: "Kuvert will not mention it again in this draft:",
    sent: "Sent although Kuvert objected",
    mustEncrypt:
      "A CPR number must be sent encrypted when it goes to recipients outside the organisation.",
    offer:
      "Did the data reach the wrong person? Report it at once. A breach normally has to be notified within 72 hours.",
    report: "Report a breach",
    breach: "Possible personal data breach",
  },
} as const;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
});
afterAll(() => browser.close());
afterEach(() => outlook.throwComplaints());

const press = (name: string) => outlook.pane.getByRole("button", { name, exact: true }).click();
const heading = (name: string) => outlook.pane.getByRole("heading", { level: 1, name }).waitFor();
const says = (text: string) => outlook.pane.getByText(text).first().waitFor();

describe.each(EVERY_OUTLOOK)("in $client Outlook, $language", ({ client, language }) => {
  const words = WORDS[language];

  test("a stop that the policy lets people overrule goes for a reason; their own words stay", async () => {
    await outlook.become({ client, language, policy: "default" });
    await outlook.draft({ subject: words.sickness, to: TO });
    await outlook.send();
    expect(await outlook.alertText()).toContain(words.sickIsFound);
    expect(await outlook.alert.getByRole("button", { name: words.sendAnyway }).count()).toBe(0);
    await outlook.answerAlert(words.take);

    await outlook.card(words.sickCard).getByRole("button", { name: words.anyway }).click();
    const form = outlook.pane.getByRole("radiogroup", { name: words.why });
    await form.waitFor();
    await says(words.stay);
    await outlook.pane.getByRole("radio", { name: words.authority }).check();
    await outlook.pane.getByRole("textbox", { name: words.details }).fill("Jobcenteret ringede");
    await press(words.allow);
    await says(words.overridden);
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toMatch(
      /^verdict=note; .* overridden=subject-special:required-by-authority;/,
    );
    expect(JSON.stringify((await outlook.lastSent()).headers)).not.toContain("Jobcenter");
  });

  test("what is not a CPR number is left alone, in a pane that was closed and on send", async () => {
    await outlook.become({ client, language, policy: "dki-logistics" });
    await outlook.write({ subject: `Sag CPR ${CPR}`, to: TO });
    await press(words.notCpr);
    await says(words.noted);
    await heading(words.quiet);
    await outlook.page.evaluate(() => window.kuvertWorkbench.closePane());
    await outlook.openPane();
    await heading(words.quiet);
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toMatch(/^verdict=ok; .* overridden=none;/);
    expect(JSON.stringify((await outlook.lastSent()).headers)).not.toMatch(/010190|1234/);
  });

  test("a warning that was overruled stands on the sent mail, beside which a breach is reported", async () => {
    await outlook.become({ client, language, policy: "dki-logistics" });
    await outlook.draft({ subject: "Sag", bodyHtml: `<p>CPR-nr. ${CPR}</p>`, to: TO });
    await outlook.send();
    expect(await outlook.alertText()).toContain(words.mustEncrypt);
    await outlook.answerAlert(words.sendAnyway);
    await outlook.waitUntilSent();
    const { id } = await outlook.lastSent();
    expect(await outlook.lastVerdict()).toMatch(/^verdict=warn; .* rules=content-cpr-external;/);

    await outlook.page.evaluate((sent) => window.kuvertWorkbench.openItem(sent), id);
    await outlook.page.getByRole("button", { name: "Kuvert" }).first().click();
    await heading(words.sent);
    await says(words.mustEncrypt);
    await says(words.offer);
    const link = outlook.pane.getByRole("link", { name: words.report });
    const mail = decodeURIComponent((await link.getAttribute("href")) ?? "");
    expect(mail).toMatch(/^mailto:persondata@dki-logistics\.example/);
    expect(mail).toContain(words.breach);
    expect(mail).toContain("content-cpr-external");
    expect(mail).not.toContain("010190");
  });
});

test.each(["da-DK", "en-US"] as const)("a decision is taken back, %s", async (language) => {
  const words = WORDS[language];
  await outlook.become({ client: "web", language, policy: "dki-logistics" });
  await outlook.write({ subject: `Sag CPR ${CPR}`, to: TO });
  await press(words.notCpr);
  await heading(words.quiet);
  await press(words.undo);
  const notCpr = outlook.pane.getByRole("button", { name: words.notCpr, exact: true });
  await notCpr.waitFor();
  expect(await notCpr.count()).toBe(1);
});
