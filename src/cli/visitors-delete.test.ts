/** kuvert visitors delete and confidential against the workbench's Graph, over http on this computer. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Hit, Plan } from "../visitors/plan";
import type { Receipt } from "../visitors/receipt";
import { type GraphServer, serveGraph } from "../../test/graph/graph-server";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

const JENS = "Jens Hansen <jens@maersk.example>";
const POLICY = path.join(PROJECT, "policies/dki-logistics.json");
const DKI = "dki-logistics.example";
const METTE = `mette.holm@${DKI}`;
const BO = `bo.krogh@${DKI}`;

let server: GraphServer;
beforeEach(async () => {
  server = await serveGraph();
});
afterEach(() => server.close());

/** A folder with a plan for Jens Hansen in the own and in Bo's calendar, and kuvert running in it. */
async function withPlan(
  use: (officer: ReturnType<typeof officerIn>) => Promise<void>,
  ...search: string[]
) {
  await withFolder(async (cwd) => {
    const officer = officerIn(cwd);
    const args = search.length > 0 ? search : ["--person", JENS, "--to", "2026-03-01"];
    await officer.run("find", ...args, "--mailbox", "me", "--mailbox", BO, "--out", "plan.json");
    await use(officer);
  });
}

function officerIn(cwd: string) {
  const env = { KUVERT_GRAPH_TOKEN: "a-token" };
  const run = (command: string, ...args: string[]) =>
    kuvert(["visitors", command, "--graph", server.url, "--policy", POLICY, ...args], { cwd, env });
  const file = (name: string) => path.join(cwd, name);
  return {
    run,
    file,
    delete: (...args: string[]) =>
      run("delete", "--plan", "plan.json", "--journal", "journal", "--receipt", "r.json", ...args),
    receipt: async (): Promise<Receipt> => JSON.parse(await readFile(file("r.json"), "utf8")),
    async edit(change: (hit: Hit) => object) {
      const plan: Plan = JSON.parse(await readFile(file("plan.json"), "utf8"));
      const hits = plan.hits.map((hit) => ({ ...hit, ...change(hit) }));
      await writeFile(file("plan.json"), JSON.stringify({ ...plan, hits }));
    },
  };
}

const store = () => server.graph.tenant().calendars;
const deletedOf = (address: string) => store().mailboxes.get(address)!.deleted.length;
const changes = () => server.graph.calls().filter(({ method }) => method !== "GET");

