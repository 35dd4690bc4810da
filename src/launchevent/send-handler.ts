import type { Day } from "../detect/detector";
import type { Knowledge } from "../detect/engine";
import { maskFileName } from "../detect/file-name";
import type { Mail } from "../mail/mail";
import { unreadAttachments } from "../mail/unread-attachments";
import { after } from "../outlook/call";
import { displayLanguage, supports } from "../outlook/context";
import type { DraftReading } from "../outlook/draft";
import { setVerdictHeader } from "../outlook/headers";
import { composeItem } from "../outlook/item";
import { readDraft } from "../outlook/read-draft";
import { policyReads } from "../outlook/read-options";
import type { judge } from "../policy/judge";
import type { Settings } from "../policy/settings";
import { VERDICT_HEADER, verdictHeader } from "../policy/verdict-header";
import { languageOf } from "../text";
import type { AlertContext } from "./alert-context";
import { NOT_JUDGED, NOTHING_READ, type SendCheck } from "./answer";
import { completionOf } from "./completion";
import type { ReadContents } from "./read-attachments";

/** Outlook shows "taking longer than expected" after five seconds, loading included; Kuvert answers within four. */
export const WATCHDOG_MS = 3_800;

/** Longest wait for each call to Outlook. All run at once, and what is left belongs to the detectors. */
const CALL_TIMEOUT_MS = 2_500;

/** Until when, from the handler's start, attachments are read. */
const CONTENTS_UNTIL_MS = 2_600;

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

/** What Outlook hands to a launch event's handler, as far as Kuvert uses it. */
export type SendEvent = Pick<Office.MailboxEvent, "completed">;

/**
 * The handler of OnMessageSend or OnAppointmentSend. Reads the draft afresh, judges it and completes the event
 * exactly once within `WATCHDOG_MS`, whatever Outlook, the policy or the detectors do: an event that is never
 * completed leaves the user in front of a dialog for five minutes.
 */
export function sendHandler(kind: Mail["kind"], door: SendDoor): (event: SendEvent) => void {
  return (event) => {
    const begun = Date.now();
    const context = contextOf(kind, door);
    let completed = false;
    const complete = (check: SendCheck) => {
      if (completed) return;
      completed = true;
      event.completed(safeCompletion(check, context));
    };
    const stopWatchdog = after(WATCHDOG_MS, () => complete(NOTHING_READ));
    const finish = (check: SendCheck) => {
      stopWatchdog();
      const left = WATCHDOG_MS - (Date.now() - begun);
      void markVerdict(check, context, left).then(() => complete(check));
    };
    checkDraft(door, context, begun).then(finish, () => finish(NOT_JUDGED));
  };
}

function contextOf(kind: Mail["kind"], door: SendDoor): AlertContext {
  let settings: Settings | null = null;
  try {
    settings = door.settings();
  } catch {
    // Completed as a failed check: see `answerTo`.
  }
  return {
    kind,
    settings,
    language: languageOf(displayLanguage()),
    hasButton: supports("1.14"),
    maskName: (name) => maskFileName(name, door.knowledge.detectors, today()),
  };
}

/** Rejects when something breaks that should not. */
function checkDraft(door: SendDoor, { settings }: AlertContext, begun: number): Promise<SendCheck> {
  return new Promise((resolve) => {
    const item = composeItem();
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
        withContents(mail).then((read) => ({
          verdict: door.judge(read, policy, { ...door.knowledge, today: today() }, decisions),
          unread,
          files: unreadAttachments(read),
        }));
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
 * Writes the verdict on the mail before anybody is asked: whoever then chooses Send Anyway is not heard of. Takes
 * `leftMs` at the most and never rejects; without a header the mail goes as it would have gone.
 */
function markVerdict(check: SendCheck, { settings }: AlertContext, leftMs: number): Promise<void> {
  try {
    const item = composeItem();
    if (!item || !settings) return Promise.resolve();
    const verdict = verdictHeader(check.verdict, settings, check.files);
    return setVerdictHeader(item, VERDICT_HEADER, verdict, leftMs);
  } catch {
    return Promise.resolve();
  }
}

/** A verdict that cannot be put into words is treated like one that was never reached. */
function safeCompletion(check: SendCheck, context: AlertContext) {
  try {
    return completionOf(check, context);
  } catch {
    return completionOf(NOT_JUDGED, context);
  }
}

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
