/** Microsoft Graph from the pane: the real msal-browser and Graph client, the workbench's sign-in and Graph. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { graphState, openGraphPage, type GraphPage } from "./graph-page";
import { connectBrowser } from "./outlook-page";

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** In the pane: four notes for the first case, one after the other. */
async function addNotes(officer: string): Promise<void> {
  const { listRegister, systemClock } = await window.graphLayer;
  const register = listRegister({
    graph: window.openGraph.graph,
    place: { site: "https://firma.sharepoint.com/sites/persondata", list: "Sager" },
    columns: ({ status }) => ({ status, due: null, rights: "" }),
    clock: systemClock,
    random: Math.random,
  });
  for (let index = 0; index < 4; index += 1) {
    const at = "2026-11-21T08:00:00Z";
    const text = "Ringet til afsenderen.";
    const id = `${officer}-${index}`;
    await register.add("2026-001", { kind: "note", id, at, by: `${officer}@dki.example`, text });
  }
}

describe("the pane on Graph", () => {
  let page: GraphPage;
  beforeAll(async () => {
    await graphState({ reset: true });
    page = await openGraphPage(browser);
  });
  afterAll(() => page.outlook.page.context().close());

  test("reads a folder page by page, and finds a mail by its Message-ID", async () => {
    const read = await page.frame.evaluate(async () => {
      const { folderMessages, findMessage } = await window.graphLayer;
      const { graph } = window.openGraph;
      const place = { mailbox: "persondata@dki-logistics.example", folder: "inbox" };
      const subjects: string[] = [];
      const texts: string[] = [];
      let size: number | undefined;
      for await (const { messages, count } of folderMessages(
        graph,
        place,
        "2020-01-01T00:00:00Z",
      )) {
        size ??= count;
        for (const { mail } of messages) {
          subjects.push(mail.subject);
          texts.push(mail.body.content);
        }
      }
      const found = await findMessage(graph, "me", "<access-request@privatpost.example>");
      return { subjects, texts: texts.join("\n"), size, found };
    });
    expect(read.subjects).toContain("Indsigt i mine oplysninger");
    expect(read.subjects).toHaveLength(read.size ?? -1);
    expect(read.texts).toContain("kørselsregistreringerne");
    expect(read.found).toEqual({ mailbox: "me", id: "AAMkaccess-request" });
  });

  test("puts a category on a mail, a task into To Do, and a case into the register", async () => {
    const opened = await page.frame.evaluate(async () => {
      const layer = await window.graphLayer;
      const { graph } = window.openGraph;
      await layer.ensureCategory(graph, "Kuvert: sag", "preset9");
      await layer.addCategory(graph, { mailbox: "me", id: "AAMkaccess-request" }, "Kuvert: sag");
      const due = "2026-12-18";
      const task = { title: "Sag 2026-001: svar", due, isDone: false };
      await layer.saveTask(graph, "Kuvert", task, { timeZone: "Romance Standard Time" });
      await layer.saveTask(graph, "Kuvert", { ...task, due: "2027-02-18" }, { timeZone: "UTC" });
      const register = layer.listRegister({
        graph,
        place: { site: "https://firma.sharepoint.com/sites/persondata", list: "Sager" },
        columns: ({ status, labels }) => ({ status, due, rights: labels.join(", ") }),
        clock: layer.systemClock,
        random: Math.random,
      });
      const officers = ["a", "b", "c"].map((id) =>
        register.open({
          kind: "received",
          id,
          at: "2026-11-20T08:00:00Z",
          by: "mette.holm@dki-logistics.example",
          receivedAt: "2026-11-18T07:14:00Z",
          mail: { messageId: `<${id}@privatpost.example>`, itemId: id },
          labels: ["access"],
          language: "da",
        }),
      );
      return (await Promise.all(officers)).map((stored) => stored.case.number);
    });
    expect(opened.sort()).toEqual(["2026-001", "2026-002", "2026-003"]);
    const { mailbox, lists } = await graphState();
    const tagged = mailbox.folders["inbox"]!.find(({ id }) => id === "AAMkaccess-request");
    expect(tagged!["categories"]).toEqual(["Kuvert: sag"]);
    expect(mailbox.todo[0]!.tasks).toMatchObject([
      { title: "Sag 2026-001: svar", dueDateTime: { dateTime: "2027-02-18T00:00:00" } },
    ]);
    expect(lists[0]!.rows).toHaveLength(3);
  });

  test("finds who got mail about a person, by subjects with less and by texts with more", async () => {
    const search = await page.frame.evaluate(async () => {
      const { searchSentMail } = await window.graphLayer;
      const person = {
        names: ["Camilla Vestergaard"],
        addresses: ["camilla.vestergaard@privatpost.example"],
      };
      const options = { since: "2026-01-01T00:00:00Z" };
      const { graph } = window.openGraph;
      return Promise.all([
        searchSentMail(graph, person, "heads", options),
        searchSentMail(graph, person, "texts", options),
      ]);
    });
    const [heads, texts] = search.map(({ candidates }) => candidates.map(({ address }) => address));
    expect(heads).toEqual(["lon@loenservice.example"]);
    expect(texts!.sort()).toEqual(["lon@loenservice.example", "pension@pensionen.example"]);
  });

  test("waits out a throttled item's Retry-After, which only a batch shows to browsers", async () => {
    const fault = {
      method: "GET",
      url: "/me/mailFolders/inbox",
      status: 429,
      retryAfter: 1,
      times: 1,
    };
    await graphState({ faults: [fault] });
    const took = await page.frame.evaluate(async () => {
      const { mailFolders } = await window.graphLayer;
      const started = performance.now();
      await mailFolders(window.openGraph.graph, "me");
      return performance.now() - started;
    });
    expect(took).toBeGreaterThanOrEqual(1000);
  });

  test("renews a token that Graph has refused", async () => {
    await graphState({ faults: [{ url: "/me/mailFolders/inbox", status: 401, times: 1 }] });
    const folders = await page.frame.evaluate(async () => {
      const { mailFolders } = await window.graphLayer;
      return mailFolders(window.openGraph.graph, "me");
    });
    expect(folders[0]).toMatchObject({ name: "Indbakke", isInbox: true });
  });

  test("two officers who edit one case at the same time lose nothing", async () => {
    await graphState({ latency: 30 });
    const other = await openGraphPage(browser);
    const edits = [page, other].map(({ frame }, who) => frame.evaluate(addNotes, `officer-${who}`));
    await Promise.all(edits);
    const { lists } = await graphState({ latency: 0 });
    const events = JSON.parse(lists[0]!.rows[0]!.fields["Events"]) as { id: string }[];
    const notes = events.map(({ id }) => id).filter((id) => id.startsWith("officer"));
    expect(notes.sort()).toEqual(
      [0, 1].flatMap((who) => [0, 1, 2, 3].map((n) => `officer-${who}-${n}`)),
    );
    await other.outlook.page.context().close();
  });

  test("sends nothing that a mail says, and keeps to four calls at a time in a mailbox", async () => {
    const { calls, busiest } = await graphState();
    const sent = calls
      .map(({ url, headers, body }) => decodeURIComponent(url) + JSON.stringify({ headers, body }))
      .join("\n");
    expect(calls.length).toBeGreaterThan(10);
    for (const text of ["chauffør", "Strandgade", "kørselsregistreringerne"])
      expect(sent).not.toContain(text);
    expect(busiest).toBeLessThanOrEqual(4);
    page.outlook.throwComplaints();
  });
});
