import type { Day } from "../detect/detector";
import type { Knowledge } from "../detect/engine";
import { type Mail, recipientsOf } from "../mail/mail";
import { unreadAttachments } from "../mail/unread-attachments";
import type { DraftPart, DraftReading } from "../outlook/draft";
import type { ComposeItem } from "../outlook/item";
import { readDraft } from "../outlook/read-draft";
import { policyReads } from "../outlook/read-options";
import { turnsOnEncryption } from "../policy/encryption";
import type { judge } from "../policy/judge";
import type { Settings } from "../policy/settings";
import { NOT_JUDGED, NOTHING_READ, type SendCheck } from "./answer";
import type { ReadContents } from "./read-attachments";

/** Longest wait for each call to Outlook. All run at once, and what is left belongs to the detectors. */
const CALL_TIMEOUT_MS = 2_500;

/** Until when, from the handler's start, attachments are read. */
const CONTENTS_UNTIL_MS = 2_600;

/**
 * Until when a long body is looked through: judging takes the thread, so no timer could end it. What is left is for the
 * stretch that is begun by then, for the verdict and for writing it.
 */
const BODY_UNTIL_MS = 2_900;

/** What the detectors get through: a body of 5 MB takes half of the time that attachments have otherwise. */
const BODY_CHARACTERS_PER_MS = 4_000;

/** What the handler needs from the rest of the house. */
export interface SendDoor {
  /** Throws when the deployment was built without settings. */
  settings(): Settings;
  readonly judge: typeof judge;
  readonly knowledge: Omit<Knowledge, "today">;
  /** Left out where no rule acts on what stands in attachments. */
  readonly readContents?: ReadContents | undefined;
}

/**
 * Reads the draft and judges it; null for settings or an item that are missing. Rejects when something breaks that
 * should not.
 *
 * @param begun when the handler started, in milliseconds since 1970.
 */
export function checkDraft(
  door: SendDoor,
  item: ComposeItem | null,
  settings: Settings | null,
  begun: number,
): Promise<SendCheck> {
  return new Promise((resolve) => {
    if (!settings) resolve(NOT_JUDGED);
    else if (!item) resolve(NOTHING_READ);
    else {
      const { policy } = settings;
      const withContents = (mail: Mail): Promise<Mail> => {
        if (!door.readContents || mail.attachments.length === 0) return Promise.resolve(mail);
        const forBody = mail.body.content.length / BODY_CHARACTERS_PER_MS;
        const leftMs = CONTENTS_UNTIL_MS - forBody - (Date.now() - begun);
        return door.readContents(item, mail, policy, leftMs);
      };
      const judged = ({ mail, unread, decisions }: DraftReading): Promise<SendCheck> =>
        withContents(mail).then((read) => {
          let isCut = false;
          const isLate = () => (isCut = Date.now() - begun > BODY_UNTIL_MS);
          const knowledge = { ...door.knowledge, today: today(), isLate };
          const verdict = door.judge(withSomebody(read), policy, knowledge, decisions);
          const matters = turnsOnEncryption(verdict, policy) ? unread : unread.filter(isOfTheMail);
          return {
            verdict,
            unread: isCut ? [...matters, "rest"] : matters,
            files: unreadAttachments(read),
          };
        });
      const options = {
        timeoutMs: CALL_TIMEOUT_MS,
        bodyFormat: "html",
        ...policyReads(policy),
      } as const;
      resolve(readDraft(item, options).then(judged));
    }
  });
}

/**
 * False for what is only read to see whether the mail is encrypted. Without it a mail counts as not encrypted, so that
 * nothing is missed; only where a rule speaks for that reason would the missing part perhaps have silenced it.
 */
function isOfTheMail(part: DraftPart): boolean {
  return part !== "sensitivityLabel" && part !== "headers";
}

/**
 * No mail goes to nobody: Outlook tells resolved recipients only (docs/outlook-quirks.md, quirk 19), and whom it does not
 * tell counts as outside. A meeting may have no attendees.
 */
function withSomebody(mail: Mail): Mail {
  const isToNobody = mail.kind === "mail" && recipientsOf(mail).length === 0;
  return isToNobody && !mail.hasUnreadRecipients
    ? { ...mail, to: [{ name: "", address: "" }] }
    : mail;
}

/** Today's date by this computer's clock. */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
