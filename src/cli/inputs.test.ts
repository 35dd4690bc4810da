import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "./_testing/kuvert";
import type { ErrorRecord, ScanRecord } from "./scan-record";

const MAIL = "From: anna@firma.example\nTo: x@andre.example\nSubject: CPR 010190-1234\n\nHej\n";
const MAILBOX = `From - Wed Nov 25 10:00:00 2026\n${MAIL}`;

/** Scans a folder with these files and gives what came of each. */
async function scanned(files: Readonly<Record<string, string>>, ...options: string[]) {
  let run = { status: 0, output: "", complaints: "" };
  await withFolder(async (cwd) => {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(cwd, "in", name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    run = await kuvert(["scan", "in", ...options], { cwd });
  });
  return { ...run, said: saidIn(run.output) };
}

function saidIn(output: string): [string, string][] {
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ScanRecord & ErrorRecord)
    .map(({ id, verdict, error }) => [id, verdict ?? error]);
}

describe("a folder's files", () => {
  test("are mailboxes and mails by how they begin, where their names do not say it", async () => {
    const { status, said } = await scanned({
      Sendt: MAILBOX,
      "Indbakke.sbd/Arkiv.2025": `\ufeff${MAILBOX}`,
      "Mail/1700000000.M1P2.server:2,S": `Return-Path: <a@b.dk>\r\nReceived: from x\r\n\tby y\r\n${MAIL}`,
    });
    expect(said).toEqual([
      ["in/Indbakke.sbd/Arkiv.2025#1", "stop"],
      ["in/Mail/1700000000.M1P2.server:2,S", "stop"],
      ["in/Sendt#1", "stop"],
    ]);
    expect(status).toBe(0);
  });

  test("are told when they are mail that cannot be read", async () => {
    const cannot = expect.stringContaining("Files of this kind cannot be read");
    const { status, said } = await scanned({ "a.eml": MAIL, "arkiv.PST": "!BDN", "b.emlx": "12" });
    expect(said).toEqual([
      ["in/a.eml", "stop"],
      ["in/arkiv.PST", cannot],
      ["in/b.emlx", cannot],
    ]);
    expect(status).toBe(2);
  });

  test("are counted when they are no mail at all", async () => {
    const other = { "referat.docx": "PK", LICENSE: "From now on it is free", ".DS_Store": "x" };
    const { status, said, complaints } = await scanned({ "a.eml": MAIL, ...other });
    expect(said).toEqual([["in/a.eml", "stop"]]);
    expect(status).toBe(0);
    expect(complaints).toBe("kuvert: 2 files that are no mail passed over in the folders.\n");
  });

  test("are read whatever their names are written in", async () => {
    await withFolder(async (cwd) => {
      const folder = Buffer.concat([
        Buffer.from(`${cwd}/Bes`),
        Buffer.from([0xf8]),
        Buffer.from("g"),
      ]);
      await mkdir(folder);
      // Where names have to be UTF-8 there is nothing to see.
      if (!(await readdir(cwd, "buffer")).some((name) => name.includes(0xf8))) return;
      await writeFile(
        Buffer.concat([
          folder,
          Buffer.from("/Ans"),
          Buffer.from([0xf8, 0x67]),
          Buffer.from(".eml"),
        ]),
        MAIL,
      );
      const { status, output } = await kuvert(["scan", "."], { cwd });
      expect(saidIn(output)).toEqual([["Besøg/Ansøg.eml", "stop"]]);
      expect(status).toBe(0);
    });
  });
});

test("a mailbox without an ending is read when it is named", async () => {
  await withFolder(async (cwd) => {
    await writeFile(path.join(cwd, "Sendt"), MAILBOX);
    expect(saidIn((await kuvert(["scan", "Sendt"], { cwd })).output)).toEqual([
      ["Sendt#1", "stop"],
    ]);
  });
});

test("a line that is no JSON is named with its file", async () => {
  const { said } = await scanned({
    "jan.jsonl": '{"id":"1"}\nintet\n',
    "feb.jsonl": '\n{"id":"2"}\nintet\n',
  });
  const noJson = expect.stringContaining("This line is not JSON.");
  expect(said).toEqual([
    ["2", "ok"],
    ["in/feb.jsonl#3", noJson],
    ["1", "ok"],
    ["in/jan.jsonl#2", noJson],
  ]);
});

describe("a source without a line", () => {
  test.each(["scan", "classify", "deadlines"])("is an error for kuvert %s", async (command) => {
    const { status, output } = await kuvert([command, "-"], { stdin: "" });
    expect(JSON.parse(output)).toEqual({ id: "-", error: "The file is empty." });
    expect(status).toBe(2);
  });

  test.each(["scan", "classify", "deadlines"])("is named by kuvert %s", async (command) => {
    await withFolder(async (cwd) => {
      await writeFile(path.join(cwd, "nat.jsonl"), "\r\n\n");
      const { status, output } = await kuvert([command, "nat.jsonl"], { cwd });
      expect(JSON.parse(output)).toEqual({ id: "nat.jsonl", error: "The file is empty." });
      expect(status).toBe(2);
    });
  });
});
