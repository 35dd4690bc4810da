/** kuvert visitors clear against the workbench's Graph, over http on this computer. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Receipt } from "../visitors/receipt";
import { type GraphServer, serveGraph } from "../../test/graph/graph-server";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

const POLICY = path.join(PROJECT, "policies/dki-logistics.json");
const METTE = "mette.holm@dki-logistics.example";
const IDA = "Ida Thorup <ida@thorup.example>";
const HOUR = { start: "2026-01-05T10:00:00Z", end: "2026-01-05T11:00:00Z" };

let server: GraphServer;
beforeEach(async () => {
  server = await serveGraph();
});
afterEach(() => server.close());

const store = () => server.graph.tenant().calendars;
const changes = () => server.graph.calls().filter(({ method }) => method !== "GET");

/** Entries of Mette's by their subjects' first word. */
function itemOf(word: string) {
  const { items } = store().mailboxes.get(METTE)!.calendars[0]!;
  return [...items.values()].find(({ subject }) => subject.startsWith(word))!;
}

/** Mette's own appointment, one with a place that names the visitor, and a meeting with somebody invited. */
function fill(): void {
  store().add({ ...HOUR, mailbox: METTE, subject: "Frokost med Ida Thorup" });
  itemOf("Frokost")["body"] = {
    contentType: "html",
    content: "<p><b>Ida</b> Thorup, tlf. 20 30 40 50</p><p>Husk kage</p>",
  };
  store().add({ ...HOUR, mailbox: METTE, subject: "Sted", location: "Hos Ida Thorup" });
  store().add({
    ...HOUR,
    organizer: METTE,
    subject: "Møde med Ida Thorup",
    attendees: ["bo.krogh@dki-logistics.example"],
  });
}

type Run = (command: string, ...args: string[]) => ReturnType<typeof kuvert>;

async function withPlan(use: (run: Run, cwd: string) => Promise<void>, ...search: string[]) {
  fill();
  await withFolder(async (cwd) => {
    const env = { KUVERT_GRAPH_TOKEN: "a-token" };
    const run: Run = (command, ...args) =>
      kuvert(["visitors", command, "--graph", server.url, "--policy", POLICY, ...args], {
        cwd,
        env,
      });
    const wanted = search.length > 0 ? search : ["--person", IDA];
    await run("find", ...wanted, "--out", "plan.json");
    await use(run, cwd);
  });
}

const CLEAR = ["clear", "--plan", "plan.json", "--receipt", "r.json"] as const;

test("takes the person out of one's own appointment, mails nobody, and proves it", async () => {
  await withPlan(async (run, cwd) => {
    const { status, output } = await run(...CLEAR);
    expect({ status, output }).toEqual({
      status: 0,
      output: expect.stringContaining("1 of 3 entries cleared, 0 gone before, 2 kept"),
    });
    expect(itemOf("Frokost")).toMatchObject({
      subject: "Frokost med […]",
      body: { contentType: "html", content: "<p><b>[…]</b>, tlf. […]</p><p>Husk kage</p>" },
    });
    expect(store().ledger).toEqual([]);
    expect(changes().map(({ method }) => method)).toEqual(["PATCH"]);
    const { items, verification, deed }: Receipt = JSON.parse(
      await readFile(path.join(cwd, "r.json"), "utf8"),
    );
    expect(deed).toBe("clear");
    expect(items.map(({ outcome }) => outcome).toSorted()).toEqual([
      "cleared",
      "mails-attendees",
      "not-own",
    ]);
    expect(verification).toMatchObject({ stillThere: 0, others: 2 });
  });
});

test("leaves what has got an attendee since, and what somebody has changed", async () => {
  await withPlan(async (run) => {
    const item = itemOf("Frokost");
    item["attendees"] = itemOf("Møde")["attendees"];
    const { output } = await run(...CLEAR);
    expect(output).toContain("0 of 3 entries cleared");
    expect(output).toContain("not-own: 2026-01-05");
    item["attendees"] = [];
    store().touch(item);
    const again = await run(...CLEAR);
    expect(again.status).toBe(1);
    expect(again.output).toContain("changed: 2026-01-05");
    expect(changes()).toEqual([]);
  });
});

test("done again it has nothing left to do", async () => {
  await withPlan(async (run) => {
    await run(...CLEAR);
    expect(await run(...CLEAR)).toMatchObject({ status: 0 });
    expect(changes()).toHaveLength(1);
  });
});

test("names nobody on the screen or in the receipt", async () => {
  await withPlan(async (run, cwd) => {
    const { output } = await run(...CLEAR);
    const receipt = await readFile(path.join(cwd, "r.json"), "utf8");
    expect(output + receipt).not.toMatch(/Ida|Thorup|20 30/);
  });
});

test("takes a plan that names somebody", async () => {
  await withPlan(async (run) => {
    const { status, complaints } = await run(...CLEAR);
    expect(status).toBe(2);
    expect(complaints).toContain("names nobody");
  }, "--visits");
});
