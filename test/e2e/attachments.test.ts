/** What is attached: read in the pane and on send, on the real office.js. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import type { Browser } from "playwright-core";
import { integers, msg, text } from "../../src/mail/_testing/msg-file";
import { xlsx } from "../../src/mail/attachments/_testing/office-files";
import { content, pdf } from "../../src/mail/attachments/_testing/pdf-files";
import { utf8 } from "../../src/mail/attachments/_testing/reading";
import { connectBrowser, EVERY_OUTLOOK, openOutlook, type OutlookPage } from "./outlook-page";

const CPR = "010190-1234";
const MASKED = "010190-••••";
const cell = (name: string, said: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${said}</t></is></c>`;
const WORKBOOK = xlsx({
  Løn: `<row r="1">${cell("A1", "Navn")}${cell("B1", "CPR-nr.")}</row><row r="2">${cell("A2", "Ib Holm")}${cell("B2", CPR)}</row>`,
});
const ARCHIVE = zipSync({ "inderst.zip": zipSync({ "løn.xlsx": WORKBOOK }) });
const LETTER = pdf([content([50, 700, "Hilsen"]), content([50, 700, `CPR-nr. ${CPR}`])]);
const CLEAN_LETTER = pdf([content([50, 700, "Hej"])]);
const LOCKED = msg({ EncryptedPackage: Buffer.alloc(64) });
const FORWARDED = utf8(
  `From: a@b.dk\r\nSubject: Svar\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>L=C3=B8n, CPR-nr. 0101=\r\n90-1234</p>`,
);
const SAVED = msg({
  ...integers(32, {}),
  ...text("0037", "Svar"),
  ...text("1000", `CPR-nr. ${CPR}`),
});

const WORDS = {
  "da-DK": {
    card: "CPR-nummer i en vedhæftet fil",
    places: {
      workbook: "løn.xlsx, arket Løn, celle B2",
      letter: "brev.pdf, side 2",
      archive: "arkiv.zip › inderst.zip › løn.xlsx, arket Løn, celle B2",
    },
    locked: "kontrakt.docx: beskyttet med adgangskode",
    cloud: "du sender kun et link; selve filen bliver ikke læst",
    found: `Der står et CPR-nummer (${MASKED}) i en vedhæftet fil.`,
    unencrypted: "Intet viser, at mailen bliver krypteret.",
    take: "Ret i Kuvert",
    removeFile: "Fjern filen",
    closed: `Kuvert kunne ikke læse kontrakt ${MASKED}.docx (beskyttet med adgangskode).`,
    late: "Kuvert nåede ikke at læse brev.pdf, da du sendte.",
    open: "Åbn Kuvert",
    unreadCard: "Kuvert kunne ikke læse en vedhæftet fil",
    lockedMasked: `kontrakt ${MASKED}.docx: beskyttet med adgangskode`,
    look: "Se selv efter, om der står personoplysninger i den, før du sender.",
    anyway: "Send alligevel",
    quiet: "Intet at bemærke",
  },
  "en-US": {
    card: "CPR number in an attachment",
    places: {
      workbook: "løn.xlsx, sheet Løn, cell B2",
      letter: "brev.pdf, page 2",
      archive: "arkiv.zip › inderst.zip › løn.xlsx, sheet Løn, cell B2",
    },
    locked: "kontrakt.docx: protected by a password",
    cloud: "you only send a link; the file itself is not read",
    found: `There is a CPR number (${MASKED}) in an attachment.`,
    unencrypted: "Nothing shows that the email will be encrypted.",
    take: "Fix in Kuvert",
    removeFile: "Remove the file",
    closed: `Kuvert could not read kontrakt ${MASKED}.docx (protected by a password).`,
    late: "Kuvert had no time to read brev.pdf when you sent.",
    open: "Open Kuvert",
    unreadCard: "Kuvert could not read an attached file",
    lockedMasked: `kontrakt ${MASKED}.docx: protected by a password`,
    look: "Please check it for personal data yourself before you send.",
    anyway: "Send Anyway",
    quiet: "Nothing to note",
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

/** A mail to somebody outside with these files attached. */
async function mailWith(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await outlook.startMail();
  await outlook.addRecipient("kunde@example.com");
  await outlook.subject.fill("Materiale");
  for (const [name, bytes] of Object.entries(files)) await outlook.attach(name, bytes);
}

