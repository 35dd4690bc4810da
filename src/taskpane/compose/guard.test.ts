import { describe, expect, jest, test } from "@jest/globals";
import type { Verdict } from "../../policy/verdict";
import { FULL_KNOWLEDGE } from "../../detect/detectors";
import { createJudge } from "../../policy/judge";
import { AttachmentReader } from "./attachment-reader";
import { guarding, pass, readHere, setUpGuarding } from "./_testing/guarding";
import { CLEAN, IN_BODY, IN_SUBJECT, judge, POLICY } from "./_testing/fixtures";
import { Guard } from "./guard";
import { MemoryDraft } from "./_testing/memory-draft";

setUpGuarding();

const TODAY = { year: 2026, month: 11, day: 21 };

describe("a subject being typed", () => {
  test("is judged within 500 ms", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = await guarding(draft);
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    await pass(500);
    expect(guard.state.verdict?.level).toBe("stop");
  });

  test("is judged within 500 ms also while Outlook is slow with the rest", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = await guarding(draft);
    draft.read = () => new Promise(() => {});
    await pass(2_000);
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    await pass(500);
    expect(guard.state.verdict?.level).toBe("stop");
  });

  test("is not overtaken by a reading that began earlier", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = new Guard(draft, judge, POLICY, readHere);
    const { read } = MemoryDraft.prototype;
    draft.read = async () => {
      const old = await read.call(draft);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return old;
    };
    guard.start();
    await pass(1_000);
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    await pass(1_100);
    expect(guard.state.complete).toBe(true);
    expect(guard.state.verdict?.level).toBe("stop");
  });
});

describe("the rest of the draft", () => {
  test("is judged within 1.5 s", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = await guarding(draft);
    draft.edit({ to: IN_BODY.to ?? [], body: IN_BODY.body! });
    await pass(1_500);
    expect(guard.state.verdict?.level).toBe("warn");
  });

  test("is read at once when Outlook says that it changed", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = await guarding(draft);
    draft.edit({ to: IN_BODY.to ?? [] });
    await pass(0);
    expect(guard.state.verdict?.external).toHaveLength(1);
  });

  test("is read less often when the body is long", async () => {
    const draft = new MemoryDraft({
      ...CLEAN,
      body: { type: "text", content: "x".repeat(400_000) },
    });
    await guarding(draft);
    await pass(10_000);
    expect(draft.reads).toBeLessThanOrEqual(3);
  });
});

describe("a guard", () => {
  test("never asks twice at once", async () => {
    const draft = new MemoryDraft(CLEAN);
    draft.delayMs = 3_000;
    await guarding(draft);
    draft.edit({ attachments: [{ name: "plan.pdf" }] });
    await pass(20_000);
    expect([draft.mostReads, draft.mostSubjectReads]).toEqual([1, 1]);
  });

  test("judges nothing while nothing changes", async () => {
    const judging = jest.fn(judge);
    await guarding(new MemoryDraft(IN_SUBJECT), judging);
    await pass(10_000);
    // Once for the subject alone, once when everything else had been read.
    expect(judging.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test("tells nobody while nothing changes", async () => {
    const guard = await guarding(new MemoryDraft(IN_SUBJECT));
    const listener = jest.fn();
    guard.subscribe(listener);
    await pass(10_000);
    expect(listener).not.toHaveBeenCalled();
  });

  test("asks for nothing after it was stopped", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = await guarding(draft);
    guard.stop();
    const before = draft.reads + draft.subjectReads;
    draft.edit({ attachments: [] });
    await pass(10_000);
    expect(draft.reads + draft.subjectReads).toBe(before);
  });

  test("goes on where it stopped", async () => {
    const draft = new MemoryDraft(CLEAN);
    const guard = await guarding(draft);
    guard.stop();
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    guard.start();
    await pass(300);
    expect(guard.state.verdict?.level).toBe("stop");
  });

  test("does not call silence good before everything was read", async () => {
    const draft = new MemoryDraft(CLEAN);
    draft.read = () => new Promise(() => {});
    const guard = await guarding(draft);
    expect(guard.state.complete).toBe(false);
  });
});

describe("a part that cannot be read", () => {
  test("is named", async () => {
    const draft = new MemoryDraft(CLEAN);
    draft.unread = ["body"];
    const guard = await guarding(draft);
    expect(guard.state.unread).toEqual(["body"]);
  });

  test("is judged as it last was", async () => {
    const draft = new MemoryDraft(IN_BODY);
    const guard = await guarding(draft);
    draft.unread = ["body"];
    await pass(2_000);
    expect(guard.state.verdict?.level).toBe("warn");
  });

  test("may be a list of people elsewhere, whom TLS does not protect, until it was read once", async () => {
    const encryption = { ...POLICY.encryption, recipientDomains: ["ekstern.example"] };
    const judging = createJudge({ ...POLICY, encryption }, { ...FULL_KNOWLEDGE, today: TODAY });
    const draft = new MemoryDraft(IN_BODY);
    draft.unread = ["bcc"];
    const guard = await guarding(draft, judging);
    expect(guard.state.verdict?.level).toBe("warn");
    draft.unread = [];
    await pass(2_000);
    expect(guard.state.verdict?.level).toBe("note");
    draft.unread = ["bcc"];
    await pass(2_000);
    expect(guard.state.verdict?.level).toBe("note");
  });

  test("is forgotten about once it can be read again", async () => {
    const draft = new MemoryDraft(CLEAN);
    draft.unread = ["subject", "to"];
    const guard = await guarding(draft);
    draft.unread = [];
    await pass(2_000);
    expect(guard.state.unread).toEqual([]);
  });
});

describe("a judge that fails", () => {
  test("is admitted, and asked again when the draft changes", async () => {
    const draft = new MemoryDraft(CLEAN);
    let broken = true;
    const judging = (mail: Parameters<typeof judge>[0]): Verdict => {
      if (broken) throw new Error("a detector has a bug");
      return judge(mail);
    };
    const guard = await guarding(draft, judging);
    expect(guard.state.failed).toBe(true);
    broken = false;
    draft.edit({ subject: "Et nyt emne" });
    await pass(500);
    expect(guard.state.failed).toBe(false);
  });
});

test("what breaks beside judging is admitted too, and the watch goes on", async () => {
  const draft = new MemoryDraft(CLEAN);
  const guard = await guarding(draft);
  const broken = jest.spyOn(AttachmentReader.prototype, "unreadIn").mockImplementation(() => {
    throw new Error("a bug");
  });
  await pass(2_000);
  expect(guard.state.failed).toBe(true);
  broken.mockRestore();
  draft.edit({ subject: IN_SUBJECT.subject ?? "" });
  await pass(500);
  expect(guard.state).toMatchObject({ failed: false, verdict: { level: "stop" } });
});

test("a judge that has learnt more is heard at once", async () => {
  const guard = await guarding(new MemoryDraft(IN_SUBJECT), (mail) => ({
    ...judge(mail),
    level: "ok",
    findings: [],
  }));
  guard.judgeBy(judge);
  expect(guard.state.verdict?.level).toBe("stop");
});
