/** Folders, categories, tasks and sent mail on the workbench's Graph, which refuses whatever the scopes do not allow. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { type Connected, workbenchGraph } from "../../test/graph/workbench-graph";
import { classifyMail } from "../requests/classify";
import type { Graph } from "./call";
import { addCategory, ensureCategory } from "./categories";
import { mailFolders } from "./mail-folders";
import { findMessage, folderMessages } from "./messages";
import { searchSentMail } from "./sent-mail";
import { saveTask } from "./tasks";

const SHARED = "persondata@dki-logistics.example";
const EVER = "2000-01-01T00:00:00Z";

let connected: Connected;
let graph: Graph;
beforeEach(async () => {
  connected = await workbenchGraph();
  graph = connected.connect();
});
const ownMailbox = () => connected.server.tenant().mailboxes.get("me")!;
const messageOf = (id: string) => ownMailbox().folders["inbox"]!.find((one) => one["id"] === id)!;

/** Fills the shared inbox with more mails than a page holds. */
function fill(count: number, secondsApart = 1): void {
  const { folders } = connected.server.tenant().mailboxes.get(SHARED)!;
  const [sample] = folders["inbox"]!;
  folders["inbox"] = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `m${index}`,
    receivedDateTime: new Date(1_760_000_000_000 + index * secondsApart * 1000).toISOString(),
  }));
}

async function read(from: string | null = null, pages = Infinity) {
  const ids: string[] = [];
  let next: string | null = null;
  let count: number | undefined;
  for await (const page of folderMessages(graph, { mailbox: SHARED, folder: "inbox" }, EVER, {
    from,
  })) {
    ids.push(...page.messages.map(({ id }) => id));
    next = page.next;
    count ??= page.count;
    pages -= 1;
    if (pages === 0) break;
  }
  return { ids, next, count };
}

describe("a folder", () => {
  test("is read newest first, each mail once, and goes on where it was left", async () => {
    fill(120);
    const first = await read(null, 1);
    expect(first.ids).toHaveLength(50);
    const rest = await read(first.next);
    const all = [...first.ids, ...rest.ids];
    expect(all).toEqual(Array.from({ length: 120 }, (_, index) => `m${119 - index}`));
    expect(first.count).toBe(120);
  });

  test("of which mails are filed meanwhile, and to which others come, is read to its end all the same", async () => {
    fill(120);
    const { folders } = connected.server.tenant().mailboxes.get(SHARED)!;
    const first = await read(null, 1);
    const [newest] = folders["inbox"]!.slice(-1);
    const fresh = { ...newest, id: "new", receivedDateTime: "2026-01-01T00:00:00Z" };
    folders["inbox"] = [...folders["inbox"]!.slice(0, -10), fresh];
    const rest = await read(first.next);
    expect(rest.ids).toEqual(Array.from({ length: 70 }, (_, index) => `m${69 - index}`));
  });

  test("with more mails of one second than a page holds is read to its end, each mail once", async () => {
    fill(120, 0);
    const first = await read(null, 1);
    const rest = await read(first.next);
    expect(new Set([...first.ids, ...rest.ids]).size).toBe(120);
    expect(first.ids.length + rest.ids.length).toBe(120);
    expect(rest.next).toBeNull();
  });

  test("asks for lasting ids on every page", async () => {
    fill(120);
    await read();
    const headers = connected.server.calls().map((call) => call.headers["Prefer"]);
    expect(headers).toEqual(Array(3).fill('IdType="ImmutableId"'));
  });

  test("can be stopped between pages and in the middle of one", async () => {
    fill(120);
    const stop = new AbortController();
    const place = { mailbox: SHARED, folder: "inbox" };
    const pages = folderMessages(graph, place, EVER, { signal: stop.signal });
    await pages.next();
    stop.abort();
    await expect(pages.next()).rejects.toMatchObject({ code: "aborted" });
    expect(connected.server.calls()).toHaveLength(1);
  });

  test("gives the classifier what it needs", async () => {
    const requests: string[] = [];
    for await (const { messages } of folderMessages(
      graph,
      { mailbox: "me", folder: "inbox" },
      EVER,
    ))
      requests.push(...messages.flatMap(({ mail }) => classifyMail(mail).labels));
    expect(requests).toEqual(expect.arrayContaining(["access", "erasure"]));
  });

  test("that is not shared is told", async () => {
    const place = { mailbox: "hr@dki-logistics.example", folder: "inbox" };
    const folders = mailFolders(graph, place.mailbox);
    await expect(folders).rejects.toMatchObject({ code: "unreachable-mailbox" });
    const list = folderMessages(graph, place, EVER).next();
    await expect(list).rejects.toMatchObject({ code: "unreachable-mailbox" });
  });
});

test("the folders of a mailbox are listed with those in them, the inbox in front", async () => {
  const listed = (await mailFolders(graph, "me")).map(({ name, depth }) => `${depth} ${name}`);
  expect(listed).toEqual([
    "0 Indbakke",
    "1 Ansøgninger",
    "0 Arkiv",
    "1 Kundeservice",
    "0 Sendt post",
  ]);
  connected.server.setFaults([{ url: "/childFolders", status: 403 }]);
  expect(await mailFolders(graph, SHARED)).toHaveLength(3);
});

