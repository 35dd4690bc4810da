/** What a journal may look like when a run goes on, and what is none. */
import { describe, expect, test } from "@jest/globals";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { JournalLine } from "../visitors/journal";
import { withFolder } from "./_testing/kuvert";
import type { Io } from "./io";
import { openJournal } from "./visitors-journal";

const START: JournalLine = { kind: "start", plan: "p", at: "2026-11-25T12:00:00Z" };
const DONE: JournalLine = { kind: "done", key: "a", outcome: "deleted", at: START.at };
const WAVE: JournalLine = {
  kind: "wave",
  items: [{ key: "a", etag: "1", hash: "h", related: ["u"] }],
};
const textOf = (...values: readonly unknown[]) =>
  values.map((line) => `${JSON.stringify(line)}\n`).join("");

/** What is read of a file, what a line that is added to it makes of it, and what is read then. */
async function lines(text: string) {
  let before: readonly JournalLine[] = [];
  let after: readonly JournalLine[] = [];
  await withFolder(async (cwd) => {
    await writeFile(path.join(cwd, "j"), text);
    const io = { cwd } as Io;
    const journal = await openJournal("j", io);
    before = await journal.read();
    await journal.append(DONE);
    await journal.close();
    const again = await openJournal("j", io);
    after = await again.read();
    await again.close();
    expect(await readFile(path.join(cwd, "j"), "utf8")).toContain(text);
  });
  return { before, after };
}

describe("a journal goes on", () => {
  test.each([
    ["cut off at once", '{"ki'],
    ["cut off late", JSON.stringify(WAVE).slice(0, -4)],
    ["left as NULs", "\0\0\0\0"],
    ["left as NULs in its middle", `{"kind":"wa\0\0\0ted":[]}`],
  ])("behind a line that was %s", async (_, torn) => {
    const { before, after } = await lines(textOf(START, WAVE) + torn);
    expect(before).toEqual([START, WAVE]);
    expect(after).toEqual([START, WAVE, DONE]);
  });

  test.each(["", "\0\0\0", '{"kind":"st'])("of which nothing but %j was written", async (torn) => {
    await withFolder(async (cwd) => {
      await writeFile(path.join(cwd, "j"), torn);
      const journal = await openJournal("j", { cwd } as Io);
      expect(await journal.read()).toEqual([]);
      await journal.close();
    });
  });
});

test.each([
  ["null"],
  ["12"],
  ["[]"],
  ['"x"'],
  ['{"id":"1","labels":[]}'],
  ['{"kind":"wave"}'],
  ['{"kind":"done"}'],
  [textOf(DONE)],
  ["plan: all"],
  [textOf(START, { kind: "done", key: "a", outcome: "failed", at: "" })],
  [textOf(START, { kind: "wave", items: [{}] })],
])("%s is no journal", async (text) => {
  await withFolder(async (cwd) => {
    await writeFile(path.join(cwd, "j"), text);
    await expect(openJournal("j", { cwd } as Io)).rejects.toThrow("is no journal");
  });
});
