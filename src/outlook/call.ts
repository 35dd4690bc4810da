import type { Outcome, OutlookErrorCode } from "./draft";
import { failure, success } from "./outcome";

/** What office.js hands to a callback, as far as Kuvert looks at it. */
type Answer<T> = Pick<Office.AsyncResult<T>, "status" | "value" | "error">;

/** Outlook's error code for a call that the add-in's permission does not cover. */
const NO_CAPABILITY = 7000;

/**
 * Calls one asynchronous member of office.js and waits for the answer at most `timeoutMs` milliseconds.
 *
 * Never rejects. office.js has three ways to fail that look nothing alike: it answers an error, it throws at
 * once (missing permission, missing member), or it never calls back (docs/outlook-quirks.md, quirk 1). All three
 * become an `Outcome`. Whatever comes after the first outcome is ignored.
 *
 * @param start makes the call and passes the callback on: `(answer) => item.subject.getAsync(answer)`.
 */
export function callOutlook<T>(
  start: (callback: (answer: Answer<T>) => void) => void,
  timeoutMs: number,
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const stopClock = after(timeoutMs, () => resolve(failure("timeout")));
    const settle = (outcome: Outcome<T>) => {
      stopClock();
      resolve(outcome);
    };
    try {
      start((answer) => settle(outcomeOf(answer)));
    } catch (error) {
      settle(failure(codeOfThrown(error)));
    }
  });
}

/**
 * Runs `work` after `milliseconds`; gives the way to call it off. Does nothing where there are no timers, which
 * Microsoft does not promise in classic Outlook's JavaScript-only runtime. What cannot be called off runs in the end.
 */
export function after(milliseconds: number, work: () => void): () => void {
  try {
    const timer = setTimeout(work, milliseconds);
    return () => typeof clearTimeout === "function" && clearTimeout(timer);
  } catch {
    return () => {};
  }
}

function outcomeOf<T>(answer: Answer<T> | undefined): Outcome<T> {
  try {
    // The literal stands for Office.AsyncResultStatus.Succeeded, which is one more thing that can be missing.
    if (answer && String(answer.status) === "succeeded") return success(answer.value);
    return failure(answer?.error?.code === NO_CAPABILITY ? "denied" : "failed");
  } catch {
    // An answer whose value is only unpacked when it is asked for, and breaks there.
    return failure("failed");
  }
}

/** office.js translates its messages, so only the name of a thrown error tells what it is. */
function codeOfThrown(error: unknown): OutlookErrorCode {
  const name = error instanceof Error ? error.name : "";
  if (name === "TypeError" || name === "Sys.FeatureNotEnabled") return "unsupported";
  return name.indexOf("Sys.Argument") === 0 ? "failed" : "denied";
}
