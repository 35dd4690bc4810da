import { describe, expect, test } from "@jest/globals";
import type { FixId } from "../../policy/fixes/fix";
import type { JudgedFinding } from "../../policy/verdict";
import { CPR, IN_BODY, IN_SUBJECT, judge } from "./fixtures";
import { MemoryDraft } from "./memory-draft";
import { repair, undo, type Undo } from "./repair";

/** What the pane shows of the draft's loudest finding. */
function shownIn(draft: MemoryDraft): JudgedFinding {
  const finding = judge(draft.mail).findings[0];
  if (!finding) throw new Error("nothing found");
  return finding;
}

async function repaired(draft: MemoryDraft, fix: FixId): Promise<Undo> {
  const result = await repair(draft, judge, shownIn(draft), fix);
  if (!result.done) throw new Error(result.why);
  return result.undo;
}

describe("a repair", () => {
  test("removes the number from the subject", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    await repaired(draft, "remove-from-subject");
    expect(draft.mail.subject).toBe("Barsel");
  });

  test("moves the number to the body", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    await repaired(draft, "move-to-body");
    expect(draft.mail.subject).not.toContain(CPR);
    expect(draft.mail.body.content).toContain(CPR);
  });

  test("works on the text as it is now, not as it was when the card was drawn", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const shown = shownIn(draft);
    draft.edit({ subject: `VS: Barsel ${CPR} (haster)` });
    await repair(draft, judge, shown, "remove-from-subject");
    expect(draft.mail.subject).toBe("VS: Barsel (haster)");
  });

  test.each([
    ["is gone", "Barsel"],
    ["is another one", "Barsel 010190-1234"],
  ])("changes nothing when the number %s", async (_case, subject) => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const shown = shownIn(draft);
    draft.edit({ subject });
    expect(await repair(draft, judge, shown, "remove-from-subject")).toEqual({
      done: false,
      why: "moved-on",
    });
    expect(draft.writes).toBe(0);
  });

  test("never writes over a body that it could not read", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const shown = shownIn(draft);
    draft.unread = ["body"];
    expect(await repair(draft, judge, shown, "move-to-body")).toEqual({
      done: false,
      why: "unread",
      part: "body",
    });
    expect(draft.writes).toBe(0);
  });

  test("says which part it could not read", async () => {
    const draft = new MemoryDraft(IN_BODY);
    const shown = shownIn(draft);
    draft.unread = ["body"];
    expect(await repair(draft, judge, shown, "mask")).toMatchObject({
      why: "unread",
      part: "body",
    });
  });

  test("says that Outlook refused", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    draft.refusal = "denied";
    expect(await repair(draft, judge, shownIn(draft), "remove-from-subject")).toEqual({
      done: false,
      why: "refused",
      error: "denied",
    });
  });
});

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
    draft.write = async (change) => {
      const answer = await write.call(draft, change);
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

  test("writes nothing at all when one part was written over", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const record = await repaired(draft, "move-to-body");
    draft.edit({ body: { type: "html", content: "<p>Noget helt andet</p>" } });
    const { writes } = draft;
    expect(await undo(draft, record)).toEqual({ done: false, why: "moved-on" });
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
