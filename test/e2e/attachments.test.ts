/** What is attached: read in the pane and on send, on the real office.js. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import type { Browser } from "playwright-core";
import { msg } from "../../src/mail/_testing/msg-file";
import { xlsx } from "../../src/mail/attachments/_testing/office-files";
import { content, pdf } from "../../src/mail/attachments/_testing/pdf-files";
import { utf8 } from "../../src/mail/attachments/_testing/reading";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const CPR = "010190-1234";
const MASKED = "010190-••••";
const cell = (name: string, text: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const WORKBOOK = xlsx({
  Løn: `<row r="1">${cell("A1", "Navn")}${cell("B1", "CPR-nr.")}</row><row r="2">${cell("A2", "Ib Holm")}${cell("B2", CPR)}</row>`,
});
const LETTER = pdf([content([50, 700, "Hilsen"]), content([50, 700, `CPR-nr. ${CPR}`])]);
const LOCKED = msg({ EncryptedPackage: Buffer.alloc(64) });

const CARD = { "da-DK": /^CPR-nummer i en vedhæftet fil/, "en-US": /^CPR number in an attach/ };

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

test.each([
  ["løn.xlsx", WORKBOOK, "da-DK", "løn.xlsx, arket Løn, celle B2"],
  ["brev.pdf", LETTER, "en-US", "brev.pdf, page 2"],
  [
    "arkiv.zip",
    zipSync({ "inderst.zip": zipSync({ "løn.xlsx": WORKBOOK }) }),
    "da-DK",
    "arkiv.zip › inderst.zip › løn.xlsx, arket Løn, celle B2",
  ],
] as const)(
  "the pane finds a CPR number in %s, and says where",
  async (name, bytes, language, place) => {
    await outlook.become({ language, client: "web" });
    await mailWith({ [name]: bytes });
    await outlook.openPane();
    const card = outlook.card(CARD[language]);
    await card.waitFor();
    const says = await card.innerText();
    expect(says).toContain(MASKED);
    expect(says).toContain(place);
    expect(says).not.toContain("1234");
  },
);

test("what cannot be read is said, and what stands beside it is read", async () => {
  await outlook.become({ language: "da-DK", client: "web" });
  await mailWith({ "kontrakt.docx": LOCKED, "løn.xlsx": WORKBOOK, "note.txt": utf8("hej") });
  await outlook.page.evaluate(() => window.kuvertWorkbench.attachSample("cloud"));
  await outlook.openPane();
  await outlook.card(CARD["da-DK"]).waitFor();
  await outlook.pane.getByText("kontrakt.docx: beskyttet med adgangskode").waitFor();
  await outlook.pane.getByText("du sender kun et link").waitFor();
  expect(await outlook.pane.getByText(/^note\.txt:/).count()).toBe(0);
});

test.each(["web", "classic"] as const)(
  "in %s Outlook the send handler finds a CPR number in a workbook, and the file can be taken off",
  async (client) => {
    await outlook.become({ language: "da-DK", client });
    await mailWith({ "løn.xlsx": WORKBOOK });
    await outlook.send();
    await outlook.alert.getByText(MASKED).waitFor();
    const says = await outlook.alert.innerText();
    expect(says).toContain("i en vedhæftet fil");
    expect(says).not.toContain("1234");
    await outlook.alert.getByRole("button", { name: "Ret i Kuvert" }).click();
    const card = outlook.card(CARD["da-DK"]);
    await card.getByRole("button", { name: "Fjern filen" }).click();
    await card.waitFor({ state: "detached" });
    await outlook.send();
    await outlook.waitUntilSent();
    expect((await outlook.snapshot()).open?.attachments ?? []).toEqual([]);
  },
);

test.each(["web", "classic"] as const)(
  "in %s Outlook a policy that asks does so before a file with a password leaves the house",
  async (client) => {
    await outlook.become({ language: "da-DK", client, policy: "asks-about-files" });
    await mailWith({
      [`kontrakt ${CPR}.docx`]: LOCKED,
      "brev.pdf": pdf([content([50, 700, "Hej"])]),
    });
    await outlook.send();
    await outlook.alert
      .getByText(`Kuvert kunne ikke læse kontrakt ${MASKED}.docx (beskyttet med adgangskode)`)
      .waitFor();
    const says = await outlook.alert.innerText();
    expect(says).toContain("Kuvert nåede ikke at læse brev.pdf, da du sendte.");
    expect(says).not.toContain("1234");
    await outlook.alert.getByRole("button", { name: "Åbn Kuvert" }).click();
    const card = outlook.card("Kuvert kunne ikke læse en vedhæftet fil");
    await card.waitFor();
    expect(await card.innerText()).toContain(`kontrakt ${MASKED}.docx: beskyttet med adgangskode`);
    await outlook.send();
    await outlook.alert.getByRole("button", { name: "Send alligevel" }).click();
    await outlook.waitUntilSent();
    const { items } = await outlook.snapshot();
    const sent = items.find(({ folder }) => folder === "sent");
    expect(sent?.headers["x-kuvert-verdict"]).toMatch(/^verdict=warn; .* unread=2;/);
  },
);
