import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { zipSync } from "fflate";
import { FULL_KNOWLEDGE } from "../detect/detectors";
import { detectMail } from "../detect/engine";
import type { Finding } from "../detect/finding";
import { SAMPLES } from "../mail/attachments/_testing/samples";
import { utf8 } from "../mail/attachments/_testing/reading";
import { EMPTY_MAIL, type Attachment, type Mail } from "../mail/mail";
import { unreadAttachments } from "../mail/unread-attachments";
import { installOutlook, removeOutlook, type Faults } from "../outlook/_testing/outlook-double";
import { fingerprint } from "../mail/fingerprint";
import { fileToken, type KnownFile } from "../policy/known-files";
import { ASKING, POLICY } from "./_testing/example";
import { readContents } from "./read-attachments";

const CONTENT = "getAttachmentContentAsync";
const LEFT_MS = 2_000;

function file(name: string, bytes: Uint8Array, more: Partial<Attachment> = {}): Attachment {
  const contentBase64 = Buffer.from(bytes).toString("base64");
  return { id: name, name, kind: "file", size: bytes.length, contentBase64, ...more };
}

/**
 * Reads what Outlook has attached; `asked`: how often it was asked for a content. `kept`: what a
 * pane kept of files, under a policy that asks about unread ones.
 */
async function readFrom(
  attachments: readonly Attachment[],
  faults: Faults = {},
  kept?: readonly KnownFile[],
) {
  const outlook = installOutlook({ mail: { attachments }, faults });
  // As `readDraft` gives them: without what stands in them.
  const bare = attachments.map(({ contentBase64: _content, ...attachment }) => attachment);
  const mail: Mail = { ...EMPTY_MAIL, attachments: bare };
  const policy = kept ? ASKING : POLICY;
  outlook.draft.keptFiles = kept && JSON.stringify(kept);
  const reading = readContents(outlook.item, mail, policy, LEFT_MS);
  await jest.advanceTimersByTimeAsync(10_000);
  const read = await reading;
  return {
    read,
    unread: unreadAttachments(read).map(({ path, reason }) => `${path}: ${reason}`),
    asked: outlook.calls.filter((call) => call === CONTENT).length,
  };
}

const textOf = ({ attachments }: Mail, index = 0) =>
  (attachments[index]?.content?.parts ?? []).map(({ text }) => text).join("");

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  removeOutlook();
});

