import { dayIn } from "../visitors/time-zone";
import type { Policy } from "../policy/policy";
import type { Window } from "../visitors/calendar";
import { type CutOff, cutOffDay } from "../visitors/retention";
import { DEFAULT_ZONE, startOfDay, usualEnd, windowUntil } from "../visitors/span";
import { instant } from "../visitors/windows";
import { CliError, type Io } from "./io";

const DAY = 86_400_000;

/** Today in the organisation's time zone. */
export function todayIn(policy: Policy, io: Io): string {
  const day = dayIn(io.time(), zoneOf(policy));
  if (day === null) {
    throw new CliError(
      "The policy's visitors.timeZone is none that this computer knows. Use one such as Europe/Copenhagen.",
    );
  }
  return day;
}

/** The day before which visits are due, if somebody asks by age. */
export function cutOffFor(given: string | undefined, policy: Policy, io: Io): CutOff | null {
  if (given === undefined) return null;
  return cutOffAfter(given, { field: "visitors.retention", of: policy.visitors }, policy, io);
}

/** The day so long ago, or as long ago as a field of the policy says where that is what is given. */
export function cutOffAfter(
  given: string,
  {
    field,
    of,
  }: { readonly field: string; readonly of?: { readonly retention?: string } | undefined },
  policy: Policy,
  io: Io,
): CutOff {
  const period = given === "policy" ? of?.retention : given;
  if (period === undefined) {
    throw new CliError(`The policy has no ${field}. Give --older-than a period such as P12M.`);
  }
  const day = cutOffDay(todayIn(policy, io), period);
  if (day === null) {
    throw new CliError(
      "--older-than takes whole days, weeks, months or years, such as P12M, P30D or P1Y6M.",
    );
  }
  return { day, instant: startOf(day, policy) };
}

/** What to search. `--to` is the last day of it. */
export function windowFor(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  cutOff: CutOff | null,
  policy: Policy,
  io: Io,
): Window {
  const last = usualEnd(todayIn(policy, io), cutOff, zoneOf(policy));
  const given = to === undefined ? last : startOf(nextDay(parseDay("--to", to)), policy);
  // Nothing that begins after the cut-off can be due.
  const end = cutOff !== null && given > cutOff.instant ? cutOff.instant : given;
  // Visits to come are looked for beside those that were, and not instead of them.
  const usual = [last, end].map((each) => windowUntil(each).from).sort()[0]!;
  const begin = from === undefined ? usual : startOf(parseDay("--from", from), policy);
  if (begin >= end) throw new CliError("--from must lie before --to.");
  return { from: begin, to: end };
}

function startOf(day: string, policy: Policy): string {
  return startOfDay(day, zoneOf(policy));
}

/** Where the organisation is: whose days and times are meant. */
export function zoneOf({ visitors }: Policy): string {
  return visitors?.timeZone ?? DEFAULT_ZONE;
}

function parseDay(option: string, text: string): string {
  const day = text.slice(0, 10);
  const time = /^(?:19|[2-9]\d)\d\d-\d\d-\d\d(?:T[\d:.]+Z?)?$/.test(text)
    ? Date.parse(`${day}T00:00:00Z`)
    : NaN;
  if (!Number.isNaN(time) && instant(time).startsWith(day)) return day;
  throw new CliError(`${option} takes a day that exists, from 1900 on, such as 2026-03-05.`);
}

function nextDay(day: string): string {
  return instant(Date.parse(`${day}T00:00:00Z`) + DAY).slice(0, 10);
}
