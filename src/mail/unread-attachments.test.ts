import { expect, test } from "@jest/globals";
import type { AttachmentText, UnreadReason } from "./attachments/attachment-text";
import { type Attachment, EMPTY_MAIL } from "./mail";
import { unreadAttachments } from "./unread-attachments";

const part = { path: "scan.pdf", text: "" };
const refused = (path: string, parts: AttachmentText["parts"] = []): AttachmentText => ({
  parts,
  unread: [{ path, reason: "no-text" }],
});
const unread = (attachment: Attachment) =>
  unreadAttachments({ ...EMPTY_MAIL, attachments: [attachment] });

test("names what is in an attachment and could not be read, with its pages", () => {
  const content: AttachmentText = {
    parts: [part],
    unread: [{ path: "a.zip › scan.pdf", reason: "no-text", pages: [2] }],
  };
  expect(unread({ name: "a.zip", content })).toEqual([
    { index: 0, path: "a.zip › scan.pdf", reason: "no-text", pages: [2] },
  ]);
});

test("says that only a link is sent, and that nobody has read a file yet", () => {
  expect(unread({ name: "løn.xlsx", kind: "cloud" })).toMatchObject([{ reason: "cloud" }]);
  expect(unread({ name: "brev.docx" })).toMatchObject([{ path: "brev.docx", reason: "not-read" }]);
});

test("passes over a picture that stands in the body, and nothing else that claims to", () => {
  expect(unread({ name: "logo.png", isInline: true, content: refused("logo.png") })).toEqual([]);
  expect(unread({ name: "foto.png", content: refused("foto.png") })).toHaveLength(1);
  expect(unread({ name: "logo.png", isInline: true })).toEqual([]);
  expect(unread({ name: "løn.xlsx", isInline: true })).toHaveLength(1);
  const unopened = (reason: UnreadReason) =>
    unread({
      name: "logo.png",
      isInline: true,
      content: { parts: [], unread: [{ path: "logo.png", reason }] },
    });
  expect(unopened("too-large")).toEqual([]);
  expect(unopened("encrypted")).toHaveLength(1);
  const scan = refused("scan.pdf", [part]);
  expect(unread({ name: "scan.pdf", isInline: true, content: scan })).toHaveLength(1);
});
