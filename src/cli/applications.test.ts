/** kuvert applications find and delete against the workbench's Graph, over http on this computer. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Hit, Plan } from "../visitors/plan";
import type { Receipt } from "../visitors/receipt";
import { type GraphServer, serveGraph } from "../../test/graph/graph-server";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

const POLICY = path.join(PROJECT, "policies/dki-logistics.json");
const FOLDER = ["--folder", "Ansøgninger"] as const;

let server: GraphServer;
beforeEach(async () => {
  server = await serveGraph();
});
afterEach(() => server.close());

type Run = (command: string, ...args: string[]) => ReturnType<typeof kuvert>;

/** A folder with kuvert running in it, on 5 March 2026: the period begins on 5 September 2025. */
async function inFolder(use: (run: Run, file: (name: string) => string) => Promise<void>) {
  await withFolder(async (cwd) => {
    const env = { KUVERT_GRAPH_TOKEN: "a-token" };
    const run: Run = (command, ...args) =>
      kuvert([...command.split(" "), "--graph", server.url, "--policy", POLICY, ...args], {
        cwd,
        env,
      });
    await use(run, (name) => path.join(cwd, name));
  });
}

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, "utf8")) as T;
const mailbox = (name = "me") => server.graph.tenant().mailboxes.get(name)!.folders;
const changes = () => server.graph.calls().filter(({ method }) => method !== "GET");
const FIND = ["applications find", ...FOLDER, "--out", "plan.json"] as const;
const FILES = ["--plan", "plan.json", "--journal", "journal", "--receipt", "r.json"] as const;
const DELETE = ["applications delete", ...FILES] as const;

describe("find", () => {
  test("lists what is due by the policy, what is uncertain, and what consent keeps", async () => {
    await inFolder(async (run, file) => {
      const { status, output } = await run(...FIND);
      expect(status).toBe(0);
      expect(output).toContain("1 can be deleted, 1 may be something else, 1 kept by consent.");
      const { hits, query } = await read<Plan>(file("plan.json"));
      expect(query).toMatchObject({ kind: "applications", cutOff: { day: "2025-09-05" } });
      expect(
        hits.map(({ start, why, ambiguous, hasConsent }) => [start, why, ambiguous, hasConsent]),
      ).toEqual([
        ["2025-08-20T08:10:00Z", ["subject", "attachment-name"], false, undefined],
        ["2025-08-21T12:00:00Z", ["subject"], true, undefined],
        ["2025-09-02T06:45:00Z", ["subject", "attachment-name"], false, true],
      ]);
      expect(hits.every((hit) => hit.class === "silent")).toBe(true);
      expect(changes()).toEqual([]);
    });
  });

  test("takes another period, and a mailbox that is shared", async () => {
    await inFolder(async (run, file) => {
      const shared = ["--mailbox", "persondata@dki-logistics.example"];
      await run(...FIND, ...shared, "--older-than", "P199D");
      const { hits, coverage } = await read<Plan>(file("plan.json"));
      expect(hits).toHaveLength(0);
      expect(coverage).toMatchObject([
        { mailbox: "persondata@dki-logistics.example", calendar: "Ansøgninger", searched: true },
      ]);
    });
  });

  test("looks into the inbox when no folder is named, and finds no application there", async () => {
    await inFolder(async (run) => {
      const { status, output } = await run("applications find", "--older-than", "P1D");
      expect(status).toBe(0);
      expect(JSON.parse(output)).toMatchObject({ hits: [], coverage: [{ calendar: "Indbakke" }] });
    });
  });

  test("names nobody on the screen", async () => {
    await inFolder(async (run) => {
      for (const format of ["text", "jsonl"]) {
        const { output } = await run(...FIND, "--format", format);
        expect(output).toContain("Ansøgning: l•••");
        expect(output).not.toMatch(/Ida|Thorup|Noah|Friis|Alma|Bech|ida@/);
      }
    });
  });

  test.each([
    [["--folder", "Findes ikke"], "no folder of a name"],
    [["--mailbox", "job"], "--mailbox takes me"],
    [["--mailbox", "nobody@dki-logistics.example"], "does not open"],
    [["--older-than", "6 months"], "--older-than takes whole days"],
    [["mails"], "takes options only"],
  ])("%j is unusable", async (args, sentence) => {
    await inFolder(async (run) => {
      const { status, complaints } = await run("applications find", ...args);
      expect(status).toBe(2);
      expect(complaints).toContain(sentence);
    });
  });
});

