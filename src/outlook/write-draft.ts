import type { Mail } from "../mail/mail";
import type { DraftChange } from "../policy/fixes/fix";
import { removalSteps } from "./_write/removals";
import { addBack } from "./_write/restore";
import { headersStep, labelStep } from "./_write/marks";
import { recipientSteps } from "./_write/recipients";
import { runSteps, type Step } from "./_write/step";
import { bodyStep, locationStep, subjectStep } from "./_write/texts";
import type { Outcome, RemovedAttachment, WriteErrorCode, Written } from "./draft";
import type { ComposeItem } from "./item";
import { success } from "./outcome";
import { whileOpen } from "./still-open";

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
 * Writes the parts named in `change`, all or nothing.
 *
 * The body comes first: should Outlook die between two steps, a text stands twice rather than nowhere. What cannot be
 * put back comes last, when nothing else can fail any more.
 *
 * @param timeoutMs longest wait for each call; ten times as long for an attachment to come or go.
 */
export async function writeDraft(
  item: ComposeItem,
  change: DraftChange,
  timeoutMs: number,
  { from = {}, isOpen = () => true }: WriteLimits = {},
): Promise<Outcome<Written, WriteErrorCode>> {
  const prepared = await prepare(item, change, from, timeoutMs);
  if (!prepared.ok) return prepared;
  const { removed } = prepared.value;
  const steps = prepared.value.steps.map((step) => ({
    ...step,
    put: () => whileOpen(isOpen, step.put),
    putBack: () => whileOpen(isOpen, step.putBack),
  }));
  const lasting = steps.filter((step) => step.lasting);
  const done = await runSteps([...steps.filter((step) => !step.lasting), ...lasting]);
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
  item: ComposeItem,
  change: DraftChange,
  from: Partial<Mail>,
  timeoutMs: number,
): Promise<Outcome<Prepared, WriteErrorCode>> {
  const { body, subject, location, headers, sensitivityLabel, removedAttachments = [] } = change;
  const makers: (() => Promise<Outcome<readonly Step[], WriteErrorCode>>)[] = [];
  const one = (step: Promise<Outcome<Step, WriteErrorCode>>) =>
    step.then((made) => (made.ok ? success([made.value]) : made));
  if (body) makers.push(() => one(bodyStep(item, body, from, timeoutMs)));
  if (location !== undefined) makers.push(() => one(locationStep(item, location, from, timeoutMs)));
  if (subject !== undefined) makers.push(() => one(subjectStep(item, subject, from, timeoutMs)));
  makers.push(() => recipientSteps(item, change, from, timeoutMs));
  if (headers) makers.push(() => one(headersStep(item, headers, timeoutMs)));
  if (sensitivityLabel) makers.push(() => one(labelStep(item, sensitivityLabel, timeoutMs)));

  const steps: Step[] = [];
  for (const make of makers) {
    const made = await make();
    if (!made.ok) return made;
    steps.push(...made.value);
  }
  if (removedAttachments.length === 0) return success({ steps, removed: [] });
  const removals = await removalSteps(item, removedAttachments, timeoutMs, timeoutMs * TRANSFER);
  if (!removals.ok) return removals;
  return success({
    steps: [...steps, ...removals.value.steps],
    removed: removals.value.removed,
  });
}
