import { describe, expect, test } from "@jest/globals";
import { readEml } from "../../../src/mail/read-eml";
import { CLOUD_LINK, emlText, mailAsAttachment } from "./attached";
import { newDraft } from "./items";
import { ok, refusedWith, testHost } from "./test-host";

const MAIL = {
  ...newDraft({ id: "1", at: "2026-11-20T09:00:00.000Z" }, "mail"),
  subject: "Opsigelse – Jonas Kærgård",
  bodyHtml: "<p>CPR-nr.: 230474-1018</p>",
  to: [{ address: "hr@dki-logistics.example", name: "HR" }],
};

describe("a mail as an attachment", () => {
  test("is a mail that can be read again", async () => {
    const attachment = { id: "a", ...mailAsAttachment(MAIL) };
    const read = await readEml(new TextEncoder().encode(emlText(attachment)));
    expect(read).toMatchObject({
      ok: true,
      mail: { subject: MAIL.subject, body: { content: expect.stringContaining(MAIL.bodyHtml) } },
    });
  });

  test("is handed out as its text", async () => {
    const attachment = { id: "a", ...mailAsAttachment(MAIL) };
    const { call } = testHost({ attachments: [attachment] });
    expect(await call("getAttachmentContentAsync", { id: "a" })).toEqual(
      ok({ format: "eml", content: emlText(attachment) }),
    );
    expect(await call("getAttachmentsAsync")).toEqual(
      ok([expect.objectContaining({ attachmentType: 1, name: MAIL.subject })]),
    );
  });
});

test("a link to a file in the cloud has an address and no content", async () => {
  const { call } = testHost({ attachments: [{ id: "c", ...CLOUD_LINK }] });
  expect(await call("getAttachmentContentAsync", { id: "c" })).toEqual(
    ok({ format: "url", content: CLOUD_LINK.url }),
  );
  expect(await call("getAttachmentsAsync")).toEqual(
    ok([expect.objectContaining({ attachmentType: 2, url: CLOUD_LINK.url })]),
  );
});

test("an attachment that is gone has no content", async () => {
  const { call } = testHost();
  expect(await call("getAttachmentContentAsync", { id: "c" })).toEqual(refusedWith(9008));
});
