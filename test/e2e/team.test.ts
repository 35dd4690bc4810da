/** Requests on Microsoft Graph, in the real pane: the team's register, marks, tasks, sent mail and whole folders. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { graphState } from "./graph-page";
import { connectBrowser, openOutlook, type OutlookOptions, type OutlookPage } from "./outlook-page";

let browser: Browser;
const opened: OutlookPage[] = [];
beforeAll(async () => {
  browser = await connectBrowser();
});
beforeEach(async () => {
  await graphState({ reset: true });
});
afterEach(async () => {
  for (const outlook of opened.splice(0)) {
    outlook.throwComplaints();
    await outlook.page.context().close();
  }
});
afterAll(() => browser.close());

/** An officer's Outlook whose policy names a register, with a mail of the inbox and the pane open. */
async function readIn(subject: string, options: OutlookOptions = {}): Promise<OutlookPage> {
  const outlook = await openOutlook(browser, { policy: "dki-logistics", ...options });
  opened.push(outlook);
  await read(outlook, subject);
  return outlook;
}

async function read(outlook: OutlookPage, subject: string): Promise<void> {
  await outlook.page.evaluate((wanted) => {
    const { items } = window.kuvertWorkbench.getSnapshot();
    const item = items.find((each) => each.subject === wanted);
    window.kuvertWorkbench.openItem(item?.id ?? null);
  }, subject);
  await outlook.page.getByRole("button", { name: "Kuvert", exact: true }).click();
  await outlook.pane.getByRole("heading", { level: 1 }).waitFor();
}

const press = (outlook: OutlookPage, name: string | RegExp) =>
  outlook.pane.getByRole("button", { name, exact: true }).click();

const ACCESS = "Indsigt i mine oplysninger";
const RECORDINGS = "Tyveri ved jeres indgang";
const RECTIFICATION = "Forkert adresse igen";
const ORDINARY = "Vagtplanen for uge 48 er lagt op";

/** Kinds of the events in the register's rows. */
async function kindsInRegister(): Promise<string[][]> {
  const { lists } = await graphState();
  return (lists[0]?.rows ?? []).map(({ fields }) =>
    (JSON.parse(fields["Events"]) as { kind: string }[]).map(({ kind }) => kind),
  );
}

describe.each([
  {
    language: "da-DK",
    open: "Opret kun sagen",
    number: "Sag 2026-001",
    tag: "Kategorisér mailen",
    tagged: "Mailen har fået kategorien »Kuvert: henvendelse«.",
    task: "Læg fristen i To Do",
    saved: "Fristen ligger i To Do.",
    category: "Kuvert: henvendelse",
    title: "Sag 2026-001: svar",
    mistaken: "Det er ikke en henvendelse",
    tick: "Sæt flueben i To Do",
    ticked: "Har sagen en opgave i To Do, er den nu markeret som færdig.",
  },
  {
    language: "en-US",
    open: "Only open the case",
    number: "Case 2026-001",
    tag: "Categorise the email",
    tagged: "The email now has the category “Kuvert: request”.",
    task: "Put the deadline in To Do",
    saved: "The deadline is in To Do.",
    category: "Kuvert: request",
    title: "Case 2026-001: answer",
    mistaken: "This is not a request",
    tick: "Tick it off in To Do",
    ticked: "If the case has a task in To Do, it is now completed.",
  },
] as const)("a case in $language", (words) => {
  test("stands in the team's list, marks the mail and sets a task", async () => {
    const outlook = await readIn(ACCESS, { language: words.language });
    await press(outlook, words.open);
    await outlook.pane.getByRole("heading", { name: words.number }).waitFor();
    await press(outlook, words.tag);
    await outlook.pane.getByText(words.tagged).waitFor();
    await press(outlook, words.task);
    await outlook.pane.getByText(words.saved).waitFor();

    const { lists, mailbox } = await graphState();
    expect(lists[0]?.rows[0]?.fields).toMatchObject({
      CaseNumber: "2026-001",
      DueDate: "2026-12-18T12:00:00Z",
    });
    const tagged = mailbox.folders["inbox"]!.find(({ id }) => id === "AAMkaccess-request");
    expect(tagged!["categories"]).toEqual([words.category]);
    expect(mailbox.todo[0]!.tasks).toMatchObject([
      { title: words.title, dueDateTime: { dateTime: "2026-12-18T00:00:00" } },
    ]);
  });

  test("that was opened by mistake is closed, and its task ticked off", async () => {
    const outlook = await readIn(ACCESS, { language: words.language });
    await press(outlook, words.open);
    await press(outlook, words.task);
    await outlook.pane.getByText(words.saved).waitFor();
    await press(outlook, words.mistaken);
    await press(outlook, words.tick);
    await outlook.pane.getByText(words.ticked).waitFor();
    const { mailbox } = await graphState();
    expect(mailbox.todo[0]!.tasks).toMatchObject([{ title: words.title, status: "completed" }]);
  });
});

test("two officers who work on one case at once lose nothing", async () => {
  const first = await readIn(RECORDINGS);
  await press(first, "Opret kun sagen");
  await first.pane.getByRole("heading", { name: "Sag 2026-001" }).waitFor();
  const second = await readIn(RECORDINGS);
  await second.pane.getByRole("heading", { name: "Sag 2026-001" }).waitFor();
  await graphState({ latency: 50 });
  await Promise.all([press(first, "Fjern Indsigt"), press(second, "Jeg behandler den selv")]);
  // Whoever was quicker does not know yet of what the other has done; the list does.
  await first.pane.getByRole("heading", { name: "Ikke en henvendelse" }).waitFor();
  await second.pane
    .getByText(/Du behandler den selv|Ikke en henvendelse/)
    .first()
    .waitFor();
  await graphState({ latency: 0 });
  const [kinds] = await kindsInRegister();
  expect(kinds!.toSorted()).toEqual(["handed-over", "received", "relabelled"]);
});

