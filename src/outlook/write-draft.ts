import { prependedPart } from "../mail/html-text";
import type { DraftChange } from "../policy/fixes/fix";
import { callOutlook } from "./call";
import type { Outcome } from "./draft";
import type { ComposeItem } from "./item";
import { readBody, readSubject } from "./read-draft";

/** One part to write, with what stands there now. */
interface Step {
  put(): Promise<Outcome<void>>;
  putBack(): Promise<Outcome<void>>;
}

/**
 * Writes the parts named in `change`, all or nothing.
 *
 * The body comes first: should Outlook die between the two, the text stands twice rather than nowhere. A step that
 * failed is put back too, because a write that timed out may still have landed.
 */
export async function writeDraft(
  item: ComposeItem,
  change: DraftChange,
  timeoutMs: number,
): Promise<Outcome<void>> {
  const prepared = await prepare(item, change, timeoutMs);
  if (!prepared.ok) return prepared;
  const begun: Step[] = [];
  for (const step of prepared.value) {
    begun.unshift(step);
    const written = await step.put();
    if (!written.ok) {
      for (const undone of begun) await undone.putBack();
      return written;
    }
  }
  return { ok: true, value: undefined };
}

/** Nothing is written before everything that would have to be put back is known. */
async function prepare(
  item: ComposeItem,
  change: DraftChange,
  timeoutMs: number,
): Promise<Outcome<Step[]>> {
  const steps: Step[] = [];
  const { body, subject } = change;
  if (body !== undefined) {
    const put = (content: string) =>
      callOutlook<void>(
        (answer) => item.body.setAsync(content, { coercionType: body.type }, answer),
        timeoutMs,
      );
    // Leaves the rest of the body to Outlook: its pictures, its styles and the caret.
    const prepend = (content: string) =>
      callOutlook<void>(
        (answer) => item.body.prependAsync(content, { coercionType: body.type }, answer),
        timeoutMs,
      );
    const before = await readBody(item, body.type, timeoutMs);
    if (!before.ok) return before;
    const top = prependedPart(before.value, body);
    steps.push({
      put: () => (top === null ? put(body.content) : prepend(top)),
      putBack: () => put(before.value.content),
    });
  }
  if (subject !== undefined) {
    const put = (text: string) =>
      callOutlook<void>((answer) => item.subject.setAsync(text, answer), timeoutMs);
    const before = await readSubject(item, timeoutMs);
    if (!before.ok) return before;
    steps.push({ put: () => put(subject), putBack: () => put(before.value) });
  }
  return { ok: true, value: steps };
}