describe("attachments on send", () => {
  test.each([
    "brev.docx",
    "løn.xlsx",
    "oplæg.pptx",
    "arkiv.zip",
    "liste.csv",
    "svar.eml",
    "svar.msg",
  ])("%s is read", async (name) => {
    const { read, unread } = await readFrom([file(name, SAMPLES[name]!)]);
    expect(textOf(read)).toContain("010190-1234");
    expect(unread).toEqual([]);
  });

  test.each<[string, Attachment, string[]]>([
    ["a PDF", file("brev.pdf", utf8("%PDF-1.7")), ["brev.pdf: no-reader"]],
    ["a large file", file("a.csv", utf8("a"), { size: 9_000_000 }), ["a.csv: out-of-time"]],
    ["what the policy leaves out", file("a.pdf", utf8("a"), { size: 3e7 }), ["a.pdf: too-large"]],
    ["a link", file("løn.xlsx", utf8(""), { kind: "cloud" }), ["løn.xlsx: cloud"]],
    ["a signature's logo", file("logo.png", utf8(""), { isInline: true }), []],
  ])("%s is not even asked for, and said", async (_what, attachment, said) => {
    const { unread, asked } = await readFrom([attachment]);
    expect([unread, asked]).toEqual([said, 0]);
  });

  test("a PDF in a zip is said, and what stands beside it is read", async () => {
    const bytes = zipSync({ "b.pdf": utf8("%PDF-1.7"), "a.txt": utf8("hej") });
    const { read, unread } = await readFrom([file("a.zip", bytes)]);
    expect(unread).toEqual(["a.zip › b.pdf: no-reader"]);
    expect(textOf(read)).toContain("hej");
  });

  describe("of which a pane has kept what stands in them", () => {
    const LETTER = file("brev.pdf", utf8("%PDF-1.7 a"));
    const IN_LETTER: Finding = {
      detector: "cpr",
      category: "identifier",
      where: "attachment",
      start: 5,
      end: 16,
      confidence: "certain",
      masked: "010190-••••",
      place: { path: "brev.pdf", page: 2 },
    };
    const known = (attachment: Attachment, more: Partial<KnownFile> = {}): KnownFile => ({
      token: fileToken(EMPTY_MAIL, attachment, fingerprint(attachment.contentBase64!)),
      findings: [],
      unread: [],
      ...more,
    });
    const foundIn = (read: Mail) =>
      detectMail(read, { ...FULL_KNOWLEDGE, today: { year: 2026, month: 11, day: 25 } });

    test("a PDF that is clean counts as read", async () => {
      const { read, unread, asked } = await readFrom([LETTER], {}, [known(LETTER)]);
      expect([unread, asked]).toEqual([[], 1]);
      expect(foundIn(read)).toEqual([]);
    });

    test("what the pane found in a PDF is found on send, and what it could not read is said", async () => {
      const unread = [{ path: "brev.pdf", reason: "no-text" as const, pages: [3] }];
      const kept = known(LETTER, { findings: [IN_LETTER], unread });
      const sent = await readFrom([LETTER], {}, [kept]);
      expect(foundIn(sent.read)).toEqual([{ ...IN_LETTER, index: 0 }]);
      expect(sent.unread).toEqual(["brev.pdf: no-text"]);
    });

    test("so is what stands in a file that is too large for the handler", async () => {
      const large = file("a.csv", utf8("a"), { size: 9_000_000 });
      const { read, unread } = await readFrom([large], {}, [
        known(large, { findings: [IN_LETTER] }),
      ]);
      expect(unread).toEqual([]);
      expect(foundIn(read)).toHaveLength(1);
    });

    test("a PDF with another content under the same name and size is another file", async () => {
      const exchanged = file("brev.pdf", utf8("%PDF-1.7 b"));
      const { unread } = await readFrom([exchanged], {}, [known(LETTER)]);
      expect(unread).toEqual(["brev.pdf: no-reader"]);
    });

    test("what the handler can read itself, it does", async () => {
      const note = file("note.txt", utf8("010190-1234"));
      const { read } = await readFrom([note], {}, [known(note)]);
      expect(textOf(read)).toBe("010190-1234");
    });

    test("a zip that the handler reads in part is known as a whole", async () => {
      const bytes = zipSync({ "b.pdf": utf8("%PDF-1.7"), "a.txt": utf8("010190-1234") });
      const zip = file("a.zip", bytes);
      const { read, unread } = await readFrom([zip], {}, [known(zip, { findings: [IN_LETTER] })]);
      expect(unread).toEqual([]);
      expect(foundIn(read)).toHaveLength(1);
    });

    test.each(["error", "throws", "missing", "silent"] as const)(
      "nothing counts as read where Outlook's memory is %s",
      async (fault) => {
        const faults = { "sessionData.getAsync": fault };
        const { unread } = await readFrom([LETTER], faults, [known(LETTER)]);
        expect(unread).toEqual(["brev.pdf: no-reader"]);
      },
    );
  });

  test("a file that only calls itself a picture is read", async () => {
    const { read } = await readFrom([file("foto.png", SAMPLES["brev.docx"]!)]);
    expect(textOf(read)).toContain("010190-1234");
  });

  test.each(["error", "denied", "throws", "missing", "empty"] as const)(
    "where Outlook's answer is %s, nobody has read the file, and the next is read",
    async (fault) => {
      const { unread } = await readFrom([file("a.txt", utf8("a"))], { [CONTENT]: fault });
      expect(unread).toEqual(["a.txt: not-read"]);
    },
  );

  test("the smallest come first, and those for which no time is left are said", async () => {
    const files = ["store", "mellem", "små"].map((name, n) =>
      file(`${name}.txt`, utf8("x".repeat(30 - 10 * n))),
    );
    const { read, unread } = await readFrom(files, { [CONTENT]: 1_000 });
    expect(textOf(read, 2)).toBe("x".repeat(10));
    expect(unread).toEqual(["store.txt: out-of-time", "mellem.txt: out-of-time"]);
  });

  test("an Outlook that never answers costs the time there is, and no more", async () => {
    const outlook = installOutlook({
      mail: { attachments: [file("a.txt", utf8("a")), file("b.txt", utf8("b"))] },
      faults: { [CONTENT]: "silent" },
    });
    const { attachments } = outlook.draft;
    const began = Date.now();
    let took = 0;
    void readContents(outlook.item, { ...EMPTY_MAIL, attachments }, POLICY, LEFT_MS).then(
      () => (took = Date.now() - began),
    );
    await jest.advanceTimersByTimeAsync(10_000);
    expect(took).toBe(LEFT_MS);
  });

  test("texts together are bounded: what is left of the time belongs to the detectors", async () => {
    const long = utf8("tekst ".repeat(50_000));
    const { unread } = await readFrom([file("a.txt", long), file("b.txt", long)]);
    expect(unread).toEqual(["b.txt: too-large"]);
  });
});
