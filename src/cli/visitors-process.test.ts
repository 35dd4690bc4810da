/** The kuvert program as its users run it: a process that talks https to a Graph which throttles, and may be killed. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createCertificate } from "../../workbench/server/certificate.mjs";
import { CalendarStore } from "../../workbench/server/graph/calendar-store.mjs";
import type { Receipt } from "../visitors/receipt";
import { type GraphServer, serveGraph } from "../../test/graph/graph-server";
import { PROJECT, withFolder } from "./_testing/kuvert";
import { kuvertProcess } from "../../test/graph/kuvert-process";

const POLICY = path.join(PROJECT, "policies/dki-logistics.json");
const METTE = "mette.holm@dki-logistics.example";
const VISITOR = { address: "jens@maersk.example", name: "Jens Hansen" };
const PERSON = "Jens Hansen <jens@maersk.example>";
const PAGE = 1000;

let server: GraphServer;
let certificate: Awaited<ReturnType<typeof createCertificate>>;
beforeEach(async () => {
  certificate = await createCertificate();
  server = await serveGraph(certificate);
});
afterEach(() => server.close());

/** A calendar of many meetings, some of them with the visitor; Mette has copies only. */
function fill(events: number, visits: number): void {
  const store = new CalendarStore();
  store.addMailbox({ address: METTE, name: "Mette Holm", access: "owner" });
  const every = Math.floor(events / visits);
  for (let index = 0; index < events; index += 1) {
    const start = new Date(Date.UTC(2024, 0, 1, 8) + index * 3_600_000).toISOString();
    const end = new Date(Date.parse(start) + 1_800_000).toISOString();
    const isVisit = index % every === 0 && index / every < visits;
    const attendees = [METTE, ...(isVisit ? [VISITOR] : [])];
    store.add({
      organizer: "chef@dki-logistics.example",
      subject: `Møde ${index}`,
      start,
      end,
      attendees,
    });
  }
  server.graph.tenant().calendars.mailboxes = store.mailboxes;
}

async function inFolder(
  use: (run: (...args: string[]) => ReturnType<typeof kuvertProcess>, cwd: string) => Promise<void>,
) {
  await withFolder(async (cwd) => {
    const authority = path.join(cwd, "ca.pem");
    await writeFile(authority, certificate.cert);
    const common = ["--graph", server.url, "--policy", POLICY];
    await use(
      (command, ...args) =>
        kuvertProcess(["visitors", command, ...common, ...args], { cwd, authority }),
      cwd,
    );
  });
}

const FIND = [
  "--person",
  PERSON,
  "--from",
  "2024-01-01",
  "--to",
  "2026-12-31",
  "--out",
  "plan.json",
];
const DELETE = ["--plan", "plan.json", "--journal", "journal", "--receipt", "r.json"];

test("over https with each twentieth call throttled: few requests, none before its time", async () => {
  const events = 2_500;
  const visits = 200;
  const pages = Math.ceil(events / PAGE);
  fill(events, visits);
  await inFolder(async (run, cwd) => {
    expect(await run("find", ...FIND).ended).toMatchObject({ status: 0, complaints: "" });
    expect(server.graph.calls()).toHaveLength(1 + pages);

    const before = server.graph.calls().length;
    const waits = [{ url: "calendars", status: 429, retryAfter: 1, every: 20, times: Infinity }];
    server.graph.setFaults(waits.map((fault) => ({ ...fault, code: "ApplicationThrottled" })));
    expect(await run("delete", ...DELETE).ended).toMatchObject({ status: 0, complaints: "" });
    const calls = server.graph.calls().slice(before);
    expect(calls.filter(({ status }) => status === 429).length).toBeGreaterThan(5);
    expect(calls.length).toBeLessThanOrEqual(1.1 * (pages + visits + pages));
    expect(server.graph.busiest()).toBeLessThanOrEqual(4);

    calls.forEach(({ at, url, method, status }, index) => {
      if (status !== 429) return;
      const again = calls
        .slice(index + 1)
        .find((call) => call.url === url && call.method === method);
      expect(again!.at - at).toBeGreaterThanOrEqual(1_000);
    });
    const receipt: Receipt = JSON.parse(await readFile(path.join(cwd, "r.json"), "utf8"));
    expect(receipt.counts).toMatchObject({ deleted: visits, undone: 0 });
    expect(receipt.verification).toMatchObject({ stillThere: 0, unchecked: 0, others: 0 });
  });
});

test("killed again and again, it ends with everything deleted and nothing twice", async () => {
  const visits = 60;
  fill(600, visits);
  server.graph.setLatency(60);
  const removals = () =>
    server.graph.calls().filter(({ method, status }) => method === "DELETE" && status === 204);
  await inFolder(async (run, cwd) => {
    await run("find", ...FIND).ended;
    for (const enough of [5, 25, 45]) {
      const { child, ended } = run("delete", ...DELETE);
      while (removals().length < enough && child.exitCode === null) {
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
      }
      child.kill("SIGKILL");
      await ended;
    }
    expect(await run("delete", ...DELETE).ended).toMatchObject({ status: 0, complaints: "" });
    expect(removals()).toHaveLength(visits);
    const receipt: Receipt = JSON.parse(await readFile(path.join(cwd, "r.json"), "utf8"));
    expect(receipt.counts).toMatchObject({ deleted: visits, gone: 0, undone: 0 });
  });
});
