/**
 * A deletion that is under way, kept at this device so that it can go on after the pane was closed in its middle. Ids,
 * versions and hashes: nothing tells whom it is about.
 */
import { hash } from "../../visitors/fingerprint";
import { type Journal, type JournalLine, Progress } from "../../visitors/journal";
import { type Hit, keyOf, type Plan, planName } from "../../visitors/plan";
import type { KeptReason } from "../../visitors/selection";
import type { Job } from "./job";

const KEY = "kuvert.visitors-run";
/** A job by whose it is and by its plan: two windows that each delete something do not write over each other. */
const jobKey = (owner: string, plan: string): string => `${KEY}.${hash(`${owner} ${plan}`)}`;
const lineKey = (job: string, index: number): string => `${job}.${index}`;
const JOB = /^kuvert\.visitors-run\.[^.]+$/;

/** The device does not keep what is being done: then nothing is done. */
export class NotNoted extends Error {}

export interface StoredRun {
  readonly job: Job;
  readonly journal: Journal;
  /** How many entries are done with. */
  readonly done: number;
}

/** Each hit once: there is little room. What has no reason to be kept is chosen. */
interface StoredJob extends Omit<Job, "chosen" | "kept"> {
  readonly kept: Readonly<Record<string, KeptReason | undefined>>;
  /** Whose job it is, as a hash: another account in this browser has another `/me`. */
  readonly owner: string;
}

/** Begins a journal for a job, in place of an earlier one for it. */
export function beginRun(owner: string, job: Job): Journal {
  forgetRun(owner, job);
  const key = jobKey(owner, planName(job.plan));
  keep(key, JSON.stringify(nameless(job, owner)));
  return journalFrom(key, []);
}

/** A job that was interrupted, if there is one: any of somebody's, or the one with a plan. */
export function storedRun(owner: string, plan?: string): StoredRun | null {
  try {
    const keys = plan === undefined ? keysThere(JOB) : [jobKey(owner, plan)];
    for (const key of keys) {
      const stored = JSON.parse(localStorage.getItem(key) ?? "null") as StoredJob | null;
      if (stored?.owner !== hash(owner)) continue;
      const lines = linesThere(key);
      const done = new Progress(lines).ended.size;
      return { job: jobOf(stored), journal: journalFrom(key, lines), done };
    }
    return null;
  } catch {
    // Browsers may refuse storage to a page inside another one; then nothing was begun either.
    return null;
  }
}

export function forgetRun(owner: string, { plan }: Pick<Job, "plan">): void {
  try {
    const key = jobKey(owner, planName(plan));
    localStorage.removeItem(key);
    for (const each of keysThere(/\.\d+$/)) {
      if (each.startsWith(`${key}.`)) localStorage.removeItem(each);
    }
  } catch {
    // Where the browser keeps nothing, nothing is there to be removed.
  }
}

/** A line has a place of its own: writing one costs the same however many there are. */
function journalFrom(key: string, lines: readonly JournalLine[]): Journal {
  let next = lines.length;
  return {
    read: async () => lines,
    append: async (line) => {
      keep(lineKey(key, next), JSON.stringify(line));
      next += 1;
    },
  };
}

function linesThere(key: string): JournalLine[] {
  const lines: JournalLine[] = [];
  for (;;) {
    const text = localStorage.getItem(lineKey(key, lines.length));
    if (text === null) return lines;
    lines.push(JSON.parse(text) as JournalLine);
  }
}

function keysThere(form: RegExp): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(KEY) && form.test(key));
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    throw new NotNoted();
  }
}

function nameless(job: Job, owner: string): StoredJob {
  const { plan, kept, deed, includeMailing, permanent, isNameless } = job;
  const query: Plan["query"] = { ...plan.query, persons: [], mailboxes: [] };
  return {
    owner: hash(owner),
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
