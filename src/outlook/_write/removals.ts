import type { Attachment } from "../../mail/mail";
import { readAttachmentContent, readAttachments } from "../attachments";
import { callOutlook } from "../call";
import type { AttachmentContent, Outcome, RemovedAttachment } from "../draft";
import type { ComposeItem } from "../item";
import { failure, success } from "../outcome";
import { addBack, canComeBack } from "./restore";
import { whileOpen } from "../still-open";
import type { Step, Writing } from "./step";

/** The steps that take attachments off, and what they take. */
export interface Removals {
  readonly steps: readonly Step[];
  readonly removed: readonly RemovedAttachment[];
}

/**
 * Fetches what is to be taken off before anything goes, one after the other: asked for many at once, Outlook answers
 * some with nothing. (docs/outlook-quirks.md, quirks 23 and 24)
 *
 * @param transferMs longest wait for a whole file to come or go.
 */
export async function removalSteps(
  { item, timeoutMs, isOpen }: Writing,
  ids: readonly string[],
  transferMs: number,
): Promise<Outcome<Removals>> {
  const attachments = await readAttachments(item, timeoutMs);
  if (!attachments.ok) return attachments;
  const steps: Step[] = [];
  const removed: RemovedAttachment[] = [];
  for (const id of ids) {
    const found = attachments.value.find((attachment) => attachment.id === id);
    if (!found) return failure("failed");
    const gone = { name: found.name, isInline: found.isInline ?? false };
    const content = await keep(item, id, found.kind, transferMs);
    removed.push({ ...gone, content });
    const step = removal(item, id, { ...gone, content }, { timeoutMs, transferMs });
    steps.push({
      ...step,
      put: () => whileOpen(isOpen, step.put),
      putBack: (after) => whileOpen(isOpen, () => step.putBack(after)),
    });
  }
  return success({ steps, removed });
}

/** What can be put back later; null for links, and for what Outlook does not hand out. */
async function keep(
  item: ComposeItem,
  id: string,
  kind: Attachment["kind"],
  transferMs: number,
): Promise<AttachmentContent | null> {
  if (kind === "cloud") return null;
  const content = await readAttachmentContent(item, id, transferMs);
  return content.ok && canComeBack(content.value) ? content.value : null;
}

function removal(
  item: ComposeItem,
  id: string,
  gone: RemovedAttachment,
  { timeoutMs, transferMs }: { readonly timeoutMs: number; readonly transferMs: number },
): Step {
  return {
    growth: Number.MIN_SAFE_INTEGER,
    // Somebody who takes it off too does no harm, and one that was put in its place has another id.
    look: () => Promise.resolve(success(undefined)),
    // Given up too early, it would be carried out after all when its content is no longer kept.
    put: () => callOutlook<void>((answer) => item.removeAttachmentAsync(id, answer), transferMs),
    putBack: async () => {
      const now = await readAttachments(item, timeoutMs);
      if (!now.ok) return now;
      const stands = now.value.some((attachment) => attachment.id === id);
      return stands ? success(undefined) : addBack(item, gone, transferMs);
    },
    ...(gone.content === null && { lasting: "attachments" as const }),
  };
}
