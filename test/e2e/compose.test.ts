/** While one writes: the pane beside the compose window, on the real office.js. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { NO_FAULTS } from "../../workbench/client/outlook/faults";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const NUMBER = "010190-1234";
const SUBJECT = `Sygemelding CPR-nr. ${NUMBER}`;
const MASKED = "010190-••••";

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
});
afterAll(() => browser.close());
afterEach(() => outlook.throwComplaints());

/** Types a subject with a number and gives the milliseconds between the last key and the card. */
async function cardDelay(): Promise<number> {
  const card = outlook.card("CPR-nummer i emnefeltet");
  await outlook.subject.fill("");
  await card.waitFor({ state: "detached" });
  await outlook.subject.pressSequentially(SUBJECT);
  const paused = Date.now();
  await card.waitFor();
  return Date.now() - paused;
}

const CASES = [
  {
    kind: "mail",
    language: "da-DK" as const,
    card: "CPR-nummer i emnefeltet",
    why: "Emnefeltet kan aldrig krypteres",
    move: "Flyt til teksten",
    remove: "Fjern",
    undo: "Fortryd",
    quiet: "Intet at bemærke",
  },
  {
    kind: "meeting",
    language: "en-US" as const,
    card: "CPR number in the subject",
    why: "The subject line can never be encrypted",
    move: "Move to body",
    remove: "Remove",
    undo: "Undo",
    quiet: "Nothing to note",
  },
];

test.each(CASES)(
  "a CPR number in the subject of a $kind, in $language: a card, one click, and undo",
  async ({ kind, ...words }) => {
    await outlook.become({ language: words.language });
    await (kind === "mail" ? outlook.startMail() : outlook.startMeeting());
    await outlook.openPane();
    await outlook.pane.getByRole("heading", { level: 1, name: words.quiet }).waitFor();

    await outlook.subject.fill(SUBJECT);
    await outlook.card(words.card).waitFor();
    expect(await outlook.card(words.card).innerText()).toContain(MASKED);
    expect(await outlook.card(words.card).innerText()).toContain(words.why);

    await outlook.card(words.card).getByRole("button", { name: words.move }).click();
    await outlook.card(words.card).waitFor({ state: "detached" });
    expect(await outlook.subject.inputValue()).toBe("Sygemelding");
    expect(await outlook.body.innerText()).toContain(NUMBER);

    await outlook.pane.getByRole("button", { name: words.undo }).click();
    await outlook.card(words.card).waitFor();
    expect(await outlook.subject.inputValue()).toBe(SUBJECT);
    expect(await outlook.body.innerText()).not.toContain(NUMBER);

    await outlook.card(words.card).getByRole("button", { name: words.remove }).click();
    await outlook.card(words.card).waitFor({ state: "detached" });
    expect(await outlook.subject.inputValue()).toBe("Sygemelding");
  },
);

test("a card stands within 500 ms of a pause in typing", async () => {
  await outlook.become({ language: "da-DK" });
  await outlook.startMail();
  await outlook.openPane();
  const delays = [await cardDelay(), await cardDelay(), await cardDelay()];
  // The machine may be busy with something else once, but not each time.
  expect(Math.min(...delays)).toBeLessThan(500);
});

test("what is typed in the subject while the body is written stays, through the undo as well", async () => {
  await outlook.become({
    language: "da-DK",
    faults: { ...NO_FAULTS, late: { "body.prependAsync": 1_500 } },
  });
  await outlook.startMail();
  await outlook.openPane();
  await outlook.subject.fill(SUBJECT);
  const card = outlook.card("CPR-nummer i emnefeltet");
  await card.getByRole("button", { name: "Flyt til teksten" }).click();
  await outlook.body.getByText(NUMBER).waitFor();
  await outlook.subject.press("End");
  await outlook.subject.pressSequentially(" nu");

  await card.waitFor({ state: "detached" });
  expect(await outlook.subject.inputValue()).toBe("Sygemelding nu");
  expect((await outlook.body.innerText()).split(NUMBER)).toHaveLength(2);

  await outlook.become({ faults: NO_FAULTS });
  await outlook.pane.getByRole("button", { name: "Fortryd" }).click();
  await card.waitFor();
  expect(await outlook.subject.inputValue()).toBe(`${SUBJECT} nu`);
  expect(await outlook.body.innerText()).not.toContain(NUMBER);
});

test("a mask is taken back out of a body that was written on above and below it", async () => {
  await outlook.become({ language: "da-DK" });
  await outlook.startMail();
  await outlook.openPane();
  await outlook.addRecipient("karin@ekstern.example");
  await outlook.body.fill(`Hej\nHans CPR-nr. er ${NUMBER}.\nMvh`);
  const card = outlook.card("CPR-nummer i teksten");
  await card.getByRole("button", { name: "Maskér" }).click();
  await outlook.body.getByText(MASKED).waitFor();
  await outlook.body.press("Control+Home");
  await outlook.body.pressSequentially("Kære Karin. ");
  await outlook.body.press("Control+End");
  await outlook.body.pressSequentially(" Mette");

  await outlook.pane.getByRole("button", { name: "Fortryd" }).click();
  await outlook.body.getByText(NUMBER).waitFor();
  const lines = (await outlook.body.innerText()).split("\n").filter(Boolean);
  expect(lines).toEqual(["Kære Karin. Hej", `Hans CPR-nr. er ${NUMBER}.`, "Mvh Mette"]);
});
