import type { Address, Mail } from "../../mail/mail";
import type { DraftChange } from "../../policy/fixes/fix";
import { callOutlook } from "../call";
import type { Outcome, WriteErrorCode } from "../draft";
import { recipientsField, type ComposeItem } from "../item";
import { failure, success } from "../outcome";
import { readRecipients } from "../read-parts";
import { replacement, type Step } from "./step";

type Field = "to" | "cc" | "bcc";

/** What office.js takes in one call; more go in by further calls. */
const AT_ONCE = 100;

/** Where Outlook stops telling, by its age: a list of this length may go on, and writing it would cut it off. */
const MAY_BE_CUT_OFF = new Set([500, 1000]);

/**
 * One step for each list that changes. The one that grows comes first: should Outlook die between the two, somebody
 * who moves from To to Bcc stands in both rather than in none.
 */
export async function recipientSteps(
  item: ComposeItem,
  change: DraftChange,
  from: Partial<Mail>,
  timeoutMs: number,
): Promise<Outcome<Step[], WriteErrorCode>> {
  const steps: { step: Step; growth: number }[] = [];
  for (const field of ["to", "cc", "bcc"] as const) {
    const people = change[field];
    if (!people) continue;
    const part = {
      read: () => readRecipients(item, field, timeoutMs),
      write: (all: readonly Address[]) => write(item, field, all, timeoutMs),
    };
    const before = await part.read();
    if (!before.ok) return before;
    if (MAY_BE_CUT_OFF.has(before.value.length) || before.value.some(isNotTakenIn)) {
      return failure("unsupported");
    }
    if (!arePeople(from[field] ?? before.value, before.value)) return failure("overtaken");
    const growth = people.length - before.value.length;
    steps.push({ step: replacement<readonly Address[]>(part, before.value, people), growth });
  }
  return success(steps.sort((a, b) => b.growth - a.growth).map(({ step }) => step));
}

/** Whether two lists are of the same people, whatever they are called. */
function arePeople(some: readonly Address[], others: readonly Address[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ address }, at) => address.toLowerCase() === others[at]?.address.toLowerCase())
  );
}

/** A personal contact list has no address, a colleague may have only a name in Exchange's directory (quirks 19 and 28). */
function isNotTakenIn({ address }: Address): boolean {
  return address.indexOf("@") < 0;
}

async function write(
  item: ComposeItem,
  field: Field,
  people: readonly Address[],
  timeoutMs: number,
): Promise<Outcome<void>> {
  const entries = people.map(({ address, name }) => ({ emailAddress: address, displayName: name }));
  let written = await callOutlook<void>(
    (answer) => recipientsField(item, field)!.setAsync(entries.slice(0, AT_ONCE), answer),
    timeoutMs,
  );
  for (let start = AT_ONCE; written.ok && start < entries.length; start += AT_ONCE) {
    const more = entries.slice(start, start + AT_ONCE);
    written = await callOutlook<void>(
      (answer) => recipientsField(item, field)!.addAsync(more, answer),
      timeoutMs,
    );
  }
  return written;
}