describe("delete", () => {
  test("moves what is surely an application to Deleted Items, and proves it", async () => {
    await inFolder(async (run, file) => {
      await run(...FIND);
      const { status, output } = await run(...DELETE);
      expect({ status, output }).toEqual({
        status: 0,
        output: expect.stringContaining("1 of 3 entries deleted, 0 gone before, 2 kept"),
      });
      expect(mailbox()["deleteditems"]!.map(({ subject }) => subject)).toEqual([
        "Ansøgning: lagerchef",
      ]);
      const receipt = await read<Receipt>(file("r.json"));
      expect(receipt).toMatchObject({
        kind: "applications",
        cutOff: "2025-09-05",
        counts: { found: 3, deleted: 1, kept: 2, undone: 0, mailed: 0 },
        recoverable: expect.stringContaining("mail for 14 days"),
        verification: { stillThere: 0, unchecked: 0, others: 2 },
      });
      expect(JSON.stringify(receipt)).not.toMatch(/Ida|Thorup|Noah|Alma/);
    });
  });

  test("takes along what a person has confirmed, and never what consent keeps", async () => {
    await inFolder(async (run, file) => {
      await run(...FIND);
      const plan = await read<Plan>(file("plan.json"));
      const edited = (hit: Hit) => ({ ...hit, hasConsent: false, confirmed: true });
      await writeFile(file("plan.json"), JSON.stringify({ ...plan, hits: plan.hits.map(edited) }));
      await run(...DELETE);
      const { counts, items } = await read<Receipt>(file("r.json"));
      expect(counts).toMatchObject({ deleted: 2, kept: 1 });
      expect(items.map(({ outcome }) => outcome)).toEqual(["deleted", "deleted", "consent"]);
    });
  });

  test("keeps a mail on which consent was noted since the preview", async () => {
    await inFolder(async (run, file) => {
      await run(...FIND);
      const [mail] = mailbox()["folder-job"]!;
      mail!["categories"] = ["Samtykke til opbevaring"];
      await run(...DELETE);
      const { items } = await read<Receipt>(file("r.json"));
      expect(items[0]).toMatchObject({ outcome: "consent" });
      expect(changes()).toEqual([]);
    });
  });

  test("deletes nothing twice, and nothing that somebody has filed elsewhere", async () => {
    await inFolder(async (run, file) => {
      await run(...FIND);
      const folders = mailbox();
      folders["folder-archive"]!.push(folders["folder-job"]!.shift()!);
      await run(...DELETE);
      await run(...DELETE);
      const { counts } = await read<Receipt>(file("r.json"));
      expect(counts).toMatchObject({ deleted: 0, gone: 1 });
      expect(changes()).toEqual([]);
    });
  });

  test("for good, where that is chosen", async () => {
    await inFolder(async (run) => {
      await run(...FIND);
      await run(...DELETE, "--permanent");
      expect(mailbox()["purges"]).toHaveLength(1);
    });
  });

  test("a plan of visits is not one of applications, nor the other way round", async () => {
    await inFolder(async (run) => {
      await run("visitors find", "--visits", "--out", "plan.json");
      expect((await run(...DELETE)).complaints).toContain("use kuvert visitors delete");
      await run(...FIND);
      expect((await run("visitors delete", ...FILES)).complaints).toContain(
        "use kuvert applications delete",
      );
    });
  });
});
