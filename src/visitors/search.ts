import type { Entries, Entry, Place, Refusal, Window } from "./calendar";
import { Bearers, type Decision } from "./candidates";
import { fieldsOf } from "./fields";
import { hitOf } from "./hit";
import { inTurn } from "./in-turn";
import type { Findings, LookUpOptions, LookUpQuery, Recognised, Recogniser } from "./query";
import { type Evidence, matchPerson } from "./match-person";
import { type Coverage, type Hit, keyOf } from "./plan";
import { asRefusal, refusalText, stopsAll } from "./refusals";
import { isDue } from "./retention";
import { type VisitorRules, visitorReasons, type Why } from "./rules";
import { windowsIn } from "./windows";

/** Windows that are read at the same time; each keeps one page in memory. */
const AT_ONCE = 8;
const DAY = 86_400_000;

/** An entry that may be a hit: what speaks for each person, or why it is a visitor's at all. */
interface Candidate {
  readonly hit: Hit;
  readonly evidence: readonly (readonly Evidence[])[];
  readonly reasons: readonly Why[];
  /** Of what is no visit. */
  readonly found?: Recognised;
}

interface Count {
  events: number;
  hidden: number;
  refusal: Refusal | null;
}

/** One search. Keeps what it has found, and nothing of the rest. */
export class Search {
  private readonly bearers: readonly Bearers[];
  private readonly candidates = new Map<string, Candidate>();
  private readonly counts = new Map<Place, Count>();
  private readonly atBorders = new Set<string>();
  private events = 0;

  constructor(
    private readonly calendars: Entries,
    private readonly query: LookUpQuery,
    private readonly rules: VisitorRules,
    private readonly options: LookUpOptions,
  ) {
    this.bearers = query.persons.map((person) => new Bearers(person, rules));
  }

  async run(places: readonly Place[]): Promise<void> {
    const windows = windowsIn(this.query.window);
    for (const place of places) this.counts.set(place, { events: 0, hidden: 0, refusal: null });
    const tasks = places.flatMap((place) => windows.map((window) => ({ place, window })));
    await inTurn(tasks, AT_ONCE, ({ place, window }) => this.read(place, window));
  }

  findings(): Findings {
    const hits = [...this.candidates.values()].flatMap((candidate) => this.decided(candidate));
    const coverage = [...this.counts].map(([place, count]) => this.coverageOf(place, count));
    const namesakes = this.bearers.flatMap((bearers) => bearers.namesakes());
    return { hits: hits.sort(byPlaceAndTime), coverage, namesakes };
  }

  private async read(place: Place, window: Window): Promise<void> {
    const count = this.counts.get(place)!;
    try {
      for await (const page of this.calendars.pages(place, window, this.options.signal)) {
        const fresh = page.filter((entry) => this.isNew(place, window, entry));
        for (const { isHidden } of fresh) count.hidden += isHidden ? 1 : 0;
        count.events += fresh.length;
        this.events += fresh.length;
        await this.consider(place, fresh);
        this.options.onProgress?.(this.events);
      }
    } catch (error) {
      const refusal = asRefusal(error);
      if (stopsAll(refusal)) throw refusal;
      count.refusal = refusal;
    }
  }

  /** What reaches over a border of windows is listed on both of its sides; a whole day may lie a zone further. */
  private isNew(place: Place, { from, to }: Window, entry: Entry): boolean {
    const isNear =
      Date.parse(entry.start) < Date.parse(from) + DAY ||
      Date.parse(entry.end) > Date.parse(to) - DAY;
    if (!isNear) return true;
    const key = keyOf({ path: place.path, id: entry.id });
    if (this.atBorders.has(key)) return false;
    this.atBorders.add(key);
    return true;
  }

  private async consider(place: Place, entries: readonly Entry[]): Promise<void> {
    const { cutOff, persons } = this.query;
    const known = entries.filter(
      (entry) => !entry.isHidden && (cutOff === null || isDue(entry, cutOff)),
    );
    if (persons.length > 0) await this.keepPersons(place, known);
    else if (this.query.recognise) await this.keepRecognised(place, known, this.query.recognise);
    else for (const entry of known) this.keepVisit(place, entry);
  }

