/** Meetings, answers and what others wrote, on the real office.js: checked on send, freed with one click. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, EVERY_OUTLOOK, openOutlook, type OutlookPage } from "./outlook-page";

const CPR = "010190-1234";
const TO = [{ address: "kunde@example.com", name: "Kunde" }];

/** An answer above an older mail, as Outlook writes it. */
const thread = (answer: string, [from, sent, to, subject]: readonly string[]) =>
  `<div>${answer}</div><div id="divRplyFwdMsg"><b>${from}</b> Bo<br><b>${sent}</b> 3. marts 2026<br><b>${to}</b> HR<br><b>${subject}</b> Løn</div><div>CPR ${CPR}</div>`;

const WORDS = {
  "da-DK": {
    take: "Ret i Kuvert",
    remove: "Fjern",
    quiet: "Intet at bemærke",
    place: `Lokale 4, CPR ${CPR}`,
    placeLeft: "Lokale 4",
    location: [
      "Der står et CPR-nummer (010190-••••) i feltet med mødestedet.",
      "Mødestedet kan læses af alle, der ser mødet i en kalender, og kan ikke krypteres.",
      "Vælg »Ret i Kuvert« for at fjerne oplysningen fra mødestedet.",
    ],
    inLocation: "CPR-nummer i feltet med mødestedet",
    thread: thread("Det er i orden.", ["Fra:", "Sendt:", "Til:", "Emne:"]),
    old: [
      "Der står et CPR-nummer (010190-••••) i teksten.",
      "Mailen går til én modtager uden for organisationen.",
    ],
    inBody: "CPR-nummer i teksten",
    removeThread: "Fjern den gamle tråd",
    answer: "Det er i orden.",
    subject: `SV: Sag vedr. CPR ${CPR}`,
    inherited: [
      "Der står et CPR-nummer (010190-••••) i emnefeltet.",
      "Emnefeltet kan aldrig krypteres og må derfor ikke indeholde personoplysninger.",
    ],
    inSubject: "CPR-nummer i emnefeltet",
    subjectLeft: "SV: Sag",
  },
  "en-US": {
    take: "Fix in Kuvert",
    remove: "Remove",
    quiet: "Nothing to note",
    place: `Room 4, CPR ${CPR}`,
    placeLeft: "Room 4",
    location: [
      "There is a CPR number (010190-••••) in the location.",
      "The location can be read by everybody who sees the meeting in a calendar, and cannot be encrypted.",
      "Choose “Fix in Kuvert” to remove it from the location.",
    ],
    inLocation: "CPR number in the location",
    thread: thread("That is fine.", ["From:", "Sent:", "To:", "Subject:"]),
    old: [
      "There is a CPR number (010190-••••) in the body.",
      "The email goes to one recipient outside the organisation.",
    ],
    inBody: "CPR number in the body",
    removeThread: "Remove the old thread",
    answer: "That is fine.",
    subject: `RE: Case about CPR ${CPR}`,
    inherited: [
      "There is a CPR number (010190-••••) in the subject.",
      "The subject line can never be encrypted, so it must not hold personal data.",
    ],
    inSubject: "CPR number in the subject",
    subjectLeft: "RE: Case",
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

/** Sends, reads the alert, and opens the pane from it. */
async function isHeldBack(sentences: readonly string[], take: string): Promise<void> {
  await outlook.send();
  const says = await outlook.alertText();
  for (const sentence of sentences) expect(says).toContain(sentence);
  expect(says).not.toContain(CPR);
  await outlook.answerAlert(take);
}

/** Repairs with one click, and sends. */
async function goesOnceRepaired(card: string, fix: string): Promise<void> {
  const found = outlook.card(card);
  await found.getByRole("button", { name: fix, exact: true }).click();
  await found.waitFor({ state: "detached" });
  await outlook.send();
  await outlook.waitUntilSent();
}

describe.each(EVERY_OUTLOOK)("in $client Outlook, $language", ({ client, language }) => {
  const words = WORDS[language];
  beforeAll(() => outlook.become({ client, language }));

  test("a meeting's location is checked on send, and freed with one click", async () => {
    await outlook.draft({ kind: "appointment", subject: "1:1", location: words.place, to: TO });
    await isHeldBack(words.location, words.take);
    await goesOnceRepaired(words.inLocation, words.remove);
    expect((await outlook.lastSent()).location).toBe(words.placeLeft);
  });

  test("old data in the thread are asked about on send, and the thread goes with one click", async () => {
    await outlook.draft({ subject: "SV: Løn", to: TO, bodyHtml: words.thread });
    await isHeldBack(words.old, words.take);
    await goesOnceRepaired(words.inBody, words.removeThread);
    const { bodyHtml } = await outlook.lastSent();
    expect(bodyHtml).toContain(words.answer);
    expect(bodyHtml).not.toContain(CPR);
  });

  test("a subject that came from the other side is held back, and freed: the prefix stays", async () => {
    await outlook.draft({ subject: words.subject, to: TO });
    await isHeldBack(words.inherited, words.take);
    await goesOnceRepaired(words.inSubject, words.remove);
    expect((await outlook.lastSent()).subject).toBe(words.subjectLeft);
  });
});
