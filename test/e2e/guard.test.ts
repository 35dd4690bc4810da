/** The whole guard: encryption, decisions, meetings, threads and the trial, on the real office.js. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { OutlookItem } from "../../workbench/client/outlook/model";
import { connectBrowser, openOutlook, type OutlookOptions, type OutlookPage } from "./outlook-page";

const CPR = "010190-1234";
const CUSTOMER = { address: "kunde@example.com", name: "Kunde" };
const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";

/** An answer above an older mail, as Outlook writes it. */
const THREAD = `<div>Det er i orden.</div><div id="divRplyFwdMsg"><b>Fra:</b> Bo<br><b>Sendt:</b> 3. marts 2026<br><b>Til:</b> HR<br><b>Emne:</b> Løn</div><div>CPR ${CPR}</div>`;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
});
afterAll(() => browser.close());
afterEach(() => outlook.throwComplaints());

/** A draft with the pane beside it. */
async function write(draft: Partial<OutlookItem>, options: OutlookOptions = {}): Promise<void> {
  await outlook.become({
    language: "da-DK",
    client: "web",
    policy: "dki-logistics",
    faults: { error: [], denied: [] },
    ...options,
  });
  await outlook.write(draft);
}

const press = (name: string | RegExp) => outlook.pane.getByRole("button", { name }).first().click();
const heading = (name: string) => outlook.pane.getByRole("heading", { level: 1, name });
const draftNow = async () => (await outlook.snapshot()).open!;
const lastHeader = async () => {
  const { items } = await outlook.snapshot();
  return items.find(({ folder }) => folder === "sent")?.headers["x-kuvert-verdict"];
};

describe("encryption", () => {
  const SICK = { subject: "Løn", bodyHtml: `<p>CPR-nr. ${CPR}</p>`, to: [CUSTOMER] };

  test.each([
    { language: "da-DK", button: "Kryptér mailen", done: "Intet, der skal rettes" },
    { language: "en-US", button: "Encrypt it", done: "Nothing that has to be fixed" },
  ] as const)("one click puts the label on, in $language, and the mail goes", async (words) => {
    for (const client of ["web", "classic"] as const) {
      await write(SICK, { language: words.language, client });
      await press(words.button);
      await heading(words.done).waitFor();
      expect((await draftNow()).sensitivityLabel).toBe(LABEL);
      await outlook.send();
      await outlook.waitUntilSent();
      expect(await lastHeader()).toMatch(/^verdict=note; mode=enforce; encryption=encrypted;/);
    }
  });

  test("goes on to the mail server's header where labels are denied (error 7000)", async () => {
    await write(SICK, { faults: { denied: ["sensitivityLabelsCatalog.getAsync"] } });
    await press("Kryptér mailen");
    await outlook.pane.getByText("Mailen er mærket til kryptering.").waitFor();
    expect((await draftNow()).headers["x-kuvert-encrypt"]).toBe("1");
    await press("Fortryd");
    await outlook.card("CPR-nummer i teksten").waitFor();
  });

  test("follows a label that the user puts on", async () => {
    await write(SICK);
    await outlook.card("CPR-nummer i teksten").waitFor();
    await outlook.page.evaluate((id) => window.kuvertWorkbench.setLabel(id), LABEL);
    await outlook.pane.getByText("Den har en følsomhedsmærkat, der krypterer.").waitFor();
    expect(await outlook.card("CPR-nummer i teksten").getAttribute("data-level")).toBe("note");
  });
});

describe.each(["web", "classic"] as const)(
  "'Det er ikke et CPR-nummer' in %s Outlook",
  (client) => {
    test("survives a closed pane and lets the mail go", async () => {
      await write({ subject: `Sag CPR ${CPR}`, to: [CUSTOMER] }, { client });
      await press("Det er ikke et CPR-nummer");
      await heading("Intet at bemærke").waitFor();
      await outlook.page.evaluate(() => window.kuvertWorkbench.closePane());
      await outlook.openPane();
      await heading("Intet at bemærke").waitFor();
      await outlook.send();
      await outlook.waitUntilSent();
      expect(JSON.stringify((await draftOrSent()).headers)).not.toMatch(/010190|1234/);
    });
  },
);

