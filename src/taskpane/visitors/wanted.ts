/** What the form asks for, as the search takes it. */
import type { Policy } from "../../policy/policy";
import { parsePerson, type Person } from "../../visitors/person";
import type { LookUpQuery } from "../../visitors/query";
import { type CutOff, cutOffDay } from "../../visitors/retention";
import { DEFAULT_ZONE, startOfDay, usualWindow } from "../../visitors/span";
import { dayIn } from "../../visitors/time-zone";

/** A person as somebody types them. */
export interface PersonFields {
  /** Tells the people of one form apart. */
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly company: string;
}

export const NOBODY: PersonFields = { id: 0, name: "", address: "", company: "" };

/** `age`: visits that the policy says are due. `all`: every visit, to set them private. */
export type WantedKind = "person" | "age" | "all";
export type WantedPlace = "me" | "shared" | "rooms";

export interface Wanted {
  readonly kind: WantedKind;
  readonly persons: readonly PersonFields[];
  readonly places: readonly WantedPlace[];
  /** Addresses of colleagues, as typed. */
  readonly colleagues: string;
}

const PLACES: readonly string[] = ["me", "shared", "rooms"] satisfies WantedPlace[];

/** What is still missing before anything can be searched; null when nothing is. */
export function missingIn(
  wanted: Wanted,
): "person" | "whole-person" | "place" | "colleague" | null {
  if (wanted.kind === "person") {
    const said = wanted.persons.filter(({ name, address }) => (name + address).trim() !== "");
    if (said.length === 0) return "person";
    if (said.length > personsIn(wanted).length) return "whole-person";
  }
  const colleagues = colleaguesIn(wanted);
  if (!colleagues.every((address) => /^[^\s@]+@[^\s@]+$/.test(address))) return "colleague";
  return wanted.places.length + colleagues.length === 0 ? "place" : null;
}

/** The mailboxes as `lookUp` takes them. */
export function mailboxesIn(wanted: Wanted): string[] {
  return [
    ...PLACES.filter((place) => wanted.places.some((each) => each === place)),
    ...colleaguesIn(wanted),
  ];
}

/** The search for it, at a day of the organisation's. */
export function queryFor(wanted: Wanted, policy: Policy, today: string): LookUpQuery {
  const zone = zoneOf(policy);
  const cutOff = wanted.kind === "age" ? cutOffIn(policy, today) : null;
  const persons = wanted.kind === "person" ? personsIn(wanted) : [];
  return { persons, cutOff, window: usualWindow(today, cutOff, zone) };
}

/** The day before which visits are due by the policy; null when it sets no period. */
export function cutOffIn(policy: Policy, today: string): CutOff | null {
  const day = policy.visitors?.retention && cutOffDay(today, policy.visitors.retention);
  return day ? { day, instant: startOfDay(day, zoneOf(policy)) } : null;
}

export function zoneOf({ visitors }: Policy): string {
  return visitors?.timeZone ?? DEFAULT_ZONE;
}

export function todayIn(policy: Policy, now: number): string {
  return dayIn(now, zoneOf(policy)) ?? new Date(now).toISOString().slice(0, 10);
}

function personsIn({ persons }: Wanted): Person[] {
  return persons.flatMap((fields) => parsePerson(givenOf(fields)) ?? []);
}

/**
 * "Jens Hansen, Mærsk <jens@maersk.com>": a comma in a name would make a company of the rest. "Hansen, Jens" is turned.
 */
function givenOf({ name, address, company }: PersonFields): string {
  const turned = name.replace(/^\s*([^\s,]+)\s*,([^,]+)$/, "$2 $1");
  const [who, works] = [turned, company].map((text) => text.replaceAll(",", " ").trim());
  const said = works ? `${who}, ${works}` : who!;
  return address.trim() === "" ? said : `${said} <${address.trim()}>`.trim();
}

function colleaguesIn({ colleagues }: Wanted): string[] {
  return colleagues
    .split(/[\s,;]+/)
    .filter((address) => address !== "")
    .map((address) => address.toLowerCase());
}
