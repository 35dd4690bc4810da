/** On send: the Smart Alert, its button, and the mail that goes once it is repaired. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const SUBJECT = "Sygemelding CPR-nr. 010190-1234";
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
    move: "Move to the body",
    anyway: "Send Anyway",
  },
} as const;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(outlook.strayRequests).toEqual([]);
  expect(outlook.complaints).toEqual([]);
  await outlook.close();
});

const CASES = (["web", "classic"] as const).flatMap((client) =>
  (["mail", "meeting"] as const).flatMap((kind) =>
    (["da-DK", "en-US"] as const).map((language) => ({ client, kind, language })),
  ),
);

describe.each(CASES)("a $kind in $client Outlook, $language", ({ client, kind, language }) => {
  test("is held back, opened on the finding, repaired, and sent", async () => {
    const words = WORDS[language];
    outlook = await openOutlook(browser, { client, language });
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
    expect((await outlook.snapshot()).completions.map((each) => each.allowed)).toEqual([
      false,
      true,
    ]);
  });
});

test("an ordinary mail goes without a word", async () => {
  outlook = await openOutlook(browser);
  await outlook.startMail();
  await outlook.addRecipient("kunde@example.com");
  await outlook.subject.fill("Ordre 4711 er klar til afhentning");
  await outlook.send();
  await outlook.waitUntilSent();
  expect((await outlook.snapshot()).completions).toHaveLength(1);
});

test("a warning may be overruled: a CPR number in the text to somebody outside", async () => {
  outlook = await openOutlook(browser);
  await outlook.startMail();
  await outlook.addRecipient("kunde@example.com");
  await outlook.subject.fill("Kontrakt");
  await outlook.body.fill("CPR-nr.: 010190-1234");
  await outlook.send();
  await outlook.alert.getByText("010190-••••").waitFor();
  await outlook.alert.getByRole("button", { name: "Send alligevel" }).click();
  await outlook.waitUntilSent();
});
