import type { Mail } from "../mail/mail";
import type { DraftChange } from "../policy/fixes/fix";
import { removalSteps } from "./_write/removals";
import { addBack } from "./_write/restore";
import { headersStep, labelStep } from "./_write/marks";
import { recipientSteps } from "./_write/recipients";
import { runSteps, type Step, type Writing } from "./_write/step";
import { bodyStep, locationStep, subjectStep } from "./_write/texts";
import type { Outcome, RemovedAttachment, WriteErrorCode, Written } from "./draft";
import type { ComposeItem } from "./item";
import { success } from "./outcome";

/** A whole file may take this many times as long as any other call. */
const TRANSFER = 10;

/** When nothing may be written. */
export interface WriteLimits {
  /** What the change was computed from: its texts and recipients must still be what they are here. */
  readonly from?: Partial<Mail>;
  /** Whether Outlook still shows this item. Where it no longer does, nothing more is written. */
  readonly isOpen?: () => boolean;
}

/**
 * Writes the parts named in `change`, all or nothing, and never over what somebody else has put there: a part is read
 * just before it is written, and where that is not what the change was computed from, nothing is (`overtaken`). The same
 * holds for putting back, which takes back the change's own piece from what stands there by then, or nothing where the two
 * cannot be told apart (`half-written`). What is typed between that reading and Outlook carrying out the write is lost:
 * no call of Outlook's writes on a condition.
 *
 * What grows comes first, a body or the Bcc that something is moved to: should Outlook die between two steps, it stands
 * twice rather than nowhere. What cannot be put back comes last, when nothing else can fail any more.
 *
 * @param timeoutMs longest wait for each call; ten times as long for an attachment to come or go.
 */
export async function writeDraft(
  item: ComposeItem,
  change: DraftChange,
  timeoutMs: number,
  { from = {}, isOpen = () => true }: WriteLimits = {},
): Promise<Outcome<Written, WriteErrorCode>> {
  const prepared = await prepare({ item, from, timeoutMs, isOpen }, change);
  if (!prepared.ok) return prepared;
  const { steps, removed } = prepared.value;
  const lasting = steps.filter((step) => step.lasting);
  const others = steps.filter((step) => !step.lasting).sort((a, b) => b.growth - a.growth);
  const done = await runSteps([...others, ...lasting]);
  if (!done.ok) return done;
  return success({ removed, lasting: [...new Set(lasting.map((step) => step.lasting!))] });
}

/** Puts removed attachments back, as far as they have a content; stops at the first that Outlook does not take. */
export async function putBack(
  item: ComposeItem,
  removed: readonly RemovedAttachment[],
  timeoutMs: number,
): Promise<Outcome<void>> {
  for (const attachment of removed) {
    if (!attachment.content) continue;
    const added = await addBack(item, attachment, timeoutMs * TRANSFER);
    if (!added.ok) return added;
  }
  return success(undefined);
}

interface Prepared {
  readonly steps: readonly Step[];
  readonly removed: readonly RemovedAttachment[];
}

/** Nothing is written before everything that would have to be put back is known. */
async function prepare(
  writing: Writing,
  change: DraftChange,
): Promise<Outcome<Prepared, WriteErrorCode>> {
  const { body, subject, location, headers, sensitivityLabel, removedAttachments = [] } = change;
  const makers: (() => Promise<Outcome<readonly Step[], WriteErrorCode>>)[] = [];
  const one = (step: Promise<Outcome<Step, WriteErrorCode>>) =>
    step.then((made) => (made.ok ? success([made.value]) : made));
  if (body) makers.push(() => one(bodyStep(writing, body)));
  if (location !== undefined) makers.push(() => one(locationStep(writing, location)));
  if (subject !== undefined) makers.push(() => one(subjectStep(writing, subject)));
  makers.push(() => recipientSteps(writing, change));
  if (headers) makers.push(() => one(headersStep(writing, headers)));
  if (sensitivityLabel) makers.push(() => one(labelStep(writing, sensitivityLabel)));

  const steps: Step[] = [];
  for (const make of makers) {
    const made = await make();
    if (!made.ok) return made;
    steps.push(...made.value);
  }
  if (removedAttachments.length === 0) return success({ steps, removed: [] });
  const transferMs = writing.timeoutMs * TRANSFER;
  const removals = await removalSteps(writing, removedAttachments, transferMs);
  if (!removals.ok) return removals;
  return success({
    steps: [...steps, ...removals.value.steps],
    removed: removals.value.removed,
  });
}
