/** A pane whose files did not all arrive says so, in words, with a way on: never a white sheet. */
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const WORDS = {
  "da-DK": {
    title: "Kuvert kunne ikke hente politikken",
    again: "Prøv igen",
    calm: "Intet at bemærke",
  },
  "en-US": {
    title: "Kuvert could not load the policy",
    again: "Try again",
    calm: "Nothing to note",
  },
} as const;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  outlook = await openOutlook(browser);
  outlook.forgiveFailedRequests();
});
afterEach(async () => {
  outlook.throwComplaints();
  await outlook.page.context().close();
});
afterAll(() => browser.close());

test.each(["da-DK", "en-US"] as const)(
  "without its policy the pane says so, and loads again on request, in %s",
  async (language) => {
    const { title, again, calm } = WORDS[language];
    const settings = /\/static\/settings\.[^/]*\.js$/;
    await outlook.become({ language });
    await outlook.page.route(settings, (route) => route.abort());
    await outlook.write({ subject: "Ordre 4711" });
    expect(await outlook.pane.getByRole("heading", { level: 1 }).innerText()).toBe(title);

    await outlook.page.unroute(settings);
    await outlook.pane.getByRole("button", { name: again }).click();
    await outlook.pane.getByRole("heading", { level: 1, name: calm }).waitFor();
  },
);
