/** kuvert visitors find against the workbench's Graph, over http on this computer. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Plan } from "../visitors/plan";
import { type GraphServer, serveGraph } from "../../test/graph/graph-server";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

const JENS = "Jens Hansen <jens@maersk.example>";
const POLICY = path.join(PROJECT, "policies/dki-logistics.json");
const DKI = "dki-logistics.example";
const EVERYWHERE = ["me", "shared", "rooms"].flatMap((mailbox) => ["--mailbox", mailbox]);

let server: GraphServer;
beforeEach(async () => {
  server = await serveGraph();
});
afterEach(() => server.close());

function find(args: readonly string[], world: Parameters<typeof kuvert>[1] = {}) {
  const common = ["--graph", server.url, "--policy", POLICY];
  const env = { KUVERT_GRAPH_TOKEN: "a-token" };
  return kuvert(["visitors", "find", ...common, ...args], { env, ...world });
}

/** The plan that a look-up writes. */
async function planOf(...args: string[]): Promise<Plan> {
  let plan: Plan | undefined;
  await withFolder(async (cwd) => {
    const { status, complaints } = await find([...args, "--out", "plan.json"], { cwd });
    expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
    plan = JSON.parse(await readFile(path.join(cwd, "plan.json"), "utf8"));
  });
  return plan!;
}

const days = ({ hits }: Plan) =>
  hits
    .filter(({ series }) => series === "single")
    .map(({ start, mailbox, why, ambiguous }) => {
      return `${start.slice(0, 10)} ${mailbox.split("@")[0]} ${why.join(" ")}${ambiguous ? "?" : ""}`;
    });

describe("a person", () => {
  test("in one's own calendars, those that are shared, and rooms", async () => {
    const plan = await planOf("--person", JENS, ...EVERYWHERE);
    expect(days(plan)).toEqual([
      "2024-09-17 bo.krogh subject",
      "2025-03-11 bo.krogh attendee subject",
      "2026-02-03 bo.krogh attendee",
      "2025-03-11 mette.holm attendee subject",
      "2026-02-03 mette.holm attendee",
      "2025-03-11 moede-kajen attendee",
      "2026-02-03 signe.dahl attendee",
    ]);
    expect(plan.namesakes.map(({ address }) => address)).toEqual([
      `jens.hansen@${DKI}`,
      "jh@havnens-el.example",
    ]);
  });

  test("with what deleting each entry would do", async () => {
    const plan = await planOf("--person", JENS, "--mailbox", "me", "--to", "2026-02-28");
    expect(plan.hits.map((hit) => [hit.series, hit.class, hit.wouldMail.length])).toEqual([
      ["single", "mails-attendees", 3],
      ["occurrence", "mails-attendees", 2],
      ["single", "silent", 0],
      ["occurrence", "mails-attendees", 2],
    ]);
  });

  test("by the name of an attachment, whether Graph brings those along or not", async () => {
    const store = server.graph.tenant().calendars;
    const meeting = { start: "2026-01-05T10:00:00Z", end: "2026-01-05T11:00:00Z" };
    store.add({
      ...meeting,
      mailbox: `mette.holm@${DKI}`,
      subject: "Adgang",
      attachments: ["Kort Ida Thorup.pdf"],
    });
    for (const expands of [true, false]) {
      store.expandsAttachments = expands;
      const { hits } = await planOf("--person", "Ida Thorup <ida@thorup.example>");
      expect(hits.map(({ why }) => why)).toEqual([["attachment-name"]]);
    }
  });

  test("several people, and without an own address", async () => {
    const plan = await planOf("--person", JENS, "--person", "Søren Kjær", "--from", "2025-06-01");
    expect(days(plan)).toContain("2025-06-02 mette.holm attendee subject");
  });
});

describe("by age", () => {
  test("visits that ended before the period, by the policy's words and outsiders", async () => {
    const { hits, query } = await planOf("--older-than", "P12M", "--mailbox", "shared");
    expect(query.cutOff).toEqual({ day: "2025-03-05", instant: "2025-03-04T23:00:00Z" });
    expect(hits.map(({ start, person }) => [start.slice(0, 10), person])).toEqual([
      ["2024-09-17", null],
    ]);
  });

  test("the policy's own period, and everything that counts as a visit", async () => {
    expect((await planOf("--older-than", "policy")).query.cutOff?.day).toBe("2025-03-05");
    const { hits } = await planOf("--visits", "--from", "2026-03-05");
    expect(hits.every(({ start }) => start > "2026-03-05")).toBe(true);
    expect(hits).not.toHaveLength(0);
  });
});

