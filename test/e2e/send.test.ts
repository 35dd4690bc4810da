/** On send: the Smart Alert, its button, and the mail that goes once it is repaired. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const SUBJECT = "Løn CPR-nr. 010190-1234";
const WORDS = {
  "da-DK": {
    says: "Der står et CPR-nummer (010190-••••) i emnefeltet.",
    take: "Ret i Kuvert",
    card: "CPR-nummer i emnefeltet",
    move: "Flyt til teksten",
    anyway: "Send alligevel",
  },
  "en-US": {
    says: "CPR number (010190-••••) in the subject",
    take: "Fix in Kuvert",
    card: "CPR number in the subject",
    move: "Move to body",
    anyway: "Send Anyway",
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

/** What each send handler said since `before`: true where it let the item go. */
const answersSince = async (before: number) =>
  (await outlook.snapshot()).completions.slice(before).map(({ allowed }) => allowed);
const answersSoFar = async () => (await outlook.snapshot()).completions.length;

/** Every pair of client, kind and language; what all three do together is none of their business. */
const CASES = [
  { client: "web", kind: "mail", language: "da-DK" },
  { client: "web", kind: "meeting", language: "en-US" },
  { client: "classic", kind: "mail", language: "en-US" },
  { client: "classic", kind: "meeting", language: "da-DK" },
] as const;

test.each(CASES)(
  "a $kind in $client Outlook, $language, is held back, opened on the finding, repaired, and sent",
  async ({ client, kind, language }) => {
    const words = WORDS[language];
    await outlook.become({ client, language });
    const before = await answersSoFar();
    await (kind === "mail" ? outlook.startMail() : outlook.startMeeting());
    await outlook.addRecipient("kollega@dki-logistics.example");
    await outlook.subject.fill(SUBJECT);

    await outlook.send();
    await outlook.alert.getByText(words.says).waitFor();
    expect(await outlook.alert.innerText()).not.toContain("1234");
    expect(await outlook.alert.getByRole("button", { name: words.anyway }).count()).toBe(0);

    await outlook.alert.getByRole("button", { name: words.take }).click();
    await outlook.card(words.card).waitFor();
    expect((await outlook.snapshot()).send.kind).toBe("idle");

    await outlook.card(words.card).getByRole("button", { name: words.move }).click();
    await outlook.card(words.card).waitFor({ state: "detached" });
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await answersSince(before)).toEqual([false, true]);
  },
);

test("an ordinary mail goes without a word", async () => {
  await outlook.become({ language: "da-DK", client: "web" });
  const before = await answersSoFar();
  await outlook.startMail();
  await outlook.addRecipient("kunde@example.com");
  await outlook.subject.fill("Ordre 4711 er klar til afhentning");
  await outlook.send();
  await outlook.waitUntilSent();
  expect(await answersSince(before)).toEqual([true]);
});

test("a warning may be overruled: a CPR number in the text to somebody outside", async () => {
  await outlook.become({ language: "da-DK", client: "web" });
  const before = await answersSoFar();
  await outlook.startMail();
  await outlook.addRecipient("kunde@example.com");
  await outlook.subject.fill("Kontrakt");
  await outlook.body.fill("CPR-nr.: 010190-1234");
  await outlook.send();
  await outlook.alert.getByText("010190-••••").waitFor();
  await outlook.alert.getByRole("button", { name: "Send alligevel" }).click();
  await outlook.waitUntilSent();
  expect(await answersSince(before)).toEqual([false]);
});
