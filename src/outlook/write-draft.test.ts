import { afterEach, describe, expect, test } from "@jest/globals";
import { installOutlook, removeOutlook, type Faults } from "./outlook-double";
import { writeDraft } from "./write-draft";

const CHANGE = {
  subject: "Sygemelding",
  body: { type: "html", content: "<p>Hej ••••</p>" },
} as const;

function draftWith(faults: Faults) {
  return installOutlook({
    mail: { subject: "Sygemelding 010190-1234", body: { type: "html", content: "<p>Hej</p>" } },
    faults,
  });
}

afterEach(removeOutlook);

describe("writing a change", () => {
  test("writes the subject and the body", async () => {
    const { item, draft } = draftWith({});
    expect(await writeDraft(item, CHANGE, 20)).toEqual({ ok: true, value: undefined });
    expect(draft).toEqual({ subject: CHANGE.subject, body: CHANGE.body.content });
  });

  test("writes the body first, so that the data stands twice rather than nowhere", async () => {
    const { item, calls } = draftWith({});
    await writeDraft(item, CHANGE, 20);
    expect(calls.filter((name) => name.endsWith("setAsync"))).toEqual([
      "body.setAsync",
      "subject.setAsync",
    ]);
  });

  test("puts what comes on top there, and leaves the rest of the body to Outlook", async () => {
    const { item, draft, calls } = draftWith({});
    const content = "<div>CPR-nr.: 010190-1234</div><p>Hej</p>";
    await writeDraft(item, { body: { type: "html", content } }, 20);
    expect(draft.body).toBe(content);
    expect(calls).toEqual(["body.getAsync", "body.prependAsync"]);
  });

  test("leaves alone what the change does not name", async () => {
    const { item, calls } = draftWith({});
    await writeDraft(item, { subject: "Sygemelding" }, 20);
    expect(calls).toEqual(["subject.getAsync", "subject.setAsync"]);
  });

  test.each(["silent", "error", "throws", "missing"] as const)(
    "puts the body back when the subject's call is %s",
    async (fault) => {
      const { item, draft } = draftWith({ "subject.setAsync": fault });
      expect((await writeDraft(item, CHANGE, 20)).ok).toBe(false);
      expect(draft).toEqual({ subject: "Sygemelding 010190-1234", body: "<p>Hej</p>" });
    },
  );

  test("puts back a write that landed after its time was up", async () => {
    const { item, draft } = draftWith({ "subject.setAsync": 40 });
    expect(await writeDraft(item, CHANGE, 20)).toEqual({ ok: false, error: "timeout" });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(draft.subject).toBe("Sygemelding 010190-1234");
  });

  test("writes nothing when it could not put it back", async () => {
    const { item, calls } = draftWith({ "subject.getAsync": "error" });
    expect(await writeDraft(item, CHANGE, 20)).toEqual({ ok: false, error: "failed" });
    expect(calls).toEqual(["body.getAsync", "subject.getAsync"]);
  });
});
