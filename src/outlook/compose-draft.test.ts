import { afterEach, describe, expect, test } from "@jest/globals";
import { composeDraft } from "./compose-draft";
import { type Fault, installOutlook, removeOutlook } from "./_testing/outlook-double";

const OPTIONS = { timeoutMs: 50, withLabel: true, headers: [], bodyFormat: "own" } as const;

afterEach(removeOutlook);

const unreadWith = async (fault: Fault) => {
  const faults = { "sensitivityLabel.getAsync": fault };
  const { item } = installOutlook({ mail: { subject: "Frokost" }, faults });
  return (await composeDraft(item, OPTIONS).read()).unread;
};

describe("a label that Outlook does not tell", () => {
  test.each(["error", "denied"] as const)("is none where it says so: %s", async (fault) => {
    expect(await unreadWith(fault)).toEqual([]);
  });

  test("is unread as long as Outlook says nothing", async () => {
    expect(await unreadWith("silent")).toEqual(["sensitivityLabel"]);
  });

  test("is asked for twice the first time only, and read once it is told", async () => {
    const { item, calls } = installOutlook({ faults: { "sensitivityLabel.getAsync": "error" } });
    const draft = composeDraft(item, OPTIONS);
    for (let time = 0; time < 3; time++) await draft.read();
    expect(calls.filter((call) => call === "sensitivityLabel.getAsync")).toHaveLength(4);
    const getAsync = (answer: (result: object) => void) =>
      answer({ status: "succeeded", value: "fortrolig" });
    Object.assign(item.sensitivityLabel, { getAsync });
    expect((await draft.read()).mail.sensitivityLabel).toBe("fortrolig");
  });
});