describe.each(["da-DK", "en-US"] as const)("the pane, %s", (language) => {
  const words = WORDS[language];
  beforeAll(() => outlook.become({ client: "web", policy: "default", language }));

  test.each([
    ["løn.xlsx", WORKBOOK, "workbook"],
    ["brev.pdf", LETTER, "letter"],
    ["arkiv.zip", ARCHIVE, "archive"],
  ] as const)("finds a CPR number in %s, and says where", async (name, bytes, kind) => {
    await mailWith({ [name]: bytes });
    await outlook.openPane();
    const card = outlook.card(words.card);
    await card.waitFor();
    const says = await card.innerText();
    expect(says).toContain(MASKED);
    expect(says).toContain(words.places[kind]);
    expect(says).not.toContain("1234");
  });

  test("says what cannot be read, and reads what stands beside it", async () => {
    await mailWith({ "kontrakt.docx": LOCKED, "løn.xlsx": WORKBOOK, "note.txt": utf8("hej") });
    await outlook.page.evaluate(() => window.kuvertWorkbench.attachSample("cloud"));
    await outlook.openPane();
    await outlook.card(words.card).waitFor();
    await outlook.pane.getByText(words.locked).waitFor();
    await outlook.pane.getByText(words.cloud).waitFor();
    expect(await outlook.pane.getByText(/^note\.txt:/).count()).toBe(0);
  });
});

describe.each(EVERY_OUTLOOK)("on send in $client Outlook, $language", ({ client, language }) => {
  const words = WORDS[language];
  beforeAll(() => outlook.become({ client, policy: "default", language }));

  test("a CPR number in a workbook is found, and the file can be taken off", async () => {
    await mailWith({ "løn.xlsx": WORKBOOK });
    await outlook.send();
    const says = await outlook.alertText();
    expect(says).toContain(words.found);
    expect(says).toContain(words.unencrypted);
    expect(says).not.toContain("1234");
    await outlook.answerAlert(words.take);
    const card = outlook.card(words.card);
    await card.getByRole("button", { name: words.removeFile }).click();
    await card.waitFor({ state: "detached" });
    await outlook.send();
    await outlook.waitUntilSent();
    expect((await outlook.lastSent()).attachments).toEqual([]);
  });

  test.each([
    ["svar.eml", FORWARDED],
    ["svar.msg", SAVED],
  ])("a CPR number in the mail %s is found", async (name, bytes) => {
    await mailWith({ [name]: bytes });
    await outlook.send();
    expect(await outlook.alertText()).toContain(words.found);
    await outlook.closeAlert();
  });

  test("a CPR number in a PDF is found once the pane has read it", async () => {
    await mailWith({ "brev.pdf": LETTER });
    await outlook.openPane();
    await outlook.card(words.card).waitFor();
    await untilKept();
    await outlook.page.evaluate(() => window.kuvertWorkbench.closePane());
    await outlook.send();
    const says = await outlook.alertText();
    expect(says).toContain(words.found);
    expect(says).not.toContain("1234");
    await outlook.closeAlert();
  });
});

describe.each(EVERY_OUTLOOK)(
  "where the policy asks about unread files, in $client Outlook, $language",
  ({ client, language }) => {
    const words = WORDS[language];
    beforeAll(() => outlook.become({ client, policy: "asks-about-files", language }));

    test("it does before a file with a password leaves the house", async () => {
      await mailWith({ [`kontrakt ${CPR}.docx`]: LOCKED });
      await outlook.send();
      const says = await outlook.alertText();
      expect(says).toContain(words.closed);
      expect(says).toContain(words.look);
      expect(says).not.toContain("1234");
      await outlook.answerAlert(words.open);
      const card = outlook.card(words.unreadCard);
      await card.waitFor();
      expect(await card.innerText()).toContain(words.lockedMasked);
      await outlook.send();
      await outlook.answerAlert(words.anyway);
      await outlook.waitUntilSent();
      expect(await outlook.lastVerdict()).toMatch(/^verdict=warn; .* unread=1;/);
    });

    test("it asks about a PDF until the pane has read it, and about another one in its place", async () => {
      await mailWith({ "brev.pdf": CLEAN_LETTER });
      await outlook.send();
      expect(await outlook.alertText()).toContain(words.late);
      await outlook.answerAlert(words.open);
      await outlook.pane.getByRole("heading", { level: 1, name: words.quiet }).waitFor();
      await untilKept();
      await outlook.page.evaluate(() => window.kuvertWorkbench.closePane());

      const { id } = (await outlook.snapshot()).open!.attachments[0]!;
      await outlook.page.evaluate((old) => window.kuvertWorkbench.removeAttachment(old), id);
      await outlook.attach("brev.pdf", LETTER);
      await outlook.send();
      expect(await outlook.alertText()).toContain(words.late);
      await outlook.closeAlert();
    });

    test("a PDF that the pane has read goes without a question", async () => {
      await mailWith({ "brev.pdf": CLEAN_LETTER });
      await outlook.openPane();
      await untilKept();
      await outlook.send();
      await outlook.waitUntilSent();
      expect(await outlook.lastVerdict()).toMatch(/^verdict=ok; .* unread=0;/);
    });
  },
);

/** Until the pane has said that it read what is attached. */
async function untilKept(): Promise<void> {
  await outlook.page.waitForFunction(() =>
    /-/.test(window.kuvertWorkbench.getSnapshot().open?.sessionData["kuvert-files"] ?? ""),
  );
}