describe("coverage", () => {
  test("says what was refused, and why", async () => {
    const refused = ["direktion", "tillidsmand", "lager-odense", "findes-ikke"];
    const mailboxes = refused.flatMap((name) => ["--mailbox", `${name}@${DKI}`]);
    const { coverage } = await planOf("--person", JENS, "--mailbox", "me", ...mailboxes);
    const told = Object.fromEntries(
      coverage.map(({ mailbox, refused: why }) => [mailbox.split("@")[0], why]),
    );
    expect(told).toEqual({
      "mette.holm": null,
      direktion: expect.stringContaining("ErrorAccessDenied"),
      tillidsmand: expect.stringContaining("ErrorItemNotFound"),
      "lager-odense": expect.stringContaining("MailboxNotEnabledForRESTAPI"),
      "findes-ikke": expect.stringContaining("ErrorInvalidUser"),
    });
  });

  test("private entries that are not shown were not searched", async () => {
    const { coverage } = await planOf("--person", JENS, "--mailbox", `signe.dahl@${DKI}`);
    expect(coverage).toMatchObject([
      { searched: true, privateNotSearched: true, hiddenEntries: 1 },
    ]);
  });

  test("nothing at all that could be searched is no success", async () => {
    const { status, complaints } = await find(["--person", JENS, "--mailbox", `direktion@${DKI}`]);
    expect(status).toBe(2);
    expect(complaints).toContain("Nothing could be searched");
  });
});

test("takes as few requests as there are lists, windows and pages", async () => {
  const period = ["--from", "2025-01-01", "--to", "2026-12-31"];
  await planOf("--person", JENS, ...period, "--mailbox", `bo.krogh@${DKI}`);
  const urls = server.graph.calls().map(({ url }) => url.split("?")[0]!.split("/").at(-1));
  expect(urls).toEqual(["calendars", "calendarView"]);
});

test("names nobody on the screen", async () => {
  for (const format of ["text", "jsonl"]) {
    const { output, complaints } = await find([
      "--person",
      JENS,
      ...EVERYWHERE,
      "--format",
      format,
    ]);
    expect(output).toContain("J••• H•••");
    expect(output + complaints).not.toMatch(/Hansen|jens@maersk|havneaftalen|jh@havnens/);
  }
});

describe("tokens", () => {
  test("are asked for anew when one has expired", async () => {
    await withFolder(async (cwd) => {
      await writeFile(path.join(cwd, "next"), "");
      const command = `printf x >> next; printf 'token-%s' "$(cat next)"`;
      server.expired.add("token-x");
      let time = 0;
      const now = () => (time += 3_000);
      const run = await find(["--person", JENS, "--token-command", command], { cwd, env: {}, now });
      expect(run).toMatchObject({ status: 0, complaints: "" });
    });
  });

  test.each([
    [{}, [], "KUVERT_GRAPH_TOKEN"],
    [{ KUVERT_GRAPH_TOKEN: "old" }, [], "has expired"],
    [{}, ["--token-command", "echo secret >&2; exit 1"], "--token-command failed"],
    [{}, ["--token-command", "echo two words"], "an access token and nothing else"],
  ])("that are missing or refused end it: %j %j", async (env, args, sentence) => {
    server.expired.add("old");
    const { status, complaints } = await find(["--person", JENS, ...args], { env });
    expect(status).toBe(2);
    expect(complaints).toContain(sentence);
    expect(complaints).not.toContain("secret");
    expect(complaints.trim().split("\n")).toHaveLength(1);
  });
});

test.each([
  [[], "Say what to look for"],
  [["--person", "<>"], "--person takes a name"],
  [["--person", "Ida Thorup <ida@thorup"], "a whole address"],
  [["--person", "Ida Thorup; Noah Friis"], "Give it once for each person."],
  [["--older-than", "12 months"], "--older-than takes whole days"],
  [["--person", JENS, "--mailbox", "bo"], "--mailbox takes me"],
  [["--person", JENS, "--from", "2026-02-30"], "--from takes a day"],
  [["--person", JENS, "--from", "2026-03-05", "--to", "2026-03-01"], "--from must lie before"],
  [["--person", JENS, "--graph", "http://graph.example"], "https://"],
  [["--person", JENS, "--format", "xml"], "--format takes one of"],
  [["--person", JENS, "--out", "no/such/folder/plan.json"], "cannot be written"],
  [["jens"], "takes options only"],
])("%j is unusable", async (args, sentence) => {
  const { status, complaints } = await find(args);
  expect(status).toBe(2);
  expect(complaints).toContain(sentence);
});