  private keepVisit(place: Place, entry: Entry): void {
    const reasons = visitorReasons(entry, this.rules);
    if (reasons.length > 0) this.keep(place, entry, { evidence: [], reasons });
  }

  /** Of what is taken for something by its text alone, the names of attachments may tell more. */
  private async keepRecognised(
    place: Place,
    entries: readonly Entry[],
    recognise: Recogniser,
  ): Promise<void> {
    await inTurn(entries, AT_ONCE, async (entry) => {
      if (recognise(entry) === null) return;
      const named = await this.named(place, entry);
      const found = recognise(named);
      if (found) this.keep(place, named, { evidence: [], reasons: found.why, found });
    });
  }

  private async keepPersons(place: Place, entries: readonly Entry[]): Promise<void> {
    const rest = entries.filter((entry) => !this.matches(place, entry));
    // Names of attachments cost a request each where they did not come along: only for what nothing else has told.
    const unnamed = rest.filter(({ attachmentNames }) => attachmentNames === null);
    await inTurn(unnamed, AT_ONCE, async (entry) => {
      this.matches(place, await this.named(place, entry));
    });
  }

  /** One entry that has gone since, or keeps its files to itself, keeps nobody from the rest of the calendar. */
  private async named(place: Place, entry: Entry): Promise<Entry> {
    if (entry.attachmentNames) return entry;
    const { signal } = this.options;
    try {
      const attachmentNames = await this.calendars.attachmentNames(place, entry.id, signal);
      return { ...entry, attachmentNames };
    } catch (error) {
      const { code } = asRefusal(error);
      if (code !== "not-found" && code !== "denied") throw error;
      if (code === "denied") this.counts.get(place)!.hidden += 1;
      return { ...entry, attachmentNames: [] };
    }
  }

  private matches(place: Place, entry: Entry): boolean {
    const fields = fieldsOf(entry);
    const evidence = this.query.persons.map((person, index) => {
      const match = matchPerson(entry, fields, person, this.rules);
      this.bearers[index]!.add(match);
      return match.evidence;
    });
    const isMatch = evidence.some(({ length }) => length > 0);
    if (isMatch) this.keep(place, entry, { evidence, reasons: [] });
    return isMatch;
  }

  private keep(place: Place, entry: Entry, found: Omit<Candidate, "hit">): void {
    const hit = hitOf(place, entry, this.rules);
    this.candidates.set(keyOf(hit), { hit, ...found });
  }

  private decided({ hit, evidence, reasons, found }: Candidate): Hit[] {
    if (evidence.length === 0) {
      const { ambiguous = false, hasConsent = false } = found ?? {};
      return [{ ...hit, why: reasons, ambiguous, ...(hasConsent && { hasConsent }) }];
    }
    const decisions = evidence.map((each, index) => this.bearers[index]!.decide(each));
    const isAbout = (_: unknown, index: number) => decisions[index] !== null;
    const persons = this.query.persons.filter(isAbout).map(({ given }) => given);
    const taken = decisions.filter((decision): decision is Decision => decision !== null);
    if (taken.length === 0) return [];
    const why = [...new Set(taken.flatMap((decision) => decision.why))];
    const ambiguous = taken.every((decision) => decision.ambiguous);
    return [{ ...hit, why, ambiguous, person: persons[0]!, persons }];
  }

  private coverageOf(place: Place, { events, hidden, refusal }: Count): Coverage {
    const { mailbox, calendar, path, hidesPrivate } = place;
    return {
      mailbox,
      calendar,
      path,
      searched: refusal === null,
      ...this.query.window,
      events,
      refused: refusal && refusalText(refusal),
      refusal: refusal && refusal.code,
      privateNotSearched: hidesPrivate || hidden > 0,
      hiddenEntries: hidden,
    };
  }
}

/** Field by field: there may be tens of thousands, for each of which a key would have to be put together. */
function byPlaceAndTime(a: Hit, b: Hit): number {
  return (
    inOrder(a.mailbox, b.mailbox) ||
    inOrder(a.path, b.path) ||
    inOrder(a.start, b.start) ||
    inOrder(a.id, b.id)
  );
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
