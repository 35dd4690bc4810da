import type { Address } from "../../mail/mail";
import { areSamePeople, isSamePerson } from "../../mail/same-people";
import type { DraftChange } from "../../policy/fixes/fix";
import { callOutlook } from "../call";
import type { Outcome, WriteErrorCode } from "../draft";
import { recipientsField } from "../item";
import { failure, success } from "../outcome";
import { readRecipients } from "../read-parts";
import { whileOpen } from "../still-open";
import { type Attempt, type Part, replacement, type Step, type Writing } from "./step";

type Field = "to" | "cc" | "bcc";

type People = readonly Address[];

/** What office.js takes in one call; more go in by further calls. */
const AT_ONCE = 100;

/** Where Outlook stops telling, by its age: a list of this length may go on, and writing it would cut it off. */
const MAY_BE_CUT_OFF = new Set([500, 1000]);

/** One step for each list that changes. */
export async function recipientSteps(
  writing: Writing,
  change: DraftChange,
): Promise<Outcome<Step[], WriteErrorCode>> {
  const { item, from, timeoutMs } = writing;
  const steps: Step[] = [];
  for (const field of ["to", "cc", "bcc"] as const) {
    const people = change[field];
    if (!people) continue;
    const part: Part<People> = {
      read: () => readRecipients(item, field, timeoutMs),
      write: (all) => write(writing, field, all),
      size: (all) => all.length,
      isSame: areSamePeople,
      without: withoutChange,
    };
    const before = await part.read();
    if (!before.ok) return before;
    if (MAY_BE_CUT_OFF.has(before.value.length)) return failure("cut-off");
    if (before.value.some(isNotTakenIn)) return failure("unsupported");
    if (!areSamePeople(from[field] ?? before.value, before.value)) return failure("overtaken");
    steps.push(replacement(part, before.value, people, writing));
  }
  return success(steps);
}

/**
 * Whoever stood there before, and whoever came since; not whom somebody took out since, which can only be told when the
 * list had been written to its end.
 */
function withoutChange(before: People, value: People, now: People, after: Attempt): People {
  const isIn = (people: People, person: Address) =>
    people.some((other) => isSamePerson(person, other));
  const isTakenOut = (person: Address) =>
    after === "done" && isIn(value, person) && !isIn(now, person);
  const newcomers = now.filter((person) => !isIn(before, person) && !isIn(value, person));
  return [...before.filter((person) => !isTakenOut(person)), ...newcomers];
}

/** A personal contact list has no address, a colleague may have only a name in Exchange's directory (quirks 19 and 28). */
function isNotTakenIn({ address }: Address): boolean {
  return address.indexOf("@") < 0;
}

async function write(
  { item, timeoutMs, isOpen }: Writing,
  field: Field,
  people: People,
): Promise<Outcome<void>> {
  const entries = people.map(({ address, name }) => ({ emailAddress: address, displayName: name }));
  let written = await callOutlook<void>(
    (answer) => recipientsField(item, field)!.setAsync(entries.slice(0, AT_ONCE), answer),
    timeoutMs,
  );
  for (let start = AT_ONCE; written.ok && start < entries.length; start += AT_ONCE) {
    const more = entries.slice(start, start + AT_ONCE);
    const add = () =>
      callOutlook<void>(
        (answer) => recipientsField(item, field)!.addAsync(more, answer),
        timeoutMs,
      );
    written = await whileOpen(isOpen, add);
  }
  return written;
}
