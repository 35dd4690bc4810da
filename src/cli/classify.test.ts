import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "./_testing/kuvert";

const REQUEST =
  "From: anna@privat.example\nTo: x@firma.example\nSubject: Data\n\nSlet mine oplysninger.\n";

function records(output: string) {
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("kuvert classify", () => {
  test("writes a line for each record in the contract's words, and nothing of the mail", async () => {
    const record = { id: "1", subject: "Til jer", body: "Slet mine oplysninger. CPR 010190-1234." };
    const run = await kuvert(["classify", "--jsonl"], { stdin: JSON.stringify(record) });
    expect(run.status).toBe(0);
    expect(run.output).not.toMatch(/Slet|010190/);
    expect(records(run.output)).toEqual([
      {
        id: "1",
        labels: ["erasure"],
        possible: [],
        scores: { erasure: expect.any(Number) },
        why: expect.arrayContaining([
          { label: "erasure", phrase: "erasure.delete-mine", field: "body", start: 0, end: 21 },
        ]),
        lang: "da",
      },
    ]);
  });

  test("an empty list is no request", async () => {
    const stdin = '{"id":"1","subject":"Frokost","body":"Kl. 12?"}';
    const { output } = await kuvert(["classify", "-"], { stdin });
    expect(records(output)[0]).toMatchObject({ labels: [], possible: [], scores: {}, why: [] });
  });

  test("headers are asked", async () => {
    const body = "Slet mine oplysninger.";
    const stdin = JSON.stringify({ id: "1", body, headers: { "List-Unsubscribe": "<x>" } });
    const { output } = await kuvert(["classify", "-"], { stdin });
    expect(records(output)[0].labels).toEqual([]);
  });

  test("goes on after a bad record, and ends with status 2", async () => {
    const stdin = 'nonsense\n{"id":"b","subject":7}\n{"id":"c","body":"Slet mine oplysninger."}';
    const { status, output } = await kuvert(["classify", "-"], { stdin });
    expect(status).toBe(2);
    expect(records(output).map(({ id, error, labels }) => [id, error ?? labels])).toEqual([
      ["1", expect.stringContaining("not JSON")],
      ["b", expect.stringContaining('"subject" must be a text')],
      ["c", ["erasure"]],
    ]);
  });

  test("reads .eml and .mbox files, and says it for people", async () => {
    await withFolder(async (cwd) => {
      await writeFile(path.join(cwd, "a.eml"), REQUEST);
      await writeFile(path.join(cwd, "b.mbox"), `From - \n${REQUEST}\nFrom - \n${REQUEST}`);
      const run = await kuvert(["classify", ".", "--format", "text"], { cwd });
      expect(run.status).toBe(0);
      expect(run.output).toMatch(/^a\.eml: erasure \[da\]\n {2}erasure 0\.\d+: body 0–21/);
      expect(run.output).toMatch(/b\.mbox#2: erasure/);
    });
  });

  test("masks numbers in what it repeats", async () => {
    const { output } = await kuvert(["classify", "-"], { stdin: '{"id":"010190-1234"}' });
    expect(output).not.toContain("1234");
  });

  test.each([
    [["classify"], "Say what to classify"],
    [["classify", "-", "--format", "html"], "--format takes one of jsonl, text."],
    [["classify", "--nonsense"], "kuvert classify --help"],
  ])("says what is wrong with %j", async (args, message) => {
    const run = await kuvert(args);
    expect(run.status).toBe(2);
    expect(run.complaints).toContain(message);
  });

  test("has its own help", async () => {
    const { status, output } = await kuvert(["classify", "--help"]);
    expect(status).toBe(0);
    expect(output).toContain("marketing_optout");
  });
});
