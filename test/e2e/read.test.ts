/** The pane beside received mail: rights, deadline, reasons, corrections; pinned through changes of the item. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  outlook = await openOutlook(browser);
});
afterEach(async () => {
  outlook.throwComplaints();
  await outlook.page.context().close();
});
afterAll(() => browser.close());

/** Opens the inbox's mail with this subject. */
async function read(subject: string): Promise<void> {
  await outlook.page.evaluate((wanted) => {
    const { items } = window.kuvertWorkbench.getSnapshot();
    const item = items.find((each) => each.subject === wanted);
    window.kuvertWorkbench.openItem(item?.id ?? null);
  }, subject);
  await outlook.page.getByRole("article", { name: /Meddelelse|Message/ }).waitFor();
}

async function openPane(): Promise<void> {
  await outlook.page.getByRole("button", { name: "Kuvert", exact: true }).click();
  await outlook.pane.getByRole("heading", { level: 1 }).waitFor();
}

/** Waits for the pane to say this in its heading. */
async function titled(name: string): Promise<boolean> {
  await outlook.pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  return true;
}
const press = (name: string) => outlook.pane.getByRole("button", { name, exact: true }).click();

const ACCESS = "Indsigt i mine oplysninger";
const ERASURE = "Please delete my course sign-up";
const RECORDINGS = "Tyveri ved jeres indgang";
const ORDINARY = "Vagtplanen for uge 48 er lagt op";

describe.each([
  {
    language: "da-DK",
    title: "Anmodning om indsigt",
    due: "Svar senest fredag den 18. december 2026",
    right: "Indsigt · art. 15",
    why: "Derfor",
  },
  {
    language: "en-US",
    title: "Request for access",
    due: "Answer by Friday, 18 December 2026",
    right: "Access · Art. 15",
    why: "Why",
  },
] as const)("a request in $language", ({ language, title, due, right, why }) => {
  test("says which right, by when, and why", async () => {
    await outlook.become({ language });
    await read(ACCESS);
    await openPane();
    expect(await titled(title)).toBe(true);
    await outlook.pane.getByText(right).waitFor();
    await outlook.pane.getByRole("heading", { name: due }).waitFor();
    const reasons = outlook.pane.getByRole("region", { name: why });
    expect(await reasons.locator("mark").first().innerText()).toBe("Indsigt i mine oplysninger");
  });
});

test("ordinary mail gets one line", async () => {
  await read(ORDINARY);
  await openPane();
  expect(await titled("Du skal ikke gøre noget")).toBe(true);
  expect(await outlook.pane.getByRole("region").count()).toBe(0);
});

test("a correction is one click and stays with the mail", async () => {
  await read(ACCESS);
  await openPane();
  await press("Det er ikke en henvendelse");
  expect(await titled("Ikke en henvendelse")).toBe(true);
  await read(ORDINARY);
  await read(ACCESS);
  await openPane();
  expect(await titled("Ikke en henvendelse")).toBe(true);
  await press("Tilbage til Kuverts bud");
  expect(await titled("Anmodning om indsigt")).toBe(true);
});

test("a pinned pane follows from mail to mail, and to none", async () => {
  await read(ACCESS);
  await openPane();
  expect(await titled("Anmodning om indsigt")).toBe(true);
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPinned(true));
  await read(ERASURE);
  expect(
    await titled("Henvendelse: sletning, nej tak til markedsføring og samtykke trukket tilbage"),
  ).toBe(true);
  await read(ORDINARY);
  expect(await titled("Du skal ikke gøre noget")).toBe(true);
  await outlook.page.evaluate(() => window.kuvertWorkbench.openItem(null));
  expect(await titled("Ingen mail er åben")).toBe(true);
  await read(ACCESS);
  expect(await titled("Anmodning om indsigt")).toBe(true);
});

test("a mail whose text Outlook does not give is not passed over", async () => {
  await outlook.become({ faults: { error: ["body.getAsync"] } });
  await read(ACCESS);
  await openPane();
  expect(await titled("Kuvert kunne ikke læse mailen")).toBe(true);
});

