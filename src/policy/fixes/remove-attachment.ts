import type { Fix } from "./fix";

/** Takes the file off the mail. */
export const removeAttachment: Fix = {
  id: "remove-attachment",
  appliesTo: (findings) =>
    findings.every(({ where }) => where === "attachment" || where === "attachment-name"),
  change([finding], mail) {
    const id = mail.attachments[finding?.index ?? 0]?.id;
    return id === undefined ? {} : { removedAttachments: [id] };
  },
};
