import { DETECTORS } from "../../detect/detectors";
import type { Day } from "../../detect/detector";
import { maskFileName } from "../../detect/file-name";
import type { Mail } from "../../mail/mail";
import { type UnreadAttachment, unreadAttachments } from "../../mail/unread-attachments";

/** A mail with an archive of a hundred pictures says so after the first few. */
export const MOST_FILES = 5;

/** What is attached and was not read, with its names masked; `pending`: those that still will be, by their index. */
export function unreadFilesOf(
  mail: Mail,
  today: Day,
  pending: (index: number) => boolean,
): readonly UnreadAttachment[] {
  return unreadAttachments(mail)
    .filter(({ index, reason }) => reason !== "not-read" || !pending(index))
    .map((unread, position) =>
      // Those behind the last that is shown are only counted.
      position < MOST_FILES
        ? { ...unread, path: maskFileName(unread.path, DETECTORS, today) }
        : { ...unread, path: "" },
    );
}
