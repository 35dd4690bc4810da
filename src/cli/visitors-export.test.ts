/** kuvert visitors export against the workbench's Graph, over http on this computer. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Handout } from "../visitors/handout";
import type { Hit, Plan } from "../visitors/plan";
import { type GraphServer, serveGraph } from "../../test/graph/graph-server";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

const JENS = "Jens Hansen <jens@maersk.example>";
const POLICY = path.join(PROJECT, "policies/dki-logistics.json");

let server: GraphServer;
beforeEach(async () => {
  server = await serveGraph();
});
afterEach(() => server.close());

type Run = (command: string, ...args: string[]) => ReturnType<typeof kuvert>;

/** A folder with a plan for Jens Hansen in the own and the shared calendars, and kuvert running in it. */
async function withPlan(use: (run: Run, cwd: string) => Promise<void>, person = [JENS]) {
  await withFolder(async (cwd) => {
    const run: Run = (command, ...args) =>
      kuvert(["visitors", command, "--graph", server.url, "--policy", POLICY, ...args], {
        cwd,
        env: { KUVERT_GRAPH_TOKEN: "a-token" },
      });
    const persons = person.flatMap((given) => ["--person", given]);
    const places = ["--mailbox", "me", "--mailbox", "shared"];
    await run("find", ...persons, ...places, "--to", "2026-02-28", "--out", "plan.json");
    await use(run, cwd);
  });
}

async function edit(cwd: string, change: (hit: Hit) => object) {
  const file = path.join(cwd, "plan.json");
  const plan: Plan = JSON.parse(await readFile(file, "utf8"));
  const hits = plan.hits.map((hit) => ({ ...hit, ...change(hit) }));
  await writeFile(file, JSON.stringify({ ...plan, hits }));
}

async function handoutIn(cwd: string): Promise<Handout> {
  return JSON.parse(await readFile(path.join(cwd, "x.json"), "utf8"));
}

test("writes each meeting once, with what it says about the person and nobody else", async () => {
  await withPlan(async (run, cwd) => {
    const before = server.graph.calls().length;
    const done = await run("export", "--plan", "plan.json", "--out", "x.json");
    expect(done).toMatchObject({ status: 0, complaints: "" });
    expect(done.output).toContain("5 meetings for J••• H••• <j•••@maersk.example>: x.json");
    const { entries, person, searched } = await handoutIn(cwd);
    expect(person).toBe(JENS);
    expect(searched).toMatchObject({ notSearched: 0 });
    expect(entries.map(({ subjects }) => subjects[0])).toEqual([
      "Gæst kl. 10: J. Hansen fra Maersk",
      "Besøg: Jens Hansen, Mærsk",
      "Status med Mærsk",
      "Gennemgang af havneaftalen",
      "Status med Mærsk",
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Mette|Krogh|Signe|dki-logistics/);
    const methods = server.graph
      .calls()
      .slice(before)
      .map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(["GET"]));
  });
});

test("as a calendar file", async () => {
  await withPlan(async (run, cwd) => {
    expect(await run("export", "--plan", "plan.json", "--out", "x.ics")).toMatchObject({
      status: 0,
    });
    const ics = await readFile(path.join(cwd, "x.ics"), "utf8");
    expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(5);
    expect(ics).toContain("SUMMARY:Besøg: Jens Hansen\\, Mærsk\r\n");
    expect(ics).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
  });
});

test("hands out what may be somebody else's only when the plan confirms it", async () => {
  await withPlan(async (run, cwd) => {
    await edit(cwd, ({ subject }) => (subject.startsWith("Gæst") ? { ambiguous: true } : {}));
    const { output } = await run("export", "--plan", "plan.json", "--out", "x.json");
    expect(output).toContain("1 entry may be somebody else's and is not in it.");
    expect((await handoutIn(cwd)).entries).toHaveLength(4);
    await edit(cwd, ({ ambiguous }) => (ambiguous ? { confirmed: true } : {}));
    await run("export", "--plan", "plan.json", "--out", "x.json");
    expect((await handoutIn(cwd)).entries).toHaveLength(5);
  });
});

test("says what could not be read any more", async () => {
  await withPlan(async (run) => {
    const bo = server.graph.tenant().calendars.mailboxes.get("bo.krogh@dki-logistics.example")!;
    const items = bo.calendars[0]!.items;
    for (const [id, item] of items) if (/Gæst/.test(item["subject"])) items.delete(id);
    const { status, output } = await run("export", "--plan", "plan.json", "--out", "x.json");
    expect(status).toBe(1);
    expect(output).toContain("1 entry could not be read any more.");
  });
});

test("of several people's search nothing is handed out", async () => {
  await withPlan(
    async (run) => {
      const { status, complaints } = await run("export", "--plan", "plan.json", "--out", "x.json");
      expect(status).toBe(2);
      expect(complaints).toContain("not of one person's search");
    },
    [JENS, "Søren Kjær"],
  );
});

test.each([
  [["--plan", "plan.json"], "--out takes a file"],
  [["--plan", "plan.json", "--out", "x.pdf"], "--out takes a file"],
  [["--plan", "no.json", "--out", "x.ics"], "cannot be read"],
  [["--plan", "plan.json", "--out", "no/such/x.ics"], "cannot be written"],
  [["--plan", "plan.json", "--out", "x.ics", "more"], "takes options only"],
])("%j is unusable", async (args, sentence) => {
  await withPlan(async (run) => {
    const { status, complaints } = await run("export", ...args);
    expect(status).toBe(2);
    expect(complaints).toContain(sentence);
    expect(complaints.trim().split("\n")).toHaveLength(1);
  });
});

test("nothing that is surely theirs leaves no file", async () => {
  await withPlan(
    async (run, cwd) => {
      const { status, complaints } = await run("export", "--plan", "plan.json", "--out", "x.json");
      expect(status).toBe(2);
      expect(complaints).toContain("There is nothing to hand out");
      await expect(handoutIn(cwd)).rejects.toThrow("ENOENT");
    },
    ["Ida Thorup"],
  );
});
