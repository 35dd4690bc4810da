import { describe, expect, jest, test } from "@jest/globals";
import type { Draft } from "../../outlook/draft";
import type { Decisions } from "../../policy/decisions";
import { groupsOf } from "../../policy/groups";
import { DraftDecisions } from "./draft-decisions";
import { IN_SUBJECT, judge } from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";

const EARLIER: Decisions = { "cpr:k3x": { kind: "not-data" } };
const NOT_DATA = { kind: "not-data" } as const;
const { mail } = new MemoryDraft(IN_SUBJECT);
const [GROUP] = groupsOf(judge(mail).findings);

/** What the writer decides in an Outlook that answers like this, and what it has kept then. */
function deciding(...answers: Awaited<ReturnType<Draft["remember"]>>[]) {
  const outlook = { kept: EARLIER };
  const remember = jest.fn<Draft["remember"]>(async (decisions) => {
    const answer = answers.shift() ?? { ok: true, value: undefined };
    if (answer.ok) outlook.kept = decisions;
    return answer;
  });
  return { decisions: new DraftDecisions(remember, () => {}), outlook, remember };
}

describe("a decision", () => {
  test("is kept beside those of an earlier pane", async () => {
    const { decisions, outlook } = deciding();
    decisions.recall(EARLIER);
    const { tokens, isRemembered } = await decisions.add(mail, GROUP!, NOT_DATA);
    expect(isRemembered).toBe(true);
    expect(Object.keys(outlook.kept)).toEqual(["cpr:k3x", ...tokens]);
  });

  test("waits until Outlook has said what an earlier pane decided, rather than write over it", async () => {
    const { decisions, outlook } = deciding();
    const { tokens, isRemembered } = await decisions.add(mail, GROUP!, NOT_DATA);
    await decisions.keepAgain();
    expect([isRemembered, outlook.kept]).toEqual([false, EARLIER]);
    decisions.recall(EARLIER);
    await decisions.keepAgain();
    expect(Object.keys(outlook.kept)).toEqual(["cpr:k3x", ...tokens]);
  });

  test("that was taken back is taken back in Outlook too, once that answers", async () => {
    const ok = { ok: true, value: undefined } as const;
    const { decisions, outlook } = deciding(ok, { ok: false, error: "timeout" });
    decisions.recall(EARLIER);
    const { tokens } = await decisions.add(mail, GROUP!, NOT_DATA);
    expect(await decisions.remove(tokens)).toBe(false);
    expect(decisions.now).toEqual(EARLIER);
    expect(Object.keys(outlook.kept)).toEqual(["cpr:k3x", ...tokens]);
    await decisions.keepAgain();
    expect(outlook.kept).toEqual(EARLIER);
  });

  test.each(["unsupported", "denied", "full"] as const)(
    "is not handed to Outlook again and again where that is %s",
    async (error) => {
      const { decisions, remember } = deciding({ ok: false, error });
      decisions.recall({});
      await decisions.add(mail, GROUP!, NOT_DATA);
      await decisions.keepAgain();
      expect(remember).toHaveBeenCalledTimes(1);
    },
  );
});
