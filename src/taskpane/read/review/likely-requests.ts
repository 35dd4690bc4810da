import type { FolderMessage } from "../../../graph/types";
import { classifyMail } from "../../../requests/classify";
import type { RequestLabel } from "../../../requests/labels";

/** A mail of the folder that looks like a request and has no case. */
export interface LikelyRequest {
  readonly id: string;
  readonly receivedAt: string;
  readonly rights: readonly RequestLabel[];
  /** True when none of the rights is certain. */
  readonly isMaybe: boolean;
}

/** What of these mails may be a request nobody has a case for, the certain ones in front. Read on the device. */
export function likelyRequests(
  messages: readonly FolderMessage[],
  hasCase: (messageId: string | null) => boolean,
): readonly LikelyRequest[] {
  const found = messages
    .filter(({ messageId }) => !hasCase(messageId))
    .flatMap(({ id, receivedAt, mail }): LikelyRequest[] => {
      const { labels, possible } = classifyMail(mail);
      if (labels.length + possible.length === 0) return [];
      const isMaybe = labels.length === 0;
      return [{ id, receivedAt, rights: isMaybe ? possible : labels, isMaybe }];
    });
  return [...found.filter(({ isMaybe }) => !isMaybe), ...found.filter(({ isMaybe }) => isMaybe)];
}
