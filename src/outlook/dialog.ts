import { after } from "./call";
import type { Outcome } from "./draft";
import { keepPane } from "./kept-pane";
import { failure, success } from "./outcome";

/** Why a dialog handed nothing over, by what somebody can do about it. */
export type DialogProblem =
  /** It was closed before it was done. */
  | "closed"
  /** The user chose "Ignore" when Outlook on the web asked whether it may open a window. */
  | "ignored"
  /** The browser does not let Outlook open a window. */
  | "blocked"
  /** There is another one of this pane's already. */
  | "open-already"
  /** Its page, or one that it went on to, cannot be loaded. */
  | "unreachable"
  /** Its page, or one that it went on to, is not https, or not the add-in's own. */
  | "untrusted"
  | "unsupported"
  | "failed"
  /** Called off by the caller. */
  | "aborted";

/**
 * Office's numbers: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events; 12011 is
 * `ooeCrossZone` in office.js, which tells it when the browser opens no window.
 */
const PROBLEMS: Readonly<Record<number, DialogProblem>> = {
  12002: "unreachable",
  12003: "untrusted",
  12004: "untrusted",
  12005: "untrusted",
  12006: "closed",
  12007: "open-already",
  12009: "ignored",
  12011: "blocked",
};

/** Percent of the screen: Microsoft's sign-in pages are tall and narrow. */
const SIZE = { height: 65, width: 35 };
const CLOSING_MS = 1_000;

/**
 * Opens a page of this add-in in a dialog of Office's, closes it once the page has said something (`tellPane`), and
 * gives what it said. Never rejects.
 *
 * In a browser Outlook asks in the pane first whether it may open a window. That is one click more, and the one way
 * that no browser blocks, however long ago the click was with which everything began.
 *
 * @param address https, on the pane's own origin: Office opens no other page
 * @param signal closes the dialog; the only limit in time, for somebody may have to find a phone
 */
export async function openDialog(
  address: string,
  signal: AbortSignal,
): Promise<Outcome<string, DialogProblem>> {
  await closed;
  return opened(address, signal);
}

/**
 * Resolves when the last dialog has had its time to close. Outlook on a desktop closes it later and says nothing: a
 * dialog that is opened at once is refused on Windows (12007), and on Mac hears that it was closed itself
 * (office-js/issues/3682).
 */
let closed: Promise<void> = Promise.resolve();

function opened(address: string, signal: AbortSignal): Promise<Outcome<string, DialogProblem>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure("aborted"));
    if (!supportsDialogs()) return resolve(failure("unsupported"));
    let dialog: Office.Dialog | null = null;
    const settle = (outcome: Outcome<string, DialogProblem>) => {
      signal.removeEventListener("abort", stop);
      resolve(outcome);
    };
    const stop = () => {
      close(dialog);
      settle(failure("aborted"));
    };
    signal.addEventListener("abort", stop);
    const putRight = keepPane();
    try {
      const { ui } = Office.context;
      ui.displayDialogAsync(address, { ...SIZE, promptBeforeOpen: true }, ({ value, error }) => {
        after(0, putRight);
        if (!value) return settle(failure(PROBLEMS[error?.code] ?? "failed"));
        dialog = value;
        // Called off while Outlook was still asking.
        if (signal.aborted) return close(dialog);
        listen(dialog, (outcome) => {
          close(dialog);
          settle(outcome);
        });
      });
    } catch {
      putRight();
      settle(failure("unsupported"));
    }
  });
}

function supportsDialogs(): boolean {
  try {
    return Office.context.requirements.isSetSupported("DialogApi", "1.1");
  } catch {
    return false;
  }
}

function listen(
  dialog: Office.Dialog,
  heard: (outcome: Outcome<string, DialogProblem>) => void,
): void {
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  dialog.addEventHandler(DialogMessageReceived, (event) => {
    // Pages of other origins may speak to a pane as well; this is not one of theirs. Older Outlooks do not say.
    const isOurs = !("origin" in event) || !event.origin || event.origin === location.origin;
    if ("message" in event && isOurs) heard(success(event.message));
  });
  dialog.addEventHandler(DialogEventReceived, (event) => {
    const code = "error" in event ? event.error : 0;
    heard(failure(PROBLEMS[code] ?? "failed"));
  });
}

function close(dialog: Office.Dialog | null): void {
  if (!dialog) return;
  closed = new Promise((resolve) => after(CLOSING_MS, resolve));
  try {
    dialog.close();
  } catch {
    // office.js throws where there is nothing left to close, which is what was wanted.
  }
}