test("nothing of the mail leaves the page", async () => {
  const requests: string[] = [];
  await read(ORDINARY);
  await openPane();
  expect(await titled("Du skal ikke gøre noget")).toBe(true);
  outlook.page.on("request", (request) => requests.push(request.url()));
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPinned(true));
  await read(ACCESS);
  expect(await titled("Anmodning om indsigt")).toBe(true);
  expect(requests.filter((url) => !/\.js$|\.css$/.test(url))).toEqual([]);
});

describe.each([
  {
    language: "da-DK",
    open: "Opret og overdrag sagen",
    mail: "Henvendelse om personoplysninger – sag 2026-001",
    original: "Den oprindelige mail",
    sent: "Ja, den er sendt",
    done: "Overdraget til persondata@firma.example",
  },
  {
    language: "en-US",
    open: "Open case and hand over",
    mail: "Message about personal data – case 2026-001",
    original: "The original email",
    sent: "Yes, it has been sent",
    done: "Handed over to persondata@firma.example",
  },
] as const)("a request is handed over in $language", (words) => {
  test("with a case, the original mail, and a subject without personal data", async () => {
    await outlook.become({ language: words.language });
    await read(RECORDINGS);
    await openPane();
    await press(words.open);
    await outlook.page.waitForFunction((subject) => {
      const { items, openId } = window.kuvertWorkbench.getSnapshot();
      return items.find(({ id }) => id === openId)?.subject === subject;
    }, words.mail);
    const { items, openId } = await outlook.snapshot();
    const handedOver = items.find(({ id }) => id === openId);
    expect(handedOver?.to.map(({ address }) => address)).toEqual(["persondata@firma.example"]);
    expect(handedOver?.attachments.map(({ name, kind }) => [name, kind])).toEqual([
      [words.original, "item"],
    ]);
    expect(handedOver?.bodyHtml).not.toMatch(/Tobias|Winkel|cykel/);

    await read(RECORDINGS);
    await openPane();
    await press(words.sent);
    await outlook.pane.getByText(words.done).waitFor();
    expect(await outlook.pane.getByRole("heading", { name: /2026-001/ }).count()).toBe(1);
  });
});

describe.each([
  {
    language: "da-DK",
    open: "Opret kun sagen",
    mine: "Jeg behandler den selv",
    confirm: "Bekræft modtagelsen",
    write: "Skriv svar",
    form: "Åbn svaret i Outlook",
    sent: "Ja, den er sendt",
    answer: /databeskyttelsesforordningens artikel 15.*\[udfyld: .*Datatilsynet/s,
    closed: "Besvaret",
  },
  {
    language: "en-US",
    open: "Only open the case",
    mine: "I will handle it",
    confirm: "Confirm receipt",
    write: "Write the answer",
    form: "Open the answer in Outlook",
    sent: "Yes, it has been sent",
    answer: /databeskyttelsesforordningens artikel 15.*\[udfyld: .*Datatilsynet/s,
    closed: "Answered",
  },
] as const)("a request is answered in $language", (words) => {
  /** The text of the reply that lies open in Outlook. */
  async function openReply(): Promise<string> {
    await outlook.page.waitForFunction(() => {
      const { items, openId } = window.kuvertWorkbench.getSnapshot();
      return items.find(({ id }) => id === openId)?.composeType === "reply";
    });
    const { items, openId } = await outlook.snapshot();
    return items.find(({ id }) => id === openId)?.bodyHtml ?? "";
  }

  test("from the receipt to the closed case, each mail in Outlook's own form", async () => {
    await outlook.become({ language: words.language });
    await read(ACCESS);
    await openPane();
    await press(words.open);
    await press(words.mine);
    await press(words.confirm);
    await press(words.form);
    expect(await openReply()).toContain("2026-001");

    await read(ACCESS);
    await openPane();
    await press(words.sent);
    await press(words.write);
    await press(words.form);
    // The mail is Danish, whatever language Outlook has.
    expect(await openReply()).toMatch(words.answer);

    await read(ACCESS);
    await openPane();
    await press(words.sent);
    await outlook.pane.getByText(words.closed, { exact: true }).waitFor();
  });
});
