import { describe, expect, test } from "@jest/globals";
import type { Policy } from "../../policy/policy";
import { encryptDraft } from "./encrypt-draft";
import { IN_BODY, POLICY } from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";
import { undo } from "./undo";

const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";

/** Encrypts a draft by a label, or else by a tag in its subject. */
function encrypted(draft: MemoryDraft, ways: Partial<Policy["encryption"]> = {}) {
  const encryption = { ...POLICY.encryption, labels: [LABEL], subjectTags: ["[krypter]"], ...ways };
  return encryptDraft(draft, { ...POLICY, encryption });
}

/** Somebody types on in the subject while Outlook is asked for its labels. */
function typingMeanwhile(draft: MemoryDraft, subject: string) {
  draft.labels = async () => {
    draft.edit({ subject });
    return { ok: false, error: "timeout" };
  };
}

describe("a tag in the subject", () => {
  test("keeps what was typed while Outlook was asked for its labels", async () => {
    const draft = new MemoryDraft({ ...IN_BODY, subject: "Referat" });
    typingMeanwhile(draft, "Referat fra mødet");
    const result = await encrypted(draft);
    expect(result).toMatchObject({ done: true, way: "subject-tag" });
    expect(draft.mail.subject).toBe("Referat fra mødet [krypter]");
    if (result.done) await undo(draft, result.undo!);
    expect(draft.mail.subject).toBe("Referat fra mødet");
  });

  test("keeps what was typed while it was set, too", async () => {
    const draft = new MemoryDraft({ ...IN_BODY, subject: "Referat" });
    const { write } = MemoryDraft.prototype;
    draft.write = (change, from) => {
      if (draft.writes === 0) draft.edit({ subject: "Referat fra mødet" });
      return write.call(draft, change, from);
    };
    expect(await encrypted(draft)).toMatchObject({ done: true, way: "subject-tag" });
    expect(draft.mail.subject).toBe("Referat fra mødet [krypter]");
  });

  test("is not set while somebody types on and on, which is said", async () => {
    const draft = new MemoryDraft({ ...IN_BODY, subject: "Referat" });
    draft.refusal = "overtaken";
    expect(await encrypted(draft)).toMatchObject({ why: "refused", error: "overtaken" });
  });

  test("is not set where the subject cannot be read", async () => {
    const draft = new MemoryDraft({ ...IN_BODY, subject: "Referat" });
    draft.unread = ["subject"];
    expect(await encrypted(draft)).toMatchObject({ done: false, why: "no-way" });
    expect(draft.mail.subject).toBe("Referat");
  });
});

describe("a label", () => {
  /** A draft whose label cannot be read that many times after it was set. */
  function withLabels(unread: number, stands = LABEL) {
    const draft = new MemoryDraft({ ...IN_BODY, subject: "Referat" });
    draft.catalog = { ok: true, value: [{ id: LABEL, name: "Fortrolig" }] };
    const { read, write } = MemoryDraft.prototype;
    let left = 0;
    draft.write = async (change, from) => {
      const written = await write.call(draft, change, from);
      if (change.sensitivityLabel) {
        left = unread;
        draft.edit({ sensitivityLabel: stands });
      }
      return written;
    };
    draft.read = async () => {
      draft.unread = left-- > 0 ? ["sensitivityLabel"] : [];
      return read.call(draft);
    };
    return draft;
  }

  test.each([0, 1, 2, 20])(
    "is the way although Outlook does not tell it %d times",
    async (times) => {
      const draft = withLabels(times);
      expect(await encrypted(draft)).toMatchObject({ done: true, way: "label" });
      expect(draft.mail).toMatchObject({ subject: "Referat", sensitivityLabel: LABEL });
    },
  );

  test("that is another one afterwards is no way", async () => {
    const draft = withLabels(1, "another");
    expect(await encrypted(draft)).toMatchObject({ done: true, way: "subject-tag" });
  });
});