test("a throttled register is waited for", async () => {
  await graphState({ faults: [{ url: "/items", status: 429, retryAfter: 1, times: 3 }] });
  const outlook = await readIn(ACCESS);
  await press(outlook, "Opret kun sagen");
  await outlook.pane.getByRole("heading", { name: "Sag 2026-001" }).waitFor();
  expect(await kindsInRegister()).toEqual([["received"]]);
});

test("recipients are found in sent mail and added by the officer", async () => {
  const outlook = await readIn(RECTIFICATION);
  await press(outlook, "Opret kun sagen");
  await press(outlook, "Jeg behandler den selv");
  await press(outlook, "Bekræft modtagelsen");
  await press(outlook, "Åbn svaret i Outlook");
  await outlook.page.waitForFunction(() => {
    const { items, openId } = window.kuvertWorkbench.getSnapshot();
    return items.find(({ id }) => id === openId)?.mode === "compose";
  });
  await read(outlook, RECTIFICATION);
  await press(outlook, "Ja, den er sendt");
  await press(outlook, "Søg i dine sendte mails");
  await outlook.pane.getByLabel("Personens navn").fill("Camilla Vestergaard");
  await outlook.pane.getByLabel("Personens mailadresse").fill("");
  await outlook.pane.getByRole("radio", { name: "Også teksten" }).check();
  await press(outlook, "Søg");
  await outlook.pane.getByRole("checkbox", { name: /pensionen\.example/ }).check();
  await press(outlook, "Tilføj de valgte");
  await outlook.pane.getByText("pension@pensionen.example", { exact: true }).waitFor();
  const [kinds] = await kindsInRegister();
  expect(kinds).toContain("recipient-added");
});

test("an inbox is gone through, stopped and gone on with", async () => {
  const outlook = await readIn(ACCESS);
  await press(outlook, "Opret kun sagen");
  await outlook.pane.getByRole("heading", { name: "Sag 2026-001" }).waitFor();
  await press(outlook, "Sager");
  await press(outlook, "Gennemgå en postkasse");
  await outlook.pane.getByRole("radio", { name: "Et år" }).check();
  await press(outlook, "Begynd");
  await outlook.pane.getByText(/mails er læst/).waitFor();
  const found = outlook.pane.getByRole("listitem").getByRole("heading");
  const titles = await found.allInnerTexts();
  expect(titles).toEqual(
    expect.arrayContaining(["Brud på persondatasikkerheden", "Berigtigelse · Klage"]),
  );
  // It has a case.
  expect(titles).not.toContain("Indsigt · Indsigt");
  expect(await outlook.pane.getByText(/mails ligner henvendelser/).count()).toBe(1);
});

test("a folder that somebody filed a request in is gone through too", async () => {
  const outlook = await readIn(ACCESS);
  await press(outlook, "Opret kun sagen");
  await press(outlook, "Sager");
  await press(outlook, "Gennemgå en postkasse");
  await press(outlook, "Vælg en anden mappe");
  await outlook.pane.getByRole("combobox", { name: "Mappe" }).selectOption("folder-service");
  await outlook.pane.getByRole("radio", { name: "Et år" }).check();
  await press(outlook, "Begynd");
  await outlook.pane.getByText("1 mail er læst.").waitFor();
  expect(await outlook.pane.getByText("1 mail ligner en henvendelse").count()).toBe(1);
});

describe("signing in", () => {
  test("is asked for with a button, not by itself", async () => {
    const outlook = await readIn(ACCESS, { faults: { signIn: "asks" } });
    await outlook.pane.getByText(/Du har ikke adgang til registret/).waitFor();
    await press(outlook, "Log på");
    await outlook.pane.getByRole("button", { name: "Opret kun sagen" }).waitFor();
    expect(await kindsInRegister()).toEqual([]);
  });

  test("that is refused says why, and the request can be handed over all the same", async () => {
    const outlook = await readIn(ACCESS, { faults: { signIn: "consent-missing" } });
    await press(outlook, "Log på");
    await outlook.pane
      .getByText("Jeres administrator har ikke givet Kuvert lov til det.")
      .waitFor();
    await press(outlook, "Overdrag uden sag");
    await outlook.page.waitForFunction(() => {
      const { items, openId } = window.kuvertWorkbench.getSnapshot();
      return items.find(({ id }) => id === openId)?.subject === "Henvendelse om personoplysninger";
    });
    const { items, openId } = await outlook.snapshot();
    expect(items.find(({ id }) => id === openId)?.attachments).toHaveLength(1);
  });

  test("is not thought of beside ordinary mail", async () => {
    const outlook = await readIn(ORDINARY);
    await outlook.pane.getByRole("heading", { name: "Du skal ikke gøre noget" }).waitFor();
    const { calls } = await graphState();
    expect(calls).toEqual([]);
  });
});

test("nothing that a mail says is in any request", async () => {
  const outlook = await readIn(ACCESS);
  await press(outlook, "Opret kun sagen");
  await press(outlook, "Kategorisér mailen");
  await outlook.pane.getByText(/Mailen har fået kategorien/).waitFor();
  const { calls } = await graphState();
  const sent = calls
    .map(({ url, headers, body }) => decodeURIComponent(url) + JSON.stringify({ headers, body }))
    .join("\n");
  expect(calls.length).toBeGreaterThan(3);
  for (const text of ["chauffør", "Strandgade", "Camilla", "Vestergaard", "Indsigt i mine"]) {
    expect(sent).not.toContain(text);
  }
});
