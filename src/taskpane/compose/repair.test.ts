import { describe, expect, test } from "@jest/globals";
import type { FixId } from "../../policy/fixes/fix";
import { repaired, shownIn } from "./_testing/repairing";
import {
  CPR,
  IN_BODY,
  IN_SUBJECT,
  judge,
  POLICY,
  SEVERAL_CPRS,
  SEVERAL_IN_SUBJECT,
} from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";
import { repair } from "./repair";
import { undo } from "./undo";

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
    await repair(draft, judge, POLICY, shown, "remove-from-subject");
    expect(draft.mail.subject).toBe("VS: Barsel (haster)");
  });

  test.each([
    ["is gone", "Barsel"],
    ["is another one", "Barsel 010190-1234"],
  ])("changes nothing when the number %s", async (_case, subject) => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const shown = shownIn(draft);
    draft.edit({ subject });
    expect(await repair(draft, judge, POLICY, shown, "remove-from-subject")).toEqual({
      done: false,
      why: "moved-on",
    });
    expect(draft.writes).toBe(0);
  });

  test("never writes over a body that it could not read", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const shown = shownIn(draft);
    draft.unread = ["body"];
    expect(await repair(draft, judge, POLICY, shown, "move-to-body")).toEqual({
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
    expect(await repair(draft, judge, POLICY, shown, "mask")).toMatchObject({
      why: "unread",
      part: "body",
    });
  });

  test("says that Outlook refused", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    draft.refusal = "denied";
    expect(await repair(draft, judge, POLICY, shownIn(draft), "remove-from-subject")).toEqual({
      done: false,
      why: "refused",
      error: "denied",
      parts: ["subject"],
    });
  });
});

describe("a repair while somebody types", () => {
  const typing = (draft: MemoryDraft, times: number) => {
    const { write } = MemoryDraft.prototype;
    draft.write = async (change, from) => {
      if (times-- > 0) draft.edit({ subject: `${draft.mail.subject} nu` });
      return write.call(draft, change, from);
    };
  };

  test("is made once more, of what was typed", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    typing(draft, 1);
    const record = await repaired(draft, "move-to-body");
    expect(draft.mail.subject).toBe("Barsel nu");
    expect(draft.mail.body.content).toContain(CPR);
    await undo(draft, record);
    expect(draft.mail.subject).toBe(`Barsel ${CPR} nu`);
  });

  test("says so when they go on typing, and deletes nothing", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    typing(draft, 2);
    expect(await repair(draft, judge, POLICY, shownIn(draft), "remove-from-subject")).toEqual({
      done: false,
      why: "refused",
      error: "overtaken",
      parts: ["subject"],
    });
    expect(draft.mail.subject).toBe(`Barsel ${CPR} nu nu`);
  });

  test("is taken back in what was typed", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const record = await repaired(draft, "remove-from-subject");
    typing(draft, 1);
    expect(await undo(draft, record)).toEqual({ done: true });
    expect(draft.mail.subject).toBe(`Barsel ${CPR} nu`);
  });
});

describe("a repair of several findings", () => {
  test("removes them all in one write", async () => {
    const draft = new MemoryDraft(SEVERAL_IN_SUBJECT);
    await repaired(draft, "remove-from-subject");
    expect([draft.mail.subject, draft.writes]).toEqual(["Barsel", 1]);
  });

  test("moves them to the body in reading order", async () => {
    const draft = new MemoryDraft(SEVERAL_IN_SUBJECT);
    await repaired(draft, "move-to-body");
    const [lines] = draft.mail.body.content.split("<p>Hej alle</p>");
    expect(lines?.match(/\d{6}-\d{4}/g)).toEqual(SEVERAL_CPRS);
  });

  test("masks them wherever they stand in a body", async () => {
    const content = `<p>${SEVERAL_CPRS.map((cpr) => `CPR-nr. <b>${cpr}</b>`).join("</p><p>")}</p>`;
    const draft = new MemoryDraft({ ...IN_BODY, body: { type: "html", content } });
    await repaired(draft, "mask");
    expect(draft.mail.body.content).toBe(content.replace(/-\d{4}/g, "-••••"));
  });

  test.each([
    ["one of them is gone", (subject: string) => subject.replace(SEVERAL_CPRS[1]!, "")],
    ["another stands before them", (subject: string) => `010190-1234 ${subject}`],
  ])("changes nothing when %s", async (_case, typed) => {
    const draft = new MemoryDraft(SEVERAL_IN_SUBJECT);
    const shown = shownIn(draft);
    draft.edit({ subject: typed(draft.mail.subject) });
    const result = await repair(draft, judge, POLICY, shown, "mask");
    expect(result).toEqual({ done: false, why: "moved-on" });
    expect(draft.writes).toBe(0);
  });

  test("leaves alone what was typed since behind them", async () => {
    const draft = new MemoryDraft(SEVERAL_IN_SUBJECT);
    const shown = shownIn(draft);
    draft.edit({ subject: `${draft.mail.subject}, CPR 010190-1234` });
    await repair(draft, judge, POLICY, shown, "remove-from-subject");
    expect(draft.mail.subject).toBe("Barsel, CPR 010190-1234");
  });

  test.each<FixId>(["move-to-body", "remove-from-subject", "mask"])(
    "by %s is taken back at once",
    async (fix) => {
      const draft = new MemoryDraft(SEVERAL_IN_SUBJECT);
      const before = draft.mail;
      const record = await repaired(draft, fix);
      expect(await undo(draft, record)).toEqual({ done: true });
      expect(draft.mail).toEqual(before);
    },
  );
});
