import type { Address } from "./mail";

/** Whether two addresses are of one mailbox: Exchange tells no capitals apart, and people type spaces around them. */
export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether two entries are of one mailbox, whatever it is called: Outlook fills in names, and writes addresses its own way. */
export function isSamePerson(one: Address, other: Address): boolean {
  return isSameAddress(one.address, other.address);
}

/** Whether two lists are of the same people in the same order. */
export function areSamePeople(some: readonly Address[], others: readonly Address[]): boolean {
  return (
    some.length === others.length && some.every((person, at) => isSamePerson(person, others[at]!))
  );
}