test("a mail is found by its Message-ID in any mailbox, with quotes in it too", async () => {
  const id = "<access-request@privatpost.example>";
  expect(await findMessage(graph, SHARED, id)).toEqual({
    mailbox: SHARED,
    id: "AAMkaccess-request",
  });
  messageOf("AAMkaccess-request")["internetMessageId"] = "<o'hara&co@x.example>";
  expect(await findMessage(graph, "me", "<o'hara&co@x.example>")).not.toBeNull();
  expect(await findMessage(graph, "me", "<nobody@x.example>")).toBeNull();
});

describe("a category", () => {
  const place = { mailbox: "me", id: "AAMkaccess-request" };

  test("is added to those that are there, once", async () => {
    messageOf(place.id)["categories"] = ["Vigtig"];
    await addCategory(graph, place, "Kuvert: sag");
    await addCategory(graph, place, "Kuvert: sag");
    expect(messageOf(place.id)["categories"]).toEqual(["Vigtig", "Kuvert: sag"]);
  });

  test("does not take away one that somebody else adds at the same moment", async () => {
    connected.server.setLatency(10);
    const both = ["A", "B"].map((name) => addCategory(connected.connect(), place, name));
    await connected.clock.until(Promise.all(both));
    expect(new Set(messageOf(place.id)["categories"])).toEqual(new Set(["A", "B"]));
  });

  test("gets a colour once", async () => {
    await ensureCategory(graph, "Kuvert: sag", "preset9");
    await ensureCategory(graph, "Kuvert: sag", "preset9");
    expect(ownMailbox().categories).toMatchObject([
      { displayName: "Kuvert: sag", color: "preset9" },
    ]);
  });
});

describe("a task", () => {
  const task = { title: "Sag 2026-001: svar", due: "2026-12-18", isDone: false };
  const zone = { timeZone: "Romance Standard Time" };

  test("stands once in a list of its own, moves and is ticked off", async () => {
    await saveTask(graph, "Kuvert", task, zone);
    await saveTask(graph, "Kuvert", { ...task, due: "2027-02-18" }, zone);
    await saveTask(graph, "Kuvert", { ...task, due: "2027-02-18", isDone: true }, zone);
    expect(ownMailbox().todo).toMatchObject([
      {
        displayName: "Kuvert",
        tasks: [
          {
            title: task.title,
            status: "completed",
            dueDateTime: { dateTime: "2027-02-18T00:00:00", timeZone: "Romance Standard Time" },
          },
        ],
      },
    ]);
  });

  test("of a case that turned out to need no answer is ticked off, and keeps its day", async () => {
    await saveTask(graph, "Kuvert", task, zone);
    await saveTask(graph, "Kuvert", { ...task, due: null, isDone: true }, zone);
    expect(ownMailbox().todo[0]?.tasks).toMatchObject([
      { status: "completed", dueDateTime: { dateTime: "2026-12-18T00:00:00" } },
    ]);
  });

  test("that is as it should be is left alone, and one that is over is not made", async () => {
    await saveTask(graph, "Kuvert", task, zone);
    await saveTask(graph, "Kuvert", task, zone);
    await saveTask(graph, "Kuvert", { ...task, title: "Sag 2026-002: svar", isDone: true }, zone);
    const changes = connected.server.calls().filter(({ method }) => method !== "GET");
    expect(changes.map(({ method, url }) => `${method} ${url.split("/").at(-1)}`)).toEqual([
      "POST lists",
      "POST tasks",
    ]);
  });
});

describe("sent mail", () => {
  const person = {
    names: ["Camilla Vestergaard"],
    addresses: ["Camilla.Vestergaard@privatpost.example"],
  };

  test("by subjects and recipients needs Mail.ReadBasic only", async () => {
    const found = await searchSentMail(graph, person, "heads", { since: EVER });
    expect(found).toMatchObject({
      how: "heads",
      mails: 4,
      candidates: [
        { address: "lon@loenservice.example", mails: 1, lastSent: "2026-03-02T09:10:00Z" },
      ],
    });
  });

  test("by texts finds more and needs Mail.Read", async () => {
    const found = await searchSentMail(graph, person, "texts", { since: EVER });
    expect(found.candidates.map(({ address }) => address)).toEqual([
      "pension@pensionen.example",
      "lon@loenservice.example",
    ]);
  });

  test("takes a name for a name, whatever signs stand in it", async () => {
    const odd = { names: ['" OR from:"chef', "a\\b"], addresses: [] };
    const found = await searchSentMail(graph, odd, "texts", { since: EVER });
    expect(found.candidates).toEqual([]);
  });

  test("is not searched for nobody", async () => {
    const nobody = { names: [" "], addresses: [] };
    const found = await searchSentMail(graph, nobody, "texts", { since: EVER });
    expect(found.mails).toBe(0);
    expect(connected.server.calls()).toEqual([]);
  });
});
