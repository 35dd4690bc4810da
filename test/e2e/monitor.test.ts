/** A roll-out's trial, on the real office.js: nobody sees anything, and the header says what would have happened. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, EVERY_OUTLOOK, openOutlook, type OutlookPage } from "./outlook-page";

const WORDS = {
  "da-DK": {
    title: "Kuvert er i en prøveperiode",
    text: "I prøveperioden siger Kuvert ikke noget, og intet bliver holdt tilbage.",
  },
  "en-US": {
    title: "Kuvert is on trial",
    text: "During the trial Kuvert says nothing, and nothing is held back.",
  },
} as const;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser, { policy: "on-trial" });
});
afterAll(() => browser.close());
afterEach(() => outlook.throwComplaints());

test.each(EVERY_OUTLOOK)(
  "on trial a CPR number in the subject goes without a word, in $client Outlook, $language",
  async ({ client, language }) => {
    await outlook.become({ client, language });
    await outlook.write({
      subject: "CPR 010190-1234",
      to: [{ address: "kunde@example.com", name: "Kunde" }],
    });
    await outlook.pane.getByRole("heading", { level: 1, name: WORDS[language].title }).waitFor();
    await outlook.pane.getByText(WORDS[language].text).waitFor();
    expect(await outlook.pane.getByRole("region").count()).toBe(0);
    const before = (await outlook.snapshot()).completions.length;

    await outlook.send();
    await outlook.waitUntilSent();
    const answers = (await outlook.snapshot()).completions.slice(before);
    expect(answers.map(({ allowed }) => allowed)).toEqual([true]);
    expect((await outlook.lastSent()).subject).toBe("CPR 010190-1234");
    expect(await outlook.lastVerdict()).toMatch(
      /^verdict=stop; mode=monitor; .* rules=subject-cpr;/,
    );
  },
);
