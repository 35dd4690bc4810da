import type { Case } from "../case/events";
import { heading, type Letter, list, paragraph } from "./letter";

/** What was done to the data, of which whoever received it has to hear: Art. 16, 17(1) and 18 by Art. 19. */
export type NoticeOf = "rectification" | "erasure" | "restriction";

/** What of a case recipients are told; `notify_recipients` alone says nothing of what was done. */
export function noticesOf({ labels }: Pick<Case, "labels">): readonly NoticeOf[] {
  return (["rectification", "erasure", "restriction"] as const).filter((each) =>
    labels.includes(each),
  );
}

/**
 * The notice to one recipient (Art. 19, D 7). The subject names the case only (D 21); whom it is about is for the
 * officer to write, as sparingly as the recipient can do with.
 */
export function recipientNotice(
  { number }: Pick<Case, "number">,
  deeds: readonly NoticeOf[],
  contact: { readonly name: string; readonly email: string },
): Letter {
  const done = deeds.length === 0 ? ["notice.done"] : deeds.map((deed) => `notice.done.${deed}`);
  return {
    subject: { id: "notice.subject", values: { number } },
    blocks: [
      paragraph("notice.greeting"),
      paragraph("notice.opening"),
      list(done),
      heading("notice.about.title"),
      paragraph("notice.about"),
      paragraph("notice.confirm"),
      paragraph({
        id: "questions.organisation",
        values: { contact: contact.name, email: contact.email },
      }),
      paragraph({ id: "closing", values: { contact: contact.name } }),
    ],
  };
}
