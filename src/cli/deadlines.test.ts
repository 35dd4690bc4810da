import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "./_testing/kuvert";

async function deadlines(lines: readonly (object | string)[], ...options: string[]) {
  const stdin = lines
    .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
    .join("\n");
  const run = await kuvert(["deadlines", ...options], { stdin });
  return { ...run, records: jsonOf(run.output) };
}

function jsonOf(output: string): Record<string, unknown>[] {
  if (!output.startsWith("{")) return [];
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const ACCESS = { id: "1", received: "2026-03-05", labels: ["access"] };

describe("kuvert deadlines", () => {
  test("says in the contract's words when a request is due", async () => {
    const { status, records } = await deadlines([ACCESS]);
    expect(status).toBe(0);
    expect(records).toEqual([
      expect.objectContaining({
        id: "1",
        received: "2026-03-05",
        due: "2026-04-07",
        dueAt: null,
        extendedDue: "2026-06-05",
        extensionNoticeBy: "2026-04-07",
        policyDue: null,
        policyAim: null,
        why: expect.stringContaining(
          "Access (GDPR Art. 15): one month from receipt on Thursday 5 March 2026 ends on Sunday 5 April 2026, Easter Sunday, so it is due on the next working day, Tuesday 7 April 2026",
        ),
      }),
    ]);
  });

  test("takes the policy's own days for rectification", async () => {
    const record = { ...ACCESS, received: "2026-03-21", labels: ["rectification"] };
    const { records } = await deadlines([record]);
    expect(records[0]).toMatchObject({ policyDue: "2026-03-28", policyAim: "2026-03-27" });
    expect(records[0]?.["why"]).toContain(
      "Rectification: the policy gives 7 days, until Saturday 28 March 2026, which no day off moves, so aim for the working day before, Friday 27 March 2026.",
    );
    const implement = await deadlines([record], "--policy", "policies/implement.json");
    expect(implement.records[0]).toMatchObject({ due: "2026-04-21", policyDue: null });
  });

  test("counts an instant from its day in Denmark", async () => {
    const { records } = await deadlines([{ ...ACCESS, received: "2026-06-14T22:30:00Z" }]);
    expect(records[0]).toMatchObject({ received: "2026-06-15", due: "2026-07-15" });
  });

  test("shows the instant when the 72 hours of a breach are over", async () => {
    const breach = { id: "b", received: "2026-03-05T14:20:00+01:00", labels: ["breach_report"] };
    const { records } = await deadlines([breach, { ...breach, received: "2026-03-05" }]);
    expect(records[0]).toMatchObject({
      due: "2026-03-08",
      dueAt: "2026-03-08T14:20:00+01:00",
      extendedDue: null,
      extensionNoticeBy: null,
    });
    expect(records[1]?.["why"]).toContain(
      "the beginning of Thursday 5 March 2026, since its time is not given",
    );
  });

  test("of several labels gives the strictest dates, and each its clock", async () => {
    const labels = ["access", "rectification", "objection", "breach_report", "complaint"];
    const { records } = await deadlines([{ ...ACCESS, labels }]);
    expect(records[0]).toMatchObject({
      due: "2026-03-08",
      extendedDue: "2026-06-05",
      policyDue: "2026-03-12",
      clocks: [
        { label: "breach_report", due: "2026-03-08" },
        { label: "objection", due: "2026-04-07" },
        { label: "rectification", policyDue: "2026-03-12" },
        { label: "access", due: "2026-04-07" },
        { label: "complaint", due: "2026-04-07" },
      ],
    });
    expect(records[0]?.["why"]).toContain("Kuvert takes that of Art. 12(3)");
  });

  test.each([
    ["objection", "Stop using the data at once"],
    ["marketing_optout", "Stop marketing to the person at once"],
    ["consent_withdrawal", "Stop at once what rests on the consent alone"],
    ["restriction", "Freeze the data at once"],
  ])("%s: %s", async (label, sentence) => {
    const { records } = await deadlines([{ ...ACCESS, labels: [label] }]);
    expect(records[0]?.["why"]).toMatch(new RegExp(`^${sentence}`));
  });

  test("warns of recordings that are overwritten, surely when it is known that they are meant", async () => {
    const { records } = await deadlines([
      ACCESS,
      { ...ACCESS, cctv: true },
      { ...ACCESS, cctv: false },
    ]);
    const rest =
      "they are overwritten after 5 days, and by Tuesday 10 March 2026 nothing from before the receipt is left.";
    expect(records[0]?.["why"]).toContain(
      `If it asks for camera recordings, preserve them now: ${rest}`,
    );
    expect(records[1]?.["why"]).toContain(`Preserve the recordings now: ${rest}`);
    expect(records[2]?.["why"]).not.toContain("recordings");
  });

  test("keeps the original dates beside those with a suspension", async () => {
    const asked = { ...ACCESS, received: "2026-06-02" };
    const { records } = await deadlines([
      { ...asked, suspensions: [{ from: "2026-06-08", to: "2026-06-17" }] },
      { ...asked, suspensions: [{ from: "2026-06-08" }] },
      { ...asked, suspensions: [{ from: "2026-06-08", to: "2026-06-17" }, { from: "2026-08-03" }] },
    ]);
    expect(records[0]).toMatchObject({
      due: "2026-07-02",
      suspended: { days: 9, due: "2026-07-13", extendedDue: "2026-09-11" },
    });
    expect(records[1]).toMatchObject({ due: "2026-07-02", suspended: { due: null } });
    expect(records[1]?.["why"]).toContain("Suspended until it is known who is asking");
    expect(records[2]?.["why"]).toContain(
      "due with that on Monday 13 July 2026, an extension is suspended until it is known who",
    );
  });

  test("an empty list of labels is no request", async () => {
    const { status, records } = await deadlines([{ ...ACCESS, labels: [] }]);
    expect(status).toBe(0);
    expect(records[0]).toMatchObject({ due: null, policyDue: null, clocks: [] });
  });

  test.each([
    [{ id: "x", received: "2026-02-30", labels: [] }, '"received" is a day that is not'],
    [{ id: "x", received: "5/3/2026", labels: [] }, '"received" must be a day such as 2026-03-05'],
    [{ id: "x", received: "2026-03-05T10:00", labels: [] }, "without a time zone"],
    [{ id: "x", received: "1926-03-05", labels: [] }, "between 1996 and 2099"],
    [
      { id: "x", received: "2026-03-05", labels: [], cctv: "ja" },
      '"cctv" must be true or false, not a text.',
    ],
    [{ id: "x", received: 20260305, labels: [] }, '"received" must be a text, not a number.'],
    [{ id: "x", labels: [] }, '"received" is missing.'],
    [{ id: "x", received: "2026-03-05" }, '"labels" is missing.'],
    [{ id: "x", received: "2026-03-05", labels: ["acess"] }, '"labels.0" must be "access" or'],
    [{ ...ACCESS, id: "x", suspensions: [{ from: "soon" }] }, '"suspensions.0" must have a "from"'],
    [
      { ...ACCESS, id: "x", suspensions: [{ from: "2026-03-09", to: "2026-03-08" }] },
      'a "to" that is not before it',
    ],
  ])("says what is wrong with %j", async (record, message) => {
    const { status, records } = await deadlines([record]);
    expect(status).toBe(2);
    expect(records).toEqual([{ id: "x", error: expect.stringContaining(message) }]);
  });

  test("goes on after a bad line and a bad file, and masks numbers in ids", async () => {
    await withFolder(async (cwd) => {
      const lines = ["nonsense", JSON.stringify({ ...ACCESS, id: "010190-1234" })].join("\n");
      await writeFile(path.join(cwd, "requests.jsonl"), lines);
      const args = ["deadlines", "none.jsonl", "requests.jsonl", "-", "--policy"];
      const policy = path.join(__dirname, "../../policies/default.json");
      const { status, output } = await kuvert([...args, policy], {
        cwd,
        stdin: JSON.stringify(ACCESS),
      });
      expect(status).toBe(2);
      expect(jsonOf(output).map(({ id, due, error }) => [id, due ?? error])).toEqual([
        ["none.jsonl", expect.stringContaining("The file cannot be read.")],
        ["1", expect.stringContaining("This line is not JSON.")],
        ["010190-••••", "2026-04-07"],
        ["1", "2026-04-07"],
      ]);
    });
  });

  test("writes for people with --format text", async () => {
    const rectification = { ...ACCESS, id: "2", labels: ["rectification"] };
    const lines = [ACCESS, rectification, { ...ACCESS, id: "3", labels: [] }, "x"];
    const { output } = await deadlines(lines, "--format", "text");
    const heads = output.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
    expect(heads).toEqual([
      "2026-04-07 1",
      "2026-04-07 2, policy 2026-03-12 (aim 2026-03-12)",
      "nothing due 3",
      "error 4",
    ]);
  });

  test("has a page of help, and refuses a format that it does not know", async () => {
    expect((await kuvert(["deadlines", "--help"])).output).toContain("kuvert deadlines [FILE|-]…");
    const { status, complaints } = await deadlines([ACCESS], "--format", "html");
    expect(status).toBe(2);
    expect(complaints).toBe("kuvert: --format takes one of jsonl, text.\n");
  });
});
