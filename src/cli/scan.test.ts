import { mkdir, writeFile, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "./_testing/kuvert";
import type { ErrorRecord, ScanRecord } from "./scan-record";

const MAIL = "From: anna@firma.example\nTo: x@andre.example\nSubject: CPR 010190-1234\n\nHej\n";

function records(output: string): (ScanRecord & ErrorRecord)[] {
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

async function scanRecord(record: object, ...options: string[]) {
  const run = await kuvert(["scan", "--jsonl", ...options], { stdin: JSON.stringify(record) });
  return { ...run, record: records(run.output)[0] };
}

describe("kuvert scan", () => {
  test("writes a line for each record, in order, in the contract's words", async () => {
    const { status, record } = await scanRecord({
      id: "1",
      subject: "CPR 010190-1234",
      from: "a@b.dk",
    });
    expect(status).toBe(0);
    expect(record).toEqual({
      id: "1",
      verdict: "stop",
      encryption: "unknown",
      encryptionRequired: false,
      findings: [
        {
          detector: "cpr",
          category: "identifier",
          where: "subject",
          start: 4,
          end: 15,
          confidence: "certain",
          masked: "010190-••••",
          clause: "D 21",
          level: "stop",
          rule: "subject-cpr",
          fixes: expect.arrayContaining(["move-to-body", "remove-from-subject"]),
        },
      ],
      fixes: expect.arrayContaining(["move-to-body", "remove-from-subject"]),
      unread: [],
    });
  });

  test("goes on after a bad record, and ends with status 2", async () => {
    const stdin = '\ufeff{"id":"a"}\r\nnonsense\r\n\r\n{"id":"b","subject":7}\r\n{"id":"c"}';
    const { status, output } = await kuvert(["scan", "-"], { stdin });
    expect(status).toBe(2);
    expect(records(output).map(({ id, error }) => [id, error])).toEqual([
      ["a", undefined],
      ["2", expect.stringContaining("This line is not JSON.")],
      ["b", '"subject" must be a text, not a number.'],
      ["c", undefined],
    ]);
  });

  test("reads folders, .mbox files and what is named, and says which mail is which", async () => {
    await withFolder(async (cwd) => {
      await mkdir(path.join(cwd, "mails/sub"), { recursive: true });
      await writeFile(path.join(cwd, "mails/b.eml"), MAIL);
      await writeFile(path.join(cwd, "mails/sub/a.eml"), "");
      await writeFile(path.join(cwd, "mails/notes.txt"), "Intet");
      await writeFile(path.join(cwd, "mails/picture.png"), "x");
      await writeFile(path.join(cwd, "mails/all.mbox"), `From - \n${MAIL}\nFrom - \n${MAIL}`);
      await writeFile(path.join(cwd, "broken.msg"), "x");
      const places = ["mails", "broken.msg", "none.eml", "mails/picture.png"];
      const { status, output } = await kuvert(["scan", ...places], { cwd });
      expect(status).toBe(2);
      expect(records(output).map(({ id, verdict, error }) => [id, verdict ?? error])).toEqual([
        ["mails/all.mbox#1", "stop"],
        ["mails/all.mbox#2", "stop"],
        ["mails/b.eml", "stop"],
        ["mails/notes.txt", "ok"],
        ["mails/sub/a.eml", "The mail is empty."],
        ["broken.msg", expect.stringContaining("not an Outlook message")],
        ["none.eml", "There is no such file or folder. Check the path."],
        ["mails/picture.png", expect.stringContaining("Files of this kind cannot be read")],
      ]);
    });
  });

  test("reads each folder once, whatever links lead to it, and goes on past one that is locked", async () => {
    await withFolder(async (cwd) => {
      await mkdir(path.join(cwd, "in/saved.eml"), { recursive: true });
      await writeFile(path.join(cwd, "in/saved.eml/a.eml"), MAIL);
      await mkdir(path.join(cwd, "archive"));
      await writeFile(path.join(cwd, "archive/b.eml"), MAIL);
      await symlink("../archive", path.join(cwd, "in/archive"));
      await symlink("..", path.join(cwd, "in/saved.eml/back"));
      await symlink("nowhere", path.join(cwd, "in/gone.eml"));
      await mkdir(path.join(cwd, "in/locked"), { mode: 0 });
      const { output, complaints } = await kuvert(["scan", "in"], { cwd });
      const said = records(output).map(({ id, verdict, error }) => [id, verdict ?? error]);
      // Nothing is locked to root.
      expect(said.filter(([id]) => id !== "in/locked")).toEqual([
        ["in/archive/b.eml", "stop"],
        ["in/gone.eml", "There is no such file or folder. Check the path."],
        ["in/saved.eml/a.eml", "stop"],
      ]);
      expect(complaints).toMatch(/^kuvert: (?:1 of 3|2 of 4) could not be read: look for "error"/);
    });
  });

  test("says to the terminal what went wrong, for output goes into a file", async () => {
    const { complaints } = await kuvert(["scan", "-"], { stdin: '{"id":"a"}\nnonsense\n' });
    expect(complaints).toBe(
      'kuvert: 1 of 2 could not be read: look for "error" in the output, which says what and why.\n',
    );
  });

  test("shows nothing to a terminal that would move its cursor or end a line", async () => {
    const name = "a\nok    b.eml\u001b[2J\u202e.txt";
    const stdin = JSON.stringify({ id: name, subject: "CPR 010190-1234", attachments: [{ name }] });
    const { output } = await kuvert(["scan", "-", "--format", "text"], { stdin });
    expect(output).toMatch(/^stop {2}a\ufffdok {4}b\.eml\ufffd\[2J\ufffd\.txt\n/);
    expect(output).toContain("  not read: a\ufffdok    b.eml");
    for (const sign of ["\u001b", "\u202e"]) expect(output).not.toContain(sign);
  });

  test("reads lines with every separator that JSON allows in a text, and what PowerShell redirects", async () => {
    const line = '{"id":"1","body":"a\u2028b"}\r\n{"id":"2"}\n';
    expect(records((await kuvert(["scan", "-"], { stdin: line })).output)).toHaveLength(2);
    await withFolder(async (cwd) => {
      await writeFile(path.join(cwd, "a.jsonl"), `\ufeff${line}`, "utf16le");
      expect((await kuvert(["scan", "a.jsonl"], { cwd })).status).toBe(0);
    });
  });

  test("says that a folder holds no mail", async () => {
    await withFolder(async (cwd) => {
      const { status, output } = await kuvert(["scan", "."], { cwd });
      expect(status).toBe(2);
      expect(output).toContain("The folder holds no mail");
    });
  });

  test.each([
    ["stop", 1],
    ["note", 1],
  ])("--fail-on %s gives status %i for a stopped mail", async (level, expected) => {
    const { status } = await scanRecord(
      { id: "1", subject: "CPR 010190-1234" },
      "--fail-on",
      level,
    );
    expect(status).toBe(expected);
  });

  test("--fail-on lets quieter verdicts pass", async () => {
    const { status } = await scanRecord({ id: "1", subject: "Hej" }, "--fail-on", "note");
    expect(status).toBe(0);
  });

  test("--internal-domain makes an outsider a colleague", async () => {
    const mail = { id: "1", body: "CPR 010190-1234", from: "a@b.dk", to: ["x@y.dk"] };
    expect((await scanRecord(mail)).record?.verdict).toBe("warn");
    expect((await scanRecord(mail, "--internal-domain", "y.dk")).record?.verdict).toBe("note");
  });

  test("--encrypted-label counts a label as encrypted", async () => {
    const mail = { id: "1", label: "L1", from: "a@b.dk", to: ["x@y.dk"] };
    expect((await scanRecord(mail)).record?.encryption).toBe("unknown");
    expect((await scanRecord(mail, "--encrypted-label", "l1")).record?.encryption).toBe(
      "encrypted",
    );
  });

  test("--show-text shows what offsets refer to, with the findings blotted out", async () => {
    const body = "<p>Hej</p><p>CPR <b>0101</b>90-1234.</p>";
    const { record } = await scanRecord({ id: "1", body, bodyType: "html" }, "--show-text");
    expect(record?.text).toBe("Hej\nCPR •••••••••••.");
    expect(record?.findings[0]).toMatchObject({ start: 8, end: 19 });
  });

  test("--summary counts, apart from the lines", async () => {
    const { output, complaints } = await scanRecord(
      { id: "1", subject: "CPR 010190-1234" },
      "--summary",
    );
    expect(records(output)).toHaveLength(1);
    expect(complaints).toMatch(/^mails +0 +0 +0 +1 +0$/m);
    expect(complaints).toMatch(/^cpr +0 +0 +0 +1$/m);
    expect(complaints).toContain("1 mail in 0.0 s");
  });

  test.each(["jsonl", "text", "html"])("never repeats a raw value (%s)", async (format) => {
    const raw = "010190-1234";
    const secret = {
      id: `mails/cv-${raw}_2.eml`,
      subject: `CPR ${raw}, hemmeligt`,
      body: `CPR ${raw}`,
      from: `Anna ${raw} <a@b.dk>`,
      to: [`Jens ${raw} <x@y.dk>`],
      attachments: [{ name: `cv-${raw}.pdf` }, { name: `CPR ${raw} og ${raw}.pdf` }],
      headers: { "x-cpr": raw },
    };
    const stdin = [secret, { ...secret, subject: 7 }, raw]
      .map((each) => JSON.stringify(each))
      .join("\n");
    const options = [
      "--jsonl",
      "-",
      raw,
      `${raw}.eml`,
      "--summary",
      "--show-text",
      "--format",
      format,
    ];
    const { output, complaints } = await kuvert(["scan", ...options], { stdin });
    expect(output + complaints).toContain("010190-••••");
    expect(output + complaints).not.toMatch(/1234|hemmeligt/);
  });
});