const draftOrSent = async () =>
  (await outlook.snapshot()).items.find(({ folder }) => folder === "sent")!;

test("a warning that was overruled stands on the sent mail, beside which the pane offers to report a breach", async () => {
  await write({ subject: "Løn", bodyHtml: `<p>CPR-nr. ${CPR}</p>`, to: [CUSTOMER] });
  await outlook.send();
  await outlook.alert.getByRole("button", { name: "Send alligevel" }).click();
  await outlook.waitUntilSent();
  const { id, headers } = await draftOrSent();
  expect(headers["x-kuvert-verdict"]).toContain("rules=content-cpr-external");
  await outlook.page.evaluate((sent) => window.kuvertWorkbench.openItem(sent), id);
  await outlook.page
    .getByRole("button", { name: /Kuvert/ })
    .first()
    .click();
  await outlook.pane.getByRole("link", { name: "Meld et brud" }).waitFor();
});

test.each([
  { client: "web", language: "en-US", says: "CPR number (010190-••••) in the location" },
  { client: "classic", language: "da-DK", says: "CPR-nummer (010190-••••) i mødestedet" },
] as const)(
  "a meeting's location is checked on send, in $client Outlook, $language",
  async ({ client, language, says }) => {
    await write(
      { kind: "appointment", subject: "Samtale", location: `CPR ${CPR}`, to: [CUSTOMER] },
      { client, language },
    );
    await outlook.send();
    await outlook.alert.getByText(says).waitFor();
    expect(await outlook.alert.innerText()).not.toContain(CPR);
    await outlook.page.evaluate(() => window.kuvertWorkbench.closeAlert());
  },
);

test.each([
  { client: "classic", language: "en-US" },
  { client: "web", language: "da-DK" },
] as const)(
  "old data in the thread are asked about on send, in $client Outlook, $language",
  async ({ client, language }) => {
    await write({ subject: "SV: Løn", to: [CUSTOMER], bodyHtml: THREAD }, { client, language });
    await outlook.send();
    await outlook.alert.getByText("010190-••••").waitFor();
    expect((await outlook.snapshot()).send.kind).toBe("alert");
    await outlook.page.evaluate(() => window.kuvertWorkbench.closeAlert());
  },
);

test("a meeting's location is read too, and freed with one click", async () => {
  await write({
    kind: "appointment",
    subject: "Samtale",
    location: `Lokale 4, CPR ${CPR}`,
    to: [CUSTOMER],
  });
  const card = outlook.card("CPR-nummer i mødestedet");
  await card.getByRole("button", { name: "Fjern" }).click();
  await card.waitFor({ state: "detached" });
  expect((await draftNow()).location).toBe("Lokale 4");
});

test("a subject that came from the other side is freed with one click, the prefix of the answer stays", async () => {
  await write({ subject: `SV: Sag vedr. CPR ${CPR}`, to: [CUSTOMER] });
  await outlook
    .card("CPR-nummer i emnefeltet")
    .getByRole("button", { name: "Fjern", exact: true })
    .click();
  await heading("Intet at bemærke").waitFor();
  expect((await draftNow()).subject).toBe("SV: Sag");
});

test("old data in the thread are found, and the thread goes with one click", async () => {
  await write({
    subject: "SV: Løn",
    to: [CUSTOMER],
    bodyHtml: THREAD,
  });
  await outlook
    .card("CPR-nummer i teksten")
    .getByRole("button", { name: "Fjern den gamle tråd" })
    .click();
  await heading("Intet at bemærke").waitFor();
  expect((await draftNow()).bodyHtml).not.toContain(CPR);
});

test.each(["web", "classic"] as const)(
  "on trial nobody in %s Outlook sees anything, and the header says what would have happened",
  async (client) => {
    await write({ subject: `CPR ${CPR}`, to: [CUSTOMER] }, { client, policy: "on-trial" });
    await heading("Kuvert er på prøve").waitFor();
    expect(await outlook.pane.getByRole("listitem").count()).toBe(0);
    await outlook.send();
    await outlook.waitUntilSent();
    expect(await lastHeader()).toMatch(/^verdict=stop; mode=monitor;/);
  },
);
