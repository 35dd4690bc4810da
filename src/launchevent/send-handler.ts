import { maskFileName } from "../detect/file-name";
import type { Mail } from "../mail/mail";
import { after } from "../outlook/call";
import { displayLanguage, supports } from "../outlook/context";
import { setVerdictHeader } from "../outlook/headers";
import { composeItem, type ComposeItem } from "../outlook/item";
import type { Settings } from "../policy/settings";
import { VERDICT_HEADER, verdictHeader } from "../policy/verdict-header";
import { languageOf } from "../text";
import type { AlertContext } from "./alert-context";
import { NOT_JUDGED, NOTHING_READ, type SendCheck } from "./answer";
import { checkDraft, today, type SendDoor } from "./check-draft";
import { completeEvent, type SendEvent } from "./complete-event";

/** Outlook shows "taking longer than expected" after five seconds, loading included; Kuvert answers within four. */
export const WATCHDOG_MS = 3_800;

/**
 * The handler of OnMessageSend or OnAppointmentSend. Reads the draft afresh, judges it and completes the event
 * exactly once within `WATCHDOG_MS`, whatever Outlook, the policy or the detectors do: an event that is never
 * completed leaves the user in front of a dialog for five minutes.
 */
export function sendHandler(kind: Mail["kind"], door: SendDoor): (event: SendEvent) => void {
  return (event) => {
    const begun = Date.now();
    const context = contextOf(kind, door);
    // Asked once: by the time there is a verdict, Outlook may show another item.
    const item = openItem();
    let completed = false;
    const complete = (check: SendCheck) => {
      if (completed) return;
      completed = true;
      completeEvent(event, check, context);
    };
    const stopWatchdog = after(WATCHDOG_MS, () => {
      // Where nothing can be called off, it comes after an answer too.
      if (completed) return;
      // Not waited for: what an earlier send wrote there must not speak for this one.
      void markVerdict(item, NOTHING_READ, context, 0);
      complete(NOTHING_READ);
    });
    const finish = (check: SendCheck) => {
      if (completed) return;
      stopWatchdog();
      const left = WATCHDOG_MS - (Date.now() - begun);
      void markVerdict(item, check, context, left).then(() => complete(check));
    };
    checkDraft(door, item, context.settings, begun).then(finish, () => finish(NOT_JUDGED));
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
    hasMarkdown: supports("1.15"),
    maskName: (name) => maskFileName(name, door.knowledge.detectors, today()),
  };
}

function openItem(): ComposeItem | null {
  try {
    return composeItem();
  } catch {
    return null;
  }
}

/**
 * Writes the verdict on the mail before anybody is asked: whoever then chooses Send Anyway is not heard of. Takes
 * `leftMs` at the most and never rejects; without a header the mail goes as it would have gone.
 */
function markVerdict(
  item: ComposeItem | null,
  check: SendCheck,
  { settings }: AlertContext,
  leftMs: number,
): Promise<void> {
  try {
    if (!item || !settings) return Promise.resolve();
    const verdict = verdictHeader(check.verdict, settings, check.files, check.unread.length > 0);
    return setVerdictHeader(item, VERDICT_HEADER, verdict, leftMs);
  } catch {
    return Promise.resolve();
  }
}
