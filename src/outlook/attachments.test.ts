import { afterEach, describe, expect, test } from "@jest/globals";
import { readAttachmentContent } from "./attachments";
import { composeDraft } from "./compose-draft";
import { installOutlook, removeOutlook, type Faults } from "./_testing/outlook-double";

const FILE = { id: "1", name: "cpr.txt", kind: "file", contentBase64: "aGVq" } as const;

function content(faults: Faults = {}, attachment: object = FILE) {
  const { item } = installOutlook({ mail: { attachments: [attachment as never] }, faults });
  return readAttachmentContent(item, "1", 20);
}

/** An Outlook that answers with this. */
function answering(value: unknown) {
  const { item } = installOutlook();
  item.getAttachmentContentAsync = ((_id: string, answer: (result: unknown) => void) =>
    answer({ status: "succeeded", value })) as never;
  return readAttachmentContent(item, "1", 20);
}

afterEach(removeOutlook);

describe("the content of an attachment", () => {
  test("of a file is its bytes", async () => {
    expect(await content()).toEqual({ ok: true, value: { format: "base64", content: "aGVq" } });
  });

  test.each([
    ["eml", "eml"],
    ["iCalendar", "icalendar"],
    ["icalendar", "icalendar"],
    ["url", "url"],
  ])("that Outlook calls %s is %s", async (format, known) => {
    expect(await answering({ format, content: "…" })).toEqual({
      ok: true,
      value: { format: known, content: "…" },
    });
  });

  test("that is no text is none", async () => {
    expect(await answering({ format: "base64", content: new Uint8Array(3) })).toEqual({
      ok: false,
      error: "failed",
    });
  });

  test("in a format that nobody knows is none", async () => {
    expect(await answering({ format: "tnef", content: "…" })).toEqual({
      ok: false,
      error: "failed",
    });
  });

  test("that is empty is a failure: something keeps it from the add-in", async () => {
    expect(await content({}, { ...FILE, size: 3, contentBase64: "" })).toEqual({
      ok: false,
      error: "failed",
    });
  });

  test.each([
    ["silent", "timeout"],
    ["error", "failed"],
    ["denied", "denied"],
    ["throws", "denied"],
    ["missing", "unsupported"],
    ["empty", "failed"],
  ] as const)("is an outcome when the call is %s", async (fault, error) => {
    expect(await content({ getAttachmentContentAsync: fault })).toEqual({ ok: false, error });
  });

  test("is fetched one after the other", async () => {
    const { item, calls } = installOutlook({
      mail: { attachments: [FILE, { ...FILE, id: "2" }] },
      faults: { getAttachmentContentAsync: 30 },
    });
    const options = { timeoutMs: 1_000, withLabel: false, headers: [], bodyFormat: "own" } as const;
    const draft = composeDraft(item, options);
    const both = Promise.all([draft.readAttachment("1"), draft.readAttachment("2")]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls).toHaveLength(1);
    expect((await both).map(({ ok }) => ok)).toEqual([true, true]);
  });
});
