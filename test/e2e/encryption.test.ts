/** Encryption, on the real office.js: asked for on send, put on with one click, told from what the user did himself. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import {
  connectBrowser,
  EVERY_OUTLOOK,
  openOutlook,
  type OutlookOptions,
  type OutlookPage,
} from "./outlook-page";

const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";
const PAY = {
  subject: "Løn",
  bodyHtml: "<p>CPR-nr. 010190-1234</p>",
  to: [{ address: "kunde@example.com", name: "Kunde" }],
};

const WORDS = {
  "da-DK": {
    asks: [
      "Der står et CPR-nummer (010190-••••) i teksten.",
      "Mailen går til én modtager uden for organisationen.",
      "Intet viser, at mailen bliver krypteret.",
      "Vælg »Ret i Kuvert« for at kryptere mailen.",
      "Se politikkens punkt 21 (E-mail).",
    ],
    take: "Ret i Kuvert",
    card: "CPR-nummer i teksten",
    encrypt: "Kryptér mailen",
    done: "Mærkaten er sat. Outlook krypterer, når du sender.",
    marked:
      "Mailen er markeret til kryptering. Det sker på mailserveren, når du har sendt, så Kuvert kan ikke se det ske.",
    undo: "Fortryd",
    because: "Den har en følsomhedsmærkat, der krypterer.",
  },
  "en-US": {
    asks: [
      "There is a CPR number (010190-••••) in the body.",
      "The email goes to one recipient outside the organisation.",
      "Nothing shows that the email will be encrypted.",
      "Choose “Fix in Kuvert” to encrypt the email.",
      "See section 21 of the policy (Email).",
    ],
    take: "Fix in Kuvert",
    card: "CPR number in the body",
    encrypt: "Encrypt the email",
    done: "The label is set. Outlook encrypts when you send.",
    marked:
      "The email is marked to be encrypted. The mail server does that after you have sent it, so Kuvert cannot see it happen.",
    undo: "Undo",
    because: "It has a sensitivity label that encrypts.",
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

const become = (options: OutlookOptions) =>
  outlook.become({ client: "web", faults: { denied: [] }, ...options });
const press = (name: string) => outlook.pane.getByRole("button", { name }).first().click();

describe.each(EVERY_OUTLOOK)("in $client Outlook, $language", ({ client, language }) => {
  const words = WORDS[language];

  test("a CPR number in the open is asked about; one click puts the label on, and the mail goes", async () => {
    await become({ client, language });
    await outlook.draft(PAY);
    await outlook.send();
    const says = await outlook.alertText();
    for (const sentence of words.asks) expect(says).toContain(sentence);
    await outlook.answerAlert(words.take);
    await outlook.card(words.card).getByRole("button", { name: words.encrypt }).click();
    await outlook.pane.getByText(words.done).waitFor();
    expect((await outlook.snapshot()).open!.sensitivityLabel).toBe(LABEL);
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await outlook.lastVerdict()).toMatch(
      /^verdict=note; mode=enforce; encryption=encrypted; required=confidential;/,
    );
  });

  test("where labels are denied (error 7000) the mail goes with the mail server's mark", async () => {
    await become({ client, language, faults: { denied: ["sensitivityLabelsCatalog.getAsync"] } });
    await outlook.write(PAY);
    await press(words.encrypt);
    await outlook.pane.getByText(words.marked).waitFor();
    await outlook.send();
    await outlook.waitUntilSent();
    expect((await outlook.lastSent()).headers["x-kuvert-encrypt"]).toBe("1");
    expect(await outlook.lastVerdict()).toContain("encryption=encrypted;");
  });
});

describe.each(["da-DK", "en-US"] as const)("the pane, %s", (language) => {
  const words = WORDS[language];

  test("takes the mail server's mark back", async () => {
    await become({ language, faults: { denied: ["sensitivityLabelsCatalog.getAsync"] } });
    await outlook.write(PAY);
    await press(words.encrypt);
    await outlook.pane.getByText(words.marked).waitFor();
    await press(words.undo);
    await outlook.card(words.card).waitFor();
    expect((await outlook.snapshot()).open!.headers["x-kuvert-encrypt"]).toBe("");
  });

  test("follows a label that the user puts on, and says why the mail counts as encrypted", async () => {
    await become({ language });
    await outlook.write(PAY);
    const card = outlook.card(words.card);
    await card.waitFor();
    expect(await card.getAttribute("data-level")).toBe("warn");
    await outlook.page.evaluate((id) => window.kuvertWorkbench.setLabel(id), LABEL);
    await outlook.pane.getByText(words.because).waitFor();
    expect(await card.getAttribute("data-level")).toBe("note");
  });
});
