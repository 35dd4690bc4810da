import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { Mail } from "../../mail/mail";
import { installOutlook, removeOutlook, type Fault, type Faults } from "../_testing/outlook-double";
import { putBack, writeDraft } from "../write-draft";

const REFUSALS: readonly Fault[] = ["silent", "error", "throws", "missing"];

function draftWith(faults: Faults, mail: Partial<Mail> = {}) {
  return installOutlook({ mail: { subject: "Løn", ...mail }, faults });
}

afterEach(() => {
  jest.useRealTimers();
  removeOutlook();
});

describe("attachments that are taken off", () => {
  const file = { id: "1", name: "cpr.xlsx", kind: "file", contentBase64: "aGVq" } as const;
  const mail = { id: "2", name: "Klage", kind: "item", contentBase64: "Subject: Æ\r\n" } as const;
  const link = { id: "3", name: "priser.xlsx", kind: "cloud" } as const;

  test("are taken off, and can be put back from what was kept", async () => {
    const { item, draft } = draftWith({}, { attachments: [file] });
    const written = await writeDraft(item, { removedAttachments: ["1"] }, 20);
    expect(draft.attachments).toEqual([]);
    if (written.ok) await putBack(item, written.value.removed, 20);
    expect(draft.attachments).toMatchObject([{ name: "cpr.xlsx", contentBase64: "aGVq" }]);
  });

  test("that are mails come back as files that can be opened", async () => {
    const { item, draft } = draftWith({}, { attachments: [mail] });
    const written = await writeDraft(item, { removedAttachments: ["2"] }, 20);
    if (written.ok) await putBack(item, written.value.removed, 20);
    const [back] = draft.attachments;
    expect(back?.name).toBe("Klage.eml");
    expect(Buffer.from(back?.contentBase64 ?? "", "base64").toString()).toBe("Subject: Æ\r\n");
  });

  test("that are links are gone for good, which is said", async () => {
    const { item, draft } = draftWith({}, { attachments: [link] });
    expect(await writeDraft(item, { removedAttachments: ["3"] }, 20)).toEqual({
      ok: true,
      value: {
        removed: [{ name: "priser.xlsx", isInline: false, content: null }],
        lasting: ["attachments"],
      },
    });
    expect(draft.attachments).toEqual([]);
  });

  test("that cannot come back go last", async () => {
    const { item, draft } = draftWith({}, { attachments: [link, file] });
    const change = { removedAttachments: ["3", "1"], subject: "Ny" };
    await writeDraft(item, change, 20);
    expect(draft.attachments).toEqual([]);
    const stays = draftWith({ "subject.setAsync": "error" }, { attachments: [link, file] });
    await writeDraft(stays.item, change, 20);
    expect(stays.draft.attachments).toEqual([link, file]);
  });

  test.each(["silent", "error", "throws", "missing", "empty"] as const)(
    "go all the same when their content is %s, and that it is for good is said",
    async (fault) => {
      const faults = { getAttachmentContentAsync: fault };
      const { item, draft } = draftWith(faults, { attachments: [file] });
      const written = await writeDraft(item, { removedAttachments: ["1"] }, 2);
      expect(written).toMatchObject({ ok: true, value: { lasting: ["attachments"] } });
      expect(draft.attachments).toEqual([]);
    },
  );

  test.each(REFUSALS)("stay when their removal is %s, and the rest is put back", async (fault) => {
    const { item, draft } = draftWith({ removeAttachmentAsync: fault }, { attachments: [file] });
    const written = await writeDraft(item, { subject: "Ny", removedAttachments: ["1"] }, 20);
    expect(written).toMatchObject({ ok: false });
    expect(written).not.toMatchObject({ error: "half-written" });
    expect(draft).toMatchObject({ subject: "Løn", attachments: [file] });
  });

  test("may take as long as a file: a slow removal counts, and can be taken back", async () => {
    jest.useFakeTimers();
    const { item, draft } = draftWith({ removeAttachmentAsync: 700 }, { attachments: [file] });
    const writing = writeDraft(item, { removedAttachments: ["1"] }, 500);
    await jest.advanceTimersByTimeAsync(1_000);
    const written = await writing;
    expect([written.ok, draft.attachments]).toEqual([true, []]);
    if (written.ok) await putBack(item, written.value.removed, 20);
    expect(draft.attachments).toMatchObject([{ name: "cpr.xlsx", contentBase64: "aGVq" }]);
  });

  test("that are gone already stop the change before it begins", async () => {
    const { item, calls } = draftWith({}, { attachments: [file] });
    const change = { subject: "Ny", removedAttachments: ["7"] };
    expect(await writeDraft(item, change, 20)).toEqual({ ok: false, error: "failed" });
    expect(calls).not.toContain("subject.setAsync");
  });

  test("come back when another one cannot be taken off", async () => {
    const { item, draft } = draftWith({}, { attachments: [file, { ...file, id: "2" }] });
    item.removeAttachmentAsync = failingAfter(1, item.removeAttachmentAsync.bind(item));
    const written = await writeDraft(item, { removedAttachments: ["1", "2"] }, 20);
    expect(written).toEqual({ ok: false, error: "failed" });
    expect(draft.attachments.map(({ name }) => name)).toEqual(["cpr.xlsx", "cpr.xlsx"]);
  });

  test.each(REFUSALS)("are not back when adding is %s", async (fault) => {
    const { item } = draftWith({ addFileAttachmentFromBase64Async: fault });
    const content = { format: "base64", content: "aGVq" } as const;
    const back = await putBack(item, [{ name: "a.txt", isInline: false, content }], 2);
    expect(back.ok).toBe(false);
  });
});

/** Lets `times` calls through and answers an error to all others. */
function failingAfter(times: number, call: Office.MessageCompose["removeAttachmentAsync"]) {
  let left = times;
  return ((id: string, answer: (result: Office.AsyncResult<void>) => void) => {
    if (left-- > 0) call(id, answer);
    else answer({ status: "failed", error: { code: 9020 } } as never);
  }) as Office.MessageCompose["removeAttachmentAsync"];
}
