import type { Address } from "./mail";

/** Whether two entries are of one mailbox, whatever it is called: Outlook fills in names, and writes addresses its own way. */
export function isSamePerson(one: Address, other: Address): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

/** Whether two lists are of the same people in the same order. */
export function areSamePeople(some: readonly Address[], others: readonly Address[]): boolean {
  return (
    some.length === others.length && some.every((person, at) => isSamePerson(person, others[at]!))
  );
}
