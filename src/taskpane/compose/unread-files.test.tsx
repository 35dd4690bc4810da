/** What the pane says of files that nobody could look into, as the policy wants it. */
import { describe, expect, jest, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { AttachmentText, UnreadReason } from "../../mail/attachments/attachment-text";
import type { Attachment, Mail } from "../../mail/mail";
import { fingerprint } from "../../mail/fingerprint";
import { fileToken } from "../../policy/known-files";
import { heading, pass, setUpPane, show } from "./_testing/pane";
import { CLEAN, IN_BODY, IN_SUBJECT } from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";

setUpPane();

const ASKING = {
  policy: {
    attachments: { megabytes: 25, files: 200, seconds: 10, whenUnread: "ask" as const },
  },
};

/** A file as the pane knows it once it has been read, or could not be. */
function file(name: string, reason?: UnreadReason): Attachment {
  const content: AttachmentText = { parts: [], unread: reason ? [{ path: name, reason }] : [] };
  return { name, content };
}
const outside = (attachments: readonly Attachment[]): Partial<Mail> => ({
  ...CLEAN,
  to: IN_BODY.to ?? [],
  attachments,
});
const LOCKED = file("kontrakt 230474-1019.docx", "encrypted");

describe("where the policy asks", () => {
  test("a file for somebody outside is as loud as a warning, and its name is masked", async () => {
    await show(outside([LOCKED]), ASKING);
    const name = "Kuvert kunne ikke læse en vedhæftet fil";
    const card = within(screen.getByRole("region", { name }));
    expect(card.getByText("Se selv efter")).toBeTruthy();
    expect(card.getByRole("listitem").textContent).toBe(
      "kontrakt 230474-••••.docx: beskyttet med adgangskode",
    );
    expect(
      card.getByText(/personoplysninger i den\. Kuvert spørger, når du sender\./),
    ).toBeTruthy();
    expect(heading()).toBe("Intet at bemærke i det, Kuvert kunne læse");
    expect(screen.queryByText("Ikke læst:")).toBeNull();
  });

  describe("keeps with the draft, for the send handler,", () => {
    const NOTE = { id: "1", name: "note.txt", size: 15 };
    const noteThatSays = (text: string): MemoryDraft => {
      const draft = new MemoryDraft(outside([NOTE, LOCKED]));
      const content = Buffer.from(text).toString("base64");
      draft.contents = { "1": { format: "base64", content } };
      return draft;
    };

    test("that a file was read and is clean, until it is taken off", async () => {
      const draft = noteThatSays("Hej");
      await show({}, { ...ASKING, draft });
      await pass(3_000);
      const print = fingerprint(Buffer.from("Hej").toString("base64"));
      const token = fileToken(draft.mail, NOTE, print);
      expect(draft.knownFiles).toEqual([{ token, findings: [], unread: [] }]);
      draft.edit({ attachments: [LOCKED] });
      await pass(3_000);
      expect(draft.knownFiles).toEqual([]);
    });

    test("what Outlook was too busy to keep the first time", async () => {
      const draft = noteThatSays("Hej");
      const remember = jest.spyOn(draft, "rememberFiles");
      remember.mockResolvedValueOnce({ ok: false, error: "timeout" });
      await show({}, { ...ASKING, draft });
      await pass(5_000);
      expect(draft.knownFiles).toHaveLength(1);
      expect(remember).toHaveBeenCalledTimes(2);
    });

    test("what it found in a file, masked", async () => {
      const draft = noteThatSays("CPR 230474-1018");
      await show({}, { ...ASKING, draft });
      await pass(3_000);
      expect(draft.knownFiles).toMatchObject([{ findings: [{ masked: "230474-••••" }] }]);
      expect(JSON.stringify(draft.knownFiles)).not.toContain("1018");
    });

    test("nothing where nothing comes of attachments on send", async () => {
      const draft = noteThatSays("CPR 230474-1018");
      await show({}, { policy: { rules: [] }, draft });
      await pass(3_000);
      expect(draft.knownFiles).toEqual([]);
    });
  });

  test("several are counted, in English too", async () => {
    await show(outside([LOCKED, file("a.zip", "damaged")]), { ...ASKING, language: "en" });
    const card = screen.getByRole("region", { name: "Kuvert could not read 2 attached files" });
    expect(within(card).getByText(/Please check them for personal data/)).toBeTruthy();
  });

  test("a screen reader hears of it, beside what has to be repaired", async () => {
    const { draft } = await show(CLEAN, ASKING);
    draft.edit({ ...outside([LOCKED]), subject: IN_SUBJECT.subject ?? "" });
    await pass(3_000);
    expect(screen.getByRole("status").textContent).toBe(
      "Én ting at rette, før mailen sendes: CPR-nummer i emnefeltet og Kuvert kunne ikke læse en vedhæftet fil.",
    );
  });

  test("a file for colleagues is only told of", async () => {
    await show({ ...CLEAN, attachments: [LOCKED] }, ASKING);
    expect(screen.queryByRole("region")).toBeNull();
    expect(screen.getByText("Ikke læst:")).toBeTruthy();
  });

  test("a file that was read, and a picture in the body, are nothing to speak of", async () => {
    const logo = { name: "logo.png", isInline: true };
    await show(outside([file("brev.docx"), logo]), ASKING);
    expect(screen.queryByRole("region")).toBeNull();
    expect(heading()).toBe("Intet at bemærke");
  });
});

test("where it does not, a file is a quiet line, and not called clear", async () => {
  await show(outside([LOCKED]));
  expect(screen.queryByRole("region")).toBeNull();
  expect(screen.getByText("Ikke læst:")).toBeTruthy();
  expect(heading()).toBe("Intet at bemærke i det, Kuvert kunne læse");
});

test("a draft whose attachments are still being read is not called clear", async () => {
  const draft = new MemoryDraft(outside([{ name: "brev.docx", id: "1", size: 10 }]));
  draft.readAttachment = () => new Promise(() => {});
  await show({}, { ...ASKING, draft });
  expect(heading()).toBe("Intet at bemærke indtil videre");
});
