/** What the guard does to a draft while it watches, and what it reads beside it. */
import { describe, expect, jest, test } from "@jest/globals";
import { groupsOf } from "../../policy/groups";
import { guarding, pass, setUpGuarding } from "./_testing/guarding";
import { CLEAN, IN_BODY, IN_SUBJECT, judge, SEVERAL_IN_SUBJECT } from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";

setUpGuarding();

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
