import { describe, expect, test } from "@jest/globals";
import type { FixId } from "../../policy/fixes/fix";
import type { Mail } from "../../mail/mail";
import { repaired } from "./_testing/repairing";
import { CLEAN, CPR, IN_BODY, IN_SUBJECT } from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";
import { undo } from "./undo";
import { undoOf } from "./undo-record";

const [ANNA, BO, CARL] = ["anna", "bo", "carl"].map((name) => ({
  address: `${name}@ekstern.example`,
  name,
})) as [Mail["to"][0], Mail["to"][0], Mail["to"][0]];

describe("undo", () => {
  test.each<FixId>(["move-to-body", "remove-from-subject", "mask"])(
    "after %s restores subject and body",
    async (fix) => {
      const draft = new MemoryDraft(IN_SUBJECT);
      const before = draft.mail;
      const record = await repaired(draft, fix);
      await undo(draft, record);
      expect(draft.mail).toEqual(before);
    },
  );

  test("works although Outlook rewrote the HTML it was given", async () => {
    const draft = new MemoryDraft(IN_BODY);
    const before = draft.mail.body.content;
    const { write } = MemoryDraft.prototype;
    draft.write = async (change, from) => {
      const answer = await write.call(draft, change, from);
      const content = draft.mail.body.content.replace("<p>", '<p class="elementToProof">');
      draft.mail = { ...draft.mail, body: { type: "html", content } };
      return answer;
    };
    const record = await repaired(draft, "remove-from-body");
    draft.write = write;
    expect(await undo(draft, record)).toEqual({ done: true });
    expect(draft.mail.body.content).toBe(before);
  });

  test("keeps what was typed since", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const record = await repaired(draft, "move-to-body");
    draft.edit({
      subject: `VS: ${draft.mail.subject}`,
      body: {
        type: "html",
        content: draft.mail.body.content.replace("Hej alle", "Hej alle sammen"),
      },
    });
    await undo(draft, record);
    expect(draft.mail.subject).toBe(`VS: Barsel ${CPR}`);
    expect(draft.mail.body.content).toBe("<p>Hej alle sammen</p>");
  });

  describe("of a fix that somebody typed into before it was read back", () => {
    /** Repairs while somebody types as soon as the fix stands. */
    async function repairedWhile(draft: MemoryDraft, fix: FixId, typed: () => Partial<Mail>) {
      const { write } = MemoryDraft.prototype;
      draft.write = async (change, from) => {
        const answer = await write.call(draft, change, from);
        draft.edit(typed());
        return answer;
      };
      const record = await repaired(draft, fix);
      draft.write = write;
      return record;
    }

    test("keeps what was typed in the subject", async () => {
      const draft = new MemoryDraft(IN_SUBJECT);
      const record = await repairedWhile(draft, "remove-from-subject", () => ({
        subject: `${draft.mail.subject} for maj`,
      }));
      draft.edit({ subject: `${draft.mail.subject} og juni` });
      expect(await undo(draft, record)).toEqual({ done: true });
      expect(draft.mail.subject).toBe(`Barsel ${CPR} for maj og juni`);
    });

    test("keeps what was typed in the body", async () => {
      const draft = new MemoryDraft(IN_SUBJECT);
      const record = await repairedWhile(draft, "move-to-body", () => ({
        body: { type: "html", content: `${draft.mail.body.content}<p>Ny sætning</p>` },
      }));
      expect(await undo(draft, record)).toEqual({ done: true });
      expect(draft.mail.body.content).toBe("<p>Hej alle</p><p>Ny sætning</p>");
    });

    test("keeps it although Outlook rewrote the HTML", async () => {
      const draft = new MemoryDraft(IN_BODY);
      const typed = '<p class="x">CPR-nr.: 230474-•••• i dag</p>';
      const record = await repairedWhile(draft, "mask", () => ({
        body: { type: "html", content: typed },
      }));
      expect(await undo(draft, record)).toEqual({ done: true });
      expect(draft.mail.body.content).toBe(`<p class="x">CPR-nr.: ${CPR} i dag</p>`);
    });

    test("keeps a recipient who came since", async () => {
      const draft = new MemoryDraft({ ...CLEAN, to: [ANNA, BO] });
      const change = { to: [], bcc: [ANNA, BO] };
      const { mail } = draft;
      await draft.write(change, mail);
      draft.edit({ to: [CARL] });
      const record = await undoOf(draft, mail, change, { removed: [], lasting: [] });
      expect(await undo(draft, record!)).toEqual({ done: false, why: "moved-on", part: "to" });
      expect(draft.mail).toMatchObject({ to: [CARL], bcc: [ANNA, BO] });
    });
  });

  test("works although Outlook leaves comments out of the HTML it is given", async () => {
    const content = `<p>CPR-nr.: ${CPR}</p><!-- kampagne 12 -->`;
    const draft = new MemoryDraft({ ...IN_BODY, body: { type: "html", content } });
    const { write } = MemoryDraft.prototype;
    draft.write = async (change, from) => {
      const answer = await write.call(draft, change, from);
      draft.edit({ body: { type: "html", content: '<p class="x">CPR-nr.: 230474-••••</p>' } });
      return answer;
    };
    const record = await repaired(draft, "mask");
    draft.write = write;
    expect(await undo(draft, record)).toEqual({ done: true });
    expect(draft.mail.body.content).toBe(content);
  });

  test("leaves a label that was chosen since", async () => {
    const draft = new MemoryDraft({ ...CLEAN, sensitivityLabel: "intern" });
    const change = { sensitivityLabel: "fortrolig" };
    const { mail } = draft;
    await draft.write(change, mail);
    const record = await undoOf(draft, mail, change, { removed: [], lasting: [] });
    draft.edit({ sensitivityLabel: "hemmelig" });
    const { writes } = draft;
    expect(await undo(draft, record!)).toEqual({
      done: false,
      why: "moved-on",
      part: "sensitivityLabel",
    });
    expect(draft.writes).toBe(writes);
    draft.edit({ sensitivityLabel: "FORTROLIG" });
    expect(await undo(draft, record!)).toEqual({ done: true });
    expect(draft.mail.sensitivityLabel).toBe("intern");
  });

  test("writes nothing at all when one part was written over", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const record = await repaired(draft, "move-to-body");
    draft.edit({ body: { type: "html", content: "<p>Noget helt andet</p>" } });
    const { writes } = draft;
    expect(await undo(draft, record)).toEqual({ done: false, why: "moved-on", part: "body" });
    expect(draft.writes).toBe(writes);
  });

  test("writes nothing when the draft cannot be read", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const record = await repaired(draft, "move-to-body");
    draft.unread = ["subject"];
    expect(await undo(draft, record)).toEqual({ done: false, why: "unread", part: "subject" });
  });

  test("says that Outlook refused", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const record = await repaired(draft, "mask");
    draft.refusal = "timeout";
    expect(await undo(draft, record)).toEqual({ done: false, why: "refused", error: "timeout" });
  });
});

test("what is left of several attachments can be put back once more, and none of them twice", async () => {
  const draft = new MemoryDraft({});
  const file = (name: string) => ({
    name,
    isInline: false,
    content: { format: "base64", content: "aGk=" } as const,
  });
  const { putBack } = MemoryDraft.prototype;
  draft.putBack = async (removed) =>
    removed[0]?.name === "b.txt" ? { ok: false, error: "timeout" } : putBack.call(draft, removed);
  const removed = [file("a.txt"), file("b.txt"), file("c.txt")];
  const first = await undo(draft, { before: {}, after: {}, removed });
  expect(first).toMatchObject({ done: false, why: "refused", error: "timeout" });
  draft.putBack = putBack;
  expect(first.done || (await undo(draft, first.left!))).toEqual({ done: true });
  expect(draft.mail.attachments.map(({ name }) => name)).toEqual(["a.txt", "b.txt", "c.txt"]);
});
