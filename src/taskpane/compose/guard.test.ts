import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { groupsOf } from "../../policy/groups";
import type { Verdict } from "../../policy/verdict";
import { CLEAN, IN_BODY, IN_SUBJECT, judge, POLICY, SEVERAL_IN_SUBJECT } from "./fixtures";
import { Guard } from "./guard";
import { MemoryDraft } from "./memory-draft";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A guard at work, having read everything once. */
async function guarding(draft: MemoryDraft, judging = judge): Promise<Guard> {
  const guard = new Guard(draft, judging, POLICY);
  guard.start();
  await pass(0);
  return guard;
}

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
    const guard = new Guard(draft, judge, POLICY);
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

test("a judge that has learnt more is heard at once", async () => {
  const guard = await guarding(new MemoryDraft(IN_SUBJECT), (mail) => ({
    ...judge(mail),
    level: "ok",
    findings: [],
  }));
  guard.judgeBy(judge);
  expect(guard.state.verdict?.level).toBe("stop");
});

describe("while a fix is written", () => {
  test("no half-repaired draft is shown", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const guard = await guarding(draft);
    const [group] = groupsOf(guard.state.verdict!.findings);
    const levels: (string | undefined)[] = [];
    guard.subscribe(() => levels.push(guard.state.verdict?.level));
    draft.delayMs = 400;
    const repaired = guard.repair(group!, "remove-from-subject");
    await pass(5_000);
    expect(await repaired).toMatchObject({ done: true });
    expect(levels).toEqual(["ok"]);
  });

  test("several findings go in one write", async () => {
    const draft = new MemoryDraft(SEVERAL_IN_SUBJECT);
    const guard = await guarding(draft);
    const [group] = groupsOf(guard.state.verdict!.findings);
    const counts: (number | undefined)[] = [];
    guard.subscribe(() => counts.push(guard.state.verdict?.findings.length));
    const repaired = guard.repair(group!, "remove-from-subject");
    await pass(5_000);
    expect(await repaired).toMatchObject({ done: true });
    expect([draft.writes, counts]).toEqual([1, [0]]);
  });

  test("a failure inside Kuvert is an answer, not an exception", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    const guard = await guarding(draft);
    const [group] = groupsOf(guard.state.verdict!.findings);
    draft.write = () => Promise.reject(new Error("out of order"));
    await expect(guard.repair(group!, "remove-from-subject")).resolves.toMatchObject({
      done: false,
      why: "refused",
    });
  });
});

describe("what is attached", () => {
  const LIST = { id: "1", name: "liste.csv", size: 30 };
  const content = Buffer.from("Navn;CPR-nr.\nIb Holm;230474-1018\n").toString("base64");

  /** A draft to somebody outside with a number in an attachment, read to its end. */
  async function attached() {
    const draft = new MemoryDraft({ ...CLEAN, to: IN_BODY.to!, attachments: [LIST] });
    draft.contents = { "1": { format: "base64", content } };
    const judging = jest.fn(judge);
    const guard = await guarding(draft, judging);
    jest.useRealTimers();
    while (guard.state.reading) await new Promise((resolve) => setTimeout(resolve, 5));
    jest.useFakeTimers();
    const found = () => guard.state.verdict!.findings.filter(({ where }) => where === "attachment");
    return { draft, guard, judging, found };
  }

  test("is read beside the draft, and found with its cell", async () => {
    const { guard, found } = await attached();
    expect(guard.state.reading).toBeNull();
    expect(found().find(({ detector }) => detector === "cpr")).toMatchObject({
      masked: "230474-••••",
      place: { path: "liste.csv", cell: "B2" },
    });
  });

  test("is said to be under way until it has been read", async () => {
    const draft = new MemoryDraft({ ...CLEAN, attachments: [LIST] });
    draft.readAttachment = () => new Promise(() => {});
    const guard = await guarding(draft);
    expect(guard.state.reading).toEqual({ current: 1, total: 1, index: 0 });
    expect(guard.state.complete).toBe(true);
  });

  test("is repaired by taking it off, as the card showed it", async () => {
    const { draft, guard, found } = await attached();
    const group = groupsOf(guard.state.verdict!.findings).find(
      ([{ detector, where }]) => detector === "cpr" && where === "attachment",
    )!;
    expect(await guard.repair(group, "remove-attachment")).toMatchObject({ done: true });
    expect(draft.mail.attachments).toEqual([]);
    await pass(0);
    expect(found()).toEqual([]);
  });

  test("that stays as it is makes no judgement of its own at every look", async () => {
    const { guard, judging } = await attached();
    guard.stop();
    guard.start();
    const before = judging.mock.calls.length;
    await pass(3_000);
    expect(judging.mock.calls.length).toBe(before);
  });
});
