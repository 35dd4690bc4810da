/** Looks for visitors in calendars. */
import type { Calendars, Entries, Place, RefusedPlace } from "./calendar";
import { inTurn } from "./in-turn";
import type { Findings, LookUpOptions, LookUpQuery } from "./query";
import { asRefusal, refusalText, stopsAll } from "./refusals";
import type { VisitorRules } from "./rules";
import { Search } from "./search";

/** Mailboxes whose calendars are asked for at the same time. */
const AT_ONCE = 20;

/**
 * Searches every calendar of the mailboxes (`me`, `shared`, `rooms` or addresses), each once however often it is named.
 * What is refused is covered as not searched. Rejects with a `Refusal` when nobody is signed in or it was called off.
 */
export async function lookUp(
  calendars: Calendars,
  mailboxes: readonly string[],
  query: LookUpQuery,
  rules: VisitorRules,
  options: LookUpOptions = {},
): Promise<Findings> {
  const { places, refused } = await openAll(calendars, mailboxes, options.signal);
  const findings = await lookAgain(calendars, places, query, rules, options);
  const unopened = refused.map(({ mailbox, refusal }) => ({
    ...UNOPENED,
    ...query.window,
    mailbox,
    refused: refusalText(refusal),
    refusal: refusal.code,
  }));
  return { ...findings, coverage: [...findings.coverage, ...unopened] };
}

/** Searches calendars that are known. */
export async function lookAgain(
  calendars: Entries,
  places: readonly Place[],
  query: LookUpQuery,
  rules: VisitorRules,
  options: LookUpOptions = {},
): Promise<Findings> {
  const search = new Search(calendars, query, rules, options);
  await search.run(places);
  return search.findings();
}

const UNOPENED = {
  calendar: null,
  path: null,
  searched: false,
  events: 0,
  privateNotSearched: false,
  hiddenEntries: 0,
} as const;

interface Opened {
  readonly places: readonly Place[];
  readonly refused: readonly RefusedPlace[];
}

async function openAll(
  calendars: Calendars,
  mailboxes: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Opened> {
  const names = [...new Set(mailboxes.map((mailbox) => mailbox.toLowerCase()))];
  const opened = new Map<string, readonly (Place | RefusedPlace)[]>();
  await inTurn(names, AT_ONCE, async (mailbox) => {
    opened.set(mailbox, await open(calendars, mailbox, signal));
  });
  const all = names.flatMap((mailbox) => opened.get(mailbox)!);
  // A mailbox that is named is searched as a whole, and not a second time by what is shared of it.
  const whole = new Set(names);
  const places = new Map<string, Place>();
  for (const name of names) {
    for (const place of opened.get(name)!) {
      const isTwice = !name.includes("@") && whole.has(place.mailbox.toLowerCase());
      if ("path" in place && !isTwice) places.set(place.path, place);
    }
  }
  return {
    places: [...places.values()],
    refused: all.flatMap((place) => ("refusal" in place ? [place] : [])),
  };
}

async function open(
  calendars: Calendars,
  mailbox: string,
  signal: AbortSignal | undefined,
): Promise<readonly (Place | RefusedPlace)[]> {
  try {
    return await calendars.open(mailbox, signal);
  } catch (error) {
    const refusal = asRefusal(error);
    if (stopsAll(refusal)) throw refusal;
    return [{ mailbox, refusal }];
  }
}
