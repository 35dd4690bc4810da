/** What `kuvert scan` says of what is attached. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { integers, msg, text } from "../mail/_testing/msg-file";
import { content, pdf } from "../mail/attachments/_testing/pdf-files";
import { DEFAULT_ALLOWANCE } from "../mail/attachments/limits";
import { SAMPLES } from "../mail/attachments/_testing/samples";
import { utf8 } from "../mail/attachments/_testing/reading";
import { kuvert, withFolder } from "./_testing/kuvert";
import type { ScanRecord } from "./scan-record";
import defaultPolicy from "../../policies/default.json";

const CPR = "010190-1234";
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** Scans a mail with these files attached. */
async function scan(files: Readonly<Record<string, Uint8Array>>, ...options: string[]) {
  const attachments = Object.entries(files).map(([name, bytes]) => ({
    name,
    contentBase64: base64(bytes),
  }));
  const stdin = JSON.stringify({ id: "1", from: "a@b.dk", attachments });
  const run = await kuvert(["scan", "--jsonl", ...options], { stdin });
  return { ...run, record: JSON.parse(run.output.split("\n")[0]!) as ScanRecord };
}

const cprIn = ({ findings }: ScanRecord) =>
  findings.filter(({ detector, where }) => detector === "cpr" && where === "attachment");

describe("attachments of a scanned mail", () => {
  test.each(Object.keys(SAMPLES))("%s is read", async (name) => {
    const { status, record } = await scan({ [name]: SAMPLES[name]! });
    expect([status, record.unread]).toEqual([0, []]);
    expect(cprIn(record)[0]).toMatchObject({ attachment: name, masked: "010190-••••" });
  });

  test("a PDF is read, with its page", async () => {
    const file = pdf([content([50, 700, "Hilsen"]), content([50, 700, `CPR ${CPR}`])]);
    const { record } = await scan({ "brev.pdf": file });
    expect(cprIn(record)).toMatchObject([{ place: { path: "brev.pdf", page: 2 } }]);
  });

  test.each(["jsonl", "text", "html"])(
    "a zip in a zip is read, and its names are masked wherever they are said: %s",
    async (format) => {
      const inner = zipSync({
        [`løn ${CPR}.txt`]: utf8(`CPR ${CPR}`),
        "film.mp4": utf8("\0\0\0\u0018ftypmp42"),
      });
      const contentBase64 = base64(zipSync({ [`${CPR}.zip`]: inner }));
      const attachments = [{ name: `CPR ${CPR}.zip`, contentBase64 }];
      const options = ["--format", format, "--show-text", "--summary"];
      const { output, complaints } = await kuvert(["scan", "--jsonl", ...options], {
        stdin: JSON.stringify({ id: "1", attachments }),
      });
      expect(output).toContain("CPR 010190-••••.zip › 010190-••••.zip › løn 010190-••••.txt");
      expect(output + complaints).not.toContain("1234");
      expect(output + complaints).toContain("1 attachment was not read: 1 unknown-type.");
    },
  );

  test("offsets refer to the text that --show-text prints", async () => {
    const { record } = await scan({ "liste.csv": SAMPLES["liste.csv"]! }, "--show-text");
    const { start, end } = cprIn(record)[0]!;
    const [shown] = record.attachmentTexts!;
    expect(shown!.attachment).toBe("liste.csv");
    expect(shown!.text.slice(start, end)).toBe("•".repeat(CPR.length));
  });

  test.each([
    [
      "a document with a password",
      "brev.docx",
      msg({ EncryptedPackage: Buffer.alloc(9) }),
      "encrypted",
    ],
    ["a damaged document", "brev.docx", utf8("\0\u0001\u0002\u0003"), "damaged"],
    ["a picture", "pas.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "no-text"],
    ["a bomb", "a.zip", zipSync({ "a.txt": new Uint8Array(30_000_000) }), "too-large"],
  ])("%s is said, counted, and no failure of the run", async (_what, name, bytes, reason) => {
    const { status, record, complaints } = await scan({ [name]: bytes }, "--summary");
    expect(status).toBe(0);
    expect(record.unread).toContainEqual(expect.objectContaining({ attachment: name, reason }));
    expect(complaints).toContain(`1 attachment was not read: 1 ${reason}.`);
  });

  test("an attachment whose content the record leaves out is said", async () => {
    const stdin = JSON.stringify({ id: "1", attachments: [{ name: "brev.pdf" }] });
    const { output } = await kuvert(["scan", "--jsonl"], { stdin });
    expect(JSON.parse(output)).toMatchObject({
      unread: [{ attachment: "brev.pdf", path: "brev.pdf", reason: "not-read" }],
    });
  });

  test("the policy's own limits hold", async () => {
    await withFolder(async (folder) => {
      const file = path.join(folder, "policy.json");
      const attachments = { megabytes: 1, files: 1, seconds: 1, whenUnread: "say" };
      await writeFile(file, JSON.stringify({ ...defaultPolicy, attachments }));
      const { record } = await scan({ "a.zip": zipSync({ "a.txt": utf8("a") }) }, "--policy", file);
      expect(record.unread).toMatchObject([{ path: "a.zip", reason: "too-many" }]);
    });
  });

  test.each([
    ["kunde@ekstern.dk", "ask", "warn", 1],
    ["kunde@ekstern.dk", "say", "ok", 0],
    ["kollega@firma.dk", "ask", "ok", 0],
  ])(
    "a file that nobody read, to %s, under %s, is %s",
    async (address, whenUnread, verdict, status) => {
      await withFolder(async (folder) => {
        const file = path.join(folder, "policy.json");
        const attachments = { ...DEFAULT_ALLOWANCE, whenUnread };
        await writeFile(
          file,
          JSON.stringify({ ...defaultPolicy, internalDomains: ["firma.dk"], attachments }),
        );
        const picture = {
          name: "scan.png",
          contentBase64: base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
        };
        const stdin = JSON.stringify({ id: "1", to: [address], attachments: [picture] });
        const run = await kuvert(["scan", "--jsonl", "--policy", file, "--fail-on", "warn"], {
          stdin,
        });
        expect([(JSON.parse(run.output) as ScanRecord).verdict, run.status]).toEqual([
          verdict,
          status,
        ]);
      });
    },
  );

  test("a mail in a mail is read, and a link is said", async () => {
    await withFolder(async (folder) => {
      const inner = {
        ...integers(24, {}),
        ...text("0037", "Indeni"),
        ...text("1000", `CPR ${CPR}`),
      };
      const message = msg({
        ...integers(32, {}),
        ...text("0037", "Ydre"),
        "__attach_version1.0_#00000000": {
          ...integers(8, {}),
          ...text("3001", "Indeni"),
          "__substg1.0_3701000D": inner,
        },
        "__attach_version1.0_#00000001": {
          ...integers(8, { "3705": 7 }),
          ...text("3707", "løn.xlsx"),
        },
      });
      await writeFile(path.join(folder, "a.msg"), message);
      const { output } = await kuvert(["scan", "a.msg"], { cwd: folder });
      const record = JSON.parse(output) as ScanRecord;
      expect(cprIn(record)).toMatchObject([{ attachment: "Indeni", place: { path: "Indeni" } }]);
      expect(record.unread).toMatchObject([{ attachment: "løn.xlsx", reason: "cloud" }]);
    });
  });
});