describe("delete", () => {
  test("takes away what nobody is mailed about, and proves it", async () => {
    await withPlan(async (officer) => {
      const { status, output } = await officer.delete();
      expect({ status, output }).toEqual({
        status: 0,
        output: expect.stringContaining(
          "5 of 9 entries deleted, 0 gone before, 4 kept, 0 left undone. 0 people mailed.",
        ),
      });
      expect(store().ledger).toEqual([]);
      expect([deletedOf(METTE), deletedOf(BO)]).toEqual([1, 4]);
      const { verification, items } = await officer.receipt();
      expect(verification).toMatchObject({ stillThere: 0, unchecked: 0, others: 4 });
      expect(new Set(items.map(({ outcome }) => outcome))).toEqual(
        new Set(["deleted", "mails-attendees"]),
      );
    });
  });

  test("mails each attendee once when that is included, and says whom", async () => {
    await withPlan(async (officer) => {
      await officer.delete();
      const { status } = await officer.delete("--include", "mails-attendees");
      expect(status).toBe(0);
      const mails = store().ledger.map(({ to, iCalUId }) => `${to} ${iCalUId}`);
      expect(new Set(mails).size).toBe(mails.length);
      expect(mails).toHaveLength(3 + 3 + 2 + 2);
      const { counts, items } = await officer.receipt();
      expect(counts).toMatchObject({ deleted: 9, kept: 0, undone: 0 });
      expect(items.flatMap(({ mailed }) => mailed)).toContain("j•••@maersk.example");
    });
  });

  test("run again with its journal has nothing left to do", async () => {
    await withPlan(async (officer) => {
      await officer.delete();
      const before = changes().length;
      expect(await officer.delete()).toMatchObject({ status: 0 });
      expect(changes()).toHaveLength(before);
    });
  });

  test("leaves what was changed meanwhile, and says so", async () => {
    await withPlan(async (officer) => {
      const item = itemIn(BO, /Gæst/);
      item["subject"] = "Gæst kl. 11";
      store().touch(item);
      const { status, output } = await officer.delete();
      expect(status).toBe(1);
      expect(output).toContain("changed: 2024-09-17");
      expect(itemIn(BO, /Gæst/)).toBeDefined();
    });
  });

  test("leaves what may be somebody else's until a person has confirmed it", async () => {
    await withPlan(async (officer) => {
      await officer.edit(({ id }) => (id === itemIn(BO, /Gæst/)["id"] ? { ambiguous: true } : {}));
      await officer.delete();
      expect((await officer.receipt()).counts).toMatchObject({ deleted: 4 });
      await officer.edit(({ ambiguous }) => (ambiguous ? { confirmed: true } : {}));
      await officer.delete();
      expect((await officer.receipt()).counts).toMatchObject({ deleted: 5, undone: 0 });
    });
  });

  test("goes on where the answer of a deletion was lost", async () => {
    await withPlan(async (officer) => {
      const lost = { method: "DELETE", url: "/events/", status: 504, retryAfter: 0 };
      server.graph.setFaults([
        { ...lost, times: 1, afterwards: true },
        { ...lost, times: 1 },
      ]);
      expect(await officer.delete("--include", "mails-attendees")).toMatchObject({ status: 0 });
      const mails = store().ledger.map(({ to, iCalUId }) => `${to} ${iCalUId}`);
      expect(new Set(mails).size).toBe(mails.length);
    });
  });

  test("permanently, where a repeated order would not be safe", async () => {
    await withPlan(async (officer) => {
      const lost = { method: "POST", url: "permanentDelete", status: 503, times: 1 };
      server.graph.setFaults([{ ...lost, afterwards: true }, lost]);
      expect(await officer.delete("--permanent")).toMatchObject({ status: 0 });
      expect([deletedOf(BO), store().mailboxes.get(BO)!.purged.length]).toEqual([0, 4]);
      expect((await officer.receipt()).counts).toMatchObject({ deleted: 5, undone: 0 });
    });
  });

  test("stops when nobody is signed in any more, and goes on later", async () => {
    await withPlan(async (officer) => {
      server.expired.add("a-token");
      const { status, complaints } = await officer.delete();
      expect(status).toBe(1);
      expect(complaints).toContain("Run it again with the same journal.");
      server.expired.clear();
      expect(await officer.delete()).toMatchObject({ status: 0, complaints: "" });
    });
  });

  test.each([
    [["--plan", "none.json", "--journal", "j"], "none.json: cannot be read"],
    [["--plan", "bad.json", "--journal", "j"], "bad.json: is not JSON"],
    [["--plan", "old.json", "--journal", "j"], "old.json: format: Expected"],
    [["--plan", "plan.json"], "--journal FILE"],
    [["--journal", "j"], "--plan FILE"],
    [["--plan", "plan.json", "--journal", "bad.json"], "bad.json, line 1: is no journal"],
    [["--plan", "plan.json", "--journal", "other"], "other: belongs to another plan"],
    [["--plan", "plan.json", "--journal", "j", "--include", "all"], "--include takes one of"],
    [["--plan", "plan.json", "--journal", "j", "--receipt", "r.pdf"], ".json, .html or .csv"],
    [
      ["--plan", "plan.json", "--journal", "j", "--receipt", "no/r.csv"],
      "no/r.csv: cannot be written",
    ],
    [["--plan", "plan.json", "--journal", "no/j"], "no/j: cannot be written"],
  ])("%j is unusable, and nothing is deleted", async (args, sentence) => {
    await withPlan(async (officer) => {
      await writeFile(officer.file("bad.json"), "plan: all");
      await writeFile(officer.file("old.json"), "{}");
      await writeFile(officer.file("other"), '{"kind":"start","plan":"x","at":""}\n');
      const { status, complaints } = await officer.run("delete", ...args);
      expect(status).toBe(2);
      expect(complaints).toContain(sentence);
      expect(changes()).toEqual([]);
    });
  });
});

describe("confidential", () => {
  test("sets visits private where nobody is told of it", async () => {
    await withPlan(async (officer) => {
      const { status, output } = await officer.run("confidential", "--plan", "plan.json");
      expect({ status, output }).toEqual({ status: 0, output: "5 private, 4 mails-attendees.\n" });
      expect(itemIn(BO, /Gæst/)["sensitivity"]).toBe("private");
      expect(store().ledger).toEqual([]);
      const again = changes().length;
      await officer.run(
        "find",
        "--person",
        JENS,
        "--mailbox",
        BO,
        "--to",
        "2026-03-01",
        "--out",
        "plan.json",
      );
      await officer.run("confidential", "--plan", "plan.json");
      expect(changes()).toHaveLength(again);
    });
  });
});

test("nothing on the screen or in a receipt names anybody", async () => {
  await withPlan(async (officer) => {
    const runs = [await officer.delete(), await officer.delete("--format", "jsonl")];
    for (const ending of ["html", "csv"]) {
      runs.push(await officer.delete("--receipt", `r.${ending}`));
    }
    const receipts = ["r.json", "r.html", "r.csv", "journal"].map((name) =>
      readFile(officer.file(name), "utf8"),
    );
    const said = [
      ...runs.map((run) => run.output + run.complaints),
      ...(await Promise.all(receipts)),
    ];
    expect(said.join("\n")).toContain("J••• H•••");
    expect(said.join("\n")).not.toMatch(/Hansen|jens@|havneaftalen|Mærsk/);
  });
});

/** An event of a mailbox by its subject. */
function itemIn(address: string, subject: RegExp) {
  const items = store()
    .mailboxes.get(address)!
    .calendars.flatMap((calendar) => [...calendar.items.values()]);
  return items.find((item) => subject.test(String(item["subject"])))!;
}
