/** Marketing to many, on the real office.js: consent, the way out, and recipients who do not see each other. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, EVERY_OUTLOOK, openOutlook, type OutlookPage } from "./outlook-page";

const CUSTOMERS = ["a", "b", "c", "d", "e", "f"].map((name) => ({
  address: `${name}@kunde-${name}.example`,
  name: "",
}));

const WORDS = {
  "da-DK": {
    subject: "Stort efterårstilbud: 20 % rabat på al transport",
    body: "<p>Kære kunde</p><p>Kun denne uge får du 20 % rabat på al transport. Book nu på vores hjemmeside, og benyt kampagnekoden EFTERAAR. Tilbuddet gælder til fredag.</p>",
    asks: [
      "6 modtagere uden for organisationen kan se hinandens adresser.",
      "Modtagere af markedsføring må ikke kunne se hinandens adresser.",
      "Se politikkens punkt 22.3 (Elektronisk markedsføring).",
      "Vælg »Ret i Kuvert« for at flytte modtagerne til Bcc.",
      "Kuvert har fundet 2 andre ting, du bør se på.",
    ],
    take: "Ret i Kuvert",
    seen: "Modtagerne ser hinanden",
    toBcc: "Flyt til Bcc",
    noWayOut: "Mangler afmelding",
    addWayOut: "Tilføj afmelding",
    wayOut: "Ønsker du ikke at modtage mails som denne, så svar med ordet »Afmeld«.",
    marketing: "Ligner markedsføring",
    asksConsent:
      "Mailen ligner markedsføring til 6 modtagere uden for organisationen. Markedsføring må kun sendes til dem, der har sagt ja til det.",
    anyway: "Send alligevel …",
    consent: "Modtagerne har givet samtykke",
    allow: "Tillad i denne kladde",
  },
  "en-US": {
    subject: "Big autumn sale: 20% off all transport",
    body: "<p>Dear customer</p><p>This week only you get 20% off all transport. Book now on our website and use the promo code AUTUMN. The offer ends on Friday.</p>",
    asks: [
      "6 recipients outside the organisation can see each other’s addresses.",
      "Recipients of marketing must not see each other’s addresses.",
      "See section 22.3 of the policy (Electronic marketing).",
      "Choose “Fix in Kuvert” to move the recipients to Bcc.",
      "Kuvert found 2 other things you should look at.",
    ],
    take: "Fix in Kuvert",
    seen: "Recipients see each other",
    toBcc: "Move to Bcc",
    noWayOut: "No way to opt out",
    addWayOut: "Add an opt-out",
    wayOut: "If you no longer want emails like this one, reply with the word “Unsubscribe”.",
    marketing: "Looks like marketing",
    asksConsent:
      "This looks like marketing to 6 recipients outside the organisation. Marketing may only be sent to people who have agreed to it.",
    anyway: "Send anyway …",
    consent: "The recipients have consented",
    allow: "Allow in this draft",
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

const addressesOf = (people: readonly { readonly address: string }[]) =>
  people.map(({ address }) => address);

test.each(EVERY_OUTLOOK)(
  "marketing is held back until it is hidden, has a way out and a consent, in $client Outlook, $language",
  async ({ client, language }) => {
    const words = WORDS[language];
    await outlook.become({ client, language });
    await outlook.draft({ subject: words.subject, bodyHtml: words.body, to: CUSTOMERS });
    await outlook.send();
    const says = await outlook.alertText();
    for (const sentence of words.asks) expect(says).toContain(sentence);
    await outlook.answerAlert(words.take);

    const seen = outlook.card(words.seen);
    await seen.getByRole("button", { name: words.toBcc }).click();
    await seen.waitFor({ state: "detached" });
    const noWayOut = outlook.card(words.noWayOut);
    await noWayOut.getByRole("button", { name: words.addWayOut }).click();
    await noWayOut.waitFor({ state: "detached" });
    const repaired = (await outlook.snapshot()).open!;
    // Outlook sends nothing without a To: it becomes the sender himself.
    expect([repaired.to, repaired.bcc].map(addressesOf)).toEqual([
      ["mette.holm@dki-logistics.example"],
      addressesOf(CUSTOMERS),
    ]);
    expect(repaired.bodyHtml).toContain(words.wayOut);

    await outlook.send();
    expect((await outlook.alertText()).replace(/\s+/g, " ")).toContain(words.asksConsent);
    await outlook.answerAlert(words.take);
    const marketing = outlook.card(words.marketing);
    await marketing.getByRole("button", { name: words.anyway }).click();
    await marketing.getByRole("radio", { name: words.consent }).check();
    await marketing.getByRole("button", { name: words.allow }).click();
    await marketing.getByText(words.consent).waitFor();
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toContain("overridden=marketing:consent-given");
  },
);
