import { afterEach, describe, expect, test } from "@jest/globals";
import { recall, recallFiles, remember, rememberFiles } from "./memory";
import { installOutlook, removeOutlook } from "./_testing/outlook-double";

afterEach(removeOutlook);

const FILE = { token: "a-b", findings: [], unread: [] };

describe("what the writer decided", () => {
  test("comes back as it was", async () => {
    const { item } = installOutlook();
    const decisions = { "cpr:k3x": { kind: "not-data" } } as const;
    expect((await remember(item, decisions, 20)).ok).toBe(true);
    expect(await recall(item, 20)).toEqual(decisions);
  });

  test("is kept apart from which files are clean", async () => {
    const { item } = installOutlook();
    await remember(item, {}, 20);
    expect((await rememberFiles(item, [FILE], 20)).ok).toBe(true);
    expect([await recall(item, 20), await recallFiles(item, 20)]).toEqual([{}, [FILE]]);
  });

  test("is not handed to Outlook when it is more than Outlook keeps", async () => {
    const { item, calls } = installOutlook();
    const decisions = { a: { kind: "override", reason: "x".repeat(50_000) } } as const;
    expect(await remember(item, decisions, 20)).toEqual({ ok: false, error: "full" });
    expect(calls).toEqual([]);
  });

  test("has its share of the session data, however much was read in files", async () => {
    const { item, draft } = installOutlook();
    const words = "x".repeat(15_000);
    const decisions = { a: { kind: "override", reason: words } } as const;
    const files = [{ ...FILE, token: "x".repeat(33_000) }];
    expect((await rememberFiles(item, files, 20)).ok).toBe(true);
    expect((await remember(item, decisions, 20)).ok).toBe(true);
    const kept = ["kuvert", draft.kept, "kuvert-files", draft.keptFiles];
    expect(kept.join("").length).toBeLessThanOrEqual(50_000);
    const more = { a: { kind: "override", reason: `${words}${words}` } } as const;
    expect(await remember(item, more, 20)).toEqual({ ok: false, error: "full" });
  });

  test("has room for a list of numbers that all go for one reason, in the writer's own words", async () => {
    const { item } = installOutlook();
    const override = { kind: "override", reason: "urgent", words: "x".repeat(200) } as const;
    const decisions = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`body-cpr-external!${at}`, override]),
    );
    expect((await remember(item, decisions, 20)).ok).toBe(true);
    expect(await recall(item, 20)).toEqual(decisions);
  });

  test.each([
    ["silent", "timeout"],
    ["error", "failed"],
    ["throws", "denied"],
    ["missing", "unsupported"],
  ] as const)("is not remembered when the call is %s", async (fault, error) => {
    const { item } = installOutlook({ faults: { "sessionData.setAsync": fault } });
    expect(await remember(item, {}, 20)).toEqual({ ok: false, error });
  });
});
