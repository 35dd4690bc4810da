import { describe, expect, jest, test } from "@jest/globals";
import { SAMPLES } from "../../mail/attachments/_testing/samples";
import { utf8 } from "../../mail/attachments/_testing/reading";
import { EMPTY_MAIL, type Attachment } from "../../mail/mail";
import { unreadAttachments } from "../../mail/unread-attachments";
import type { AttachmentContent, Outcome } from "../../outlook/draft";
import { readHere } from "./_testing/guarding";
import { AttachmentReader } from "./attachment-reader";

const ALLOWANCE = { megabytes: 1, files: 200, seconds: 10 };

const file = (name: string, size = 100): Attachment => ({ id: `id-${name}`, name, size });
const base64 = (bytes: Uint8Array): Outcome<AttachmentContent> => ({
  ok: true,
  value: { format: "base64", content: Buffer.from(bytes).toString("base64") },
});
const failure = (error: "timeout" | "failed"): Outcome<AttachmentContent> => ({ ok: false, error });

/** Follows these attachments until nothing more is read. Outlook gives what `answers` hold for a name, one after the other. */
async function reading(
  attachments: readonly Attachment[],
  answers: Readonly<Record<string, Outcome<AttachmentContent>[]>> = {},
) {
  const asked: string[] = [];
  const progress: (string | null)[] = [];
  const reader = new AttachmentReader(
    async (id) => {
      const name = id.slice(3);
      asked.push(name);
      const [answer = base64(utf8(name)), ...later] = answers[name] ?? [];
      if (answers[name]) (answers[name] as unknown[]).splice(0, 9, ...later);
      return answer;
    },
    readHere,
    ALLOWANCE,
    () => {
      const now = reader.progress;
      progress.push(now && `${now.current} of ${now.total}: ${attachments[now.index]?.name}`);
    },
  );
  reader.follow(attachments);
  reader.start();
  await idle(reader);
  const mail = () => reader.withContents({ ...EMPTY_MAIL, attachments });
  const said = () => unreadAttachments(mail()).map(({ path, reason }) => `${path}: ${reason}`);
  return { reader, asked, progress, mail, said };
}

/** Until nothing is being read for a moment. */
async function idle(reader: AttachmentReader): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet = reader.progress ? 0 : quiet + 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe("the pane's reading of attachments", () => {
  test("goes from the smallest to the largest, one after the other, and says how far it is", async () => {
    const files = [file("stor.txt", 900), file("lille.txt", 10), file("sky.docx"), file("ukendt")];
    const { asked, progress, said } = await reading([
      ...files.slice(0, 2),
      { ...files[2]!, kind: "cloud" },
      { id: "id-ukendt", name: "ukendt" },
    ]);
    expect(asked).toEqual(["lille.txt", "stor.txt", "ukendt"]);
    expect(progress.filter(Boolean)).toEqual([
      "1 of 3: lille.txt",
      "2 of 3: stor.txt",
      "3 of 3: ukendt",
    ]);
    expect(progress.at(-1)).toBeNull();
    expect(said()).toEqual(["sky.docx: cloud"]);
  });

  test.each(Object.keys(SAMPLES))("takes in %s", async (name) => {
    const { mail, said } = await reading([file(name)], { [name]: [base64(SAMPLES[name]!)] });
    const parts = mail().attachments[0]!.content!.parts.map(({ text }) => text);
    expect(parts.join("")).toContain("010190-1234");
    expect(said()).toEqual([]);
  });

  test("takes in an attached mail, which Outlook gives as text", async () => {
    const content = Buffer.from(SAMPLES["svar.eml"]!).toString();
    const answer = { ok: true, value: { format: "eml", content } } as const;
    const { mail } = await reading([{ ...file("Svar"), kind: "item" }], { Svar: [answer] });
    const paths = mail().attachments[0]!.content!.parts.map(({ path }) => path);
    expect(paths).toContain("Svar › brev.docx");
  });

  test("asks once for each, however often it is told what is attached", async () => {
    const files = [file("a.txt"), file("b.txt")];
    const { reader, asked, mail } = await reading(files);
    reader.follow([...files]);
    await idle(reader);
    expect(asked).toEqual(["a.txt", "b.txt"]);
    expect(mail().attachments[0]!.content).toBe(mail().attachments[0]!.content);
  });

  test("reads what is attached later, and forgets what is taken off", async () => {
    const { reader, asked } = await reading([file("a.txt")]);
    reader.follow([file("b.txt")]);
    await idle(reader);
    reader.follow([file("a.txt"), file("b.txt")]);
    await idle(reader);
    expect(asked).toEqual(["a.txt", "b.txt", "a.txt"]);
  });

  test.each<[string, Outcome<AttachmentContent>[], string[], number]>([
    ["answers too late once", [failure("timeout"), base64(utf8("x"))], [], 2],
    ["answers too late twice", [failure("timeout"), failure("timeout")], ["a.txt: out-of-time"], 2],
    ["refuses", [failure("failed")], ["a.txt: not-read"], 1],
    [
      "gives an address",
      [{ ok: true, value: { format: "url", content: "https://x.example" } }],
      ["a.txt: not-read"],
      1,
    ],
  ])("an Outlook that %s", async (_what, answers, expected, calls) => {
    const { said, asked } = await reading([file("a.txt"), file("b.txt", 900)], {
      "a.txt": answers,
    });
    expect(said()).toEqual(expected);
    expect(asked).toEqual([...Array<string>(calls).fill("a.txt"), "b.txt"]);
  });

  test("a file that is larger than the policy allows is not asked for", async () => {
    const { said, asked } = await reading([file("film.mp4", 5_000_000)]);
    expect([said(), asked]).toEqual([["film.mp4: too-large"], []]);
  });

  test("a reader that cannot be loaded is said", async () => {
    const { said } = await reading([file("a.pdf")], { "a.pdf": [base64(utf8("%PDF-1.7"))] });
    expect(said()).toEqual(["a.pdf: no-reader"]);
  });

  test("asks for nothing more once it is stopped, and goes on when it is started", async () => {
    const asked: string[] = [];
    const ask = async (id: string) => {
      asked.push(id);
      return base64(utf8("x"));
    };
    const reader = new AttachmentReader(ask, readHere, ALLOWANCE, jest.fn());
    reader.follow([file("a.txt", 1), file("b.txt", 2)]);
    await idle(reader);
    expect(asked).toEqual([]);
    reader.start();
    reader.stop();
    await idle(reader);
    expect(asked).toEqual(["id-a.txt"]);
    reader.start();
    await idle(reader);
    expect(asked).toEqual(["id-a.txt", "id-b.txt"]);
  });

  test("counts a file as read once its content has been looked into", async () => {
    let done = (): void => undefined;
    const lookInto = () => new Promise<void>((resolve) => (done = resolve));
    const attachments = [file("a.txt", 1)];
    const ask = async () => base64(utf8("x"));
    const reader = new AttachmentReader(ask, readHere, ALLOWANCE, jest.fn(), lookInto);
    const contents = () => reader.withContents({ ...EMPTY_MAIL, attachments }).attachments;
    reader.follow(attachments);
    reader.start();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(contents()[0]).not.toHaveProperty("content");
    done();
    await idle(reader);
    expect(contents()[0]).toHaveProperty("content");
  });
});
