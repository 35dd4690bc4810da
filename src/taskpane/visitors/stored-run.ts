/**
 * A deletion that is under way, kept at this device so that it can go on after the pane was closed in its middle. Ids,
 * versions and hashes: nothing tells whom it is about.
 */
import { hash } from "../../visitors/fingerprint";
import { type Journal, type JournalLine, Progress } from "../../visitors/journal";
import { type Hit, keyOf, type Plan } from "../../visitors/plan";
import type { KeptReason } from "../../visitors/selection";
import type { Job } from "./job";

const KEY = "kuvert.visitors-run";
const lineKey = (index: number): string => `${KEY}.${index}`;

/** The device does not keep what is being done: then nothing is done. */
export class NotNoted extends Error {}

export interface StoredRun {
  readonly job: Job;
  readonly journal: Journal;
  /** So many entries are done with. */
  readonly done: number;
}

/** Each hit once: there is little room. What has no reason to be kept is chosen. */
interface StoredJob extends Omit<Job, "chosen" | "kept"> {
  readonly kept: Readonly<Record<string, KeptReason | undefined>>;
}

/** Begins a journal for a job, in place of an earlier one. */
export function beginRun(job: Job): Journal {
  forgetRun();
  keep(KEY, JSON.stringify(nameless(job)));
  return journalFrom([]);
}

/** The job that was interrupted, if there is one. */
export function storedRun(): StoredRun | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return null;
    const lines = linesThere();
    const done = new Progress(lines).ended.size;
    return { job: jobOf(JSON.parse(text) as StoredJob), journal: journalFrom(lines), done };
  } catch {
    // Browsers may refuse storage to a page inside another one; then nothing was begun either.
    return null;
  }
}

export function forgetRun(): void {
  try {
    for (let index = 0; localStorage.getItem(lineKey(index)) !== null; index += 1) {
      localStorage.removeItem(lineKey(index));
    }
    localStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}

/** A line has a place of its own: writing one costs the same however many there are. */
function journalFrom(lines: readonly JournalLine[]): Journal {
  let next = lines.length;
  return {
    read: async () => lines,
    append: async (line) => {
      keep(lineKey(next), JSON.stringify(line));
      next += 1;
    },
  };
}

function linesThere(): JournalLine[] {
  const lines: JournalLine[] = [];
  for (;;) {
    const text = localStorage.getItem(lineKey(lines.length));
    if (text === null) return lines;
    lines.push(JSON.parse(text) as JournalLine);
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    throw new NotNoted();
  }
}

function nameless({ plan, kept, deed, includeMailing, permanent, isNameless }: Job): StoredJob {
  const query: Plan["query"] = { ...plan.query, persons: [], mailboxes: [] };
  return {
    deed,
    includeMailing,
    permanent,
    plan: { ...plan, query, hits: plan.hits.map(namelessHit), namesakes: [] },
    kept: Object.fromEntries(kept.map(({ hit, reason }) => [keyOf(hit), reason])),
    isNameless: isNameless || plan.query.persons.length > 0,
  };
}

function jobOf({ kept: reasons, ...stored }: StoredJob): Job {
  const { hits } = stored.plan;
  return {
    ...stored,
    chosen: hits.filter((hit) => reasons[keyOf(hit)] === undefined),
    kept: hits.flatMap((hit) => {
      const reason = reasons[keyOf(hit)];
      return reason === undefined ? [] : [{ hit, reason }];
    }),
  };
}

/** Who would be mailed is a hash each, so that the receipt can still count them. */
function namelessHit(hit: Hit): Hit {
  const wouldMail = hit.wouldMail.map((address) => `#${hash(address.toLowerCase())}`);
  return { ...hit, subject: "", person: null, persons: [], wouldMail, organizer: null };
}
