/**
 * Carries a plan out, so that it can be stopped at any moment and run again. Before each wave the entries are read
 * anew, and the journal says what is about to be done to them; so nothing is deleted that was not previewed, and nobody
 * gets a cancellation twice.
 */
import type { Entries, Refusal } from "./calendar";
import { allOf, inTurn } from "./in-turn";
import { type Journal, Progress } from "./journal";
import type { Outcome } from "./judge-hit";
import type { Order, RunOptions } from "./order";
import { type Hit, keyOf } from "./plan";
import { asRefusal } from "./refusals";
import { WaveRun } from "./wave-run";
import { type Wave, wavesOf } from "./waves";

export interface Report {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Why it ended before its end; null when it did not. */
  readonly stopped: Refusal | null;
}

/** The journal belongs to another plan. */
export class WrongJournal extends Error {}

/** What is unclear after so many looks is left to a later run. */
const ROUNDS = 5;
const CALENDARS_AT_ONCE = 8;

/** Does the deed to each hit. Rejects with `WrongJournal`, and with whatever the journal rejects with. */
export async function carryOut(
  calendars: Entries,
  order: Order,
  journal: Journal,
  options: RunOptions,
): Promise<Report> {
  const progress = new Progress(await journal.read());
  if (progress.plan !== null && progress.plan !== order.plan) throw new WrongJournal();
  if (progress.plan === null) {
    await journal.append({ kind: "start", plan: order.plan, at: options.now() });
  }
  const outcomes = new Map<string, Outcome>(progress.settled());
  const run = new WaveRun({ calendars, order, journal, progress, outcomes, options });
  let stopped: Refusal | null = null;
  for (let round = 0; round < ROUNDS && stopped === null; round += 1) {
    const open = order.hits.filter((hit) => !outcomes.has(keyOf(hit)));
    if (open.length === 0) break;
    stopped = await runRound(run, open);
  }
  for (const hit of order.hits) {
    if (!outcomes.has(keyOf(hit))) outcomes.set(keyOf(hit), "failed");
  }
  return { outcomes, stopped };
}

/** Copies first: what a cancellation does to them would look like somebody else's change. */
async function runRound(run: WaveRun, open: readonly Hit[]): Promise<Refusal | null> {
  const copies = open.filter((hit) => hit.class === "silent");
  const meetings = open.filter((hit) => hit.class !== "silent");
  try {
    for (const hits of [copies, meetings]) {
      await inTurn(wavesOf(hits), CALENDARS_AT_ONCE, (waves) => runWaves(run, waves));
    }
    return null;
  } catch (error) {
    return asRefusal(error);
  }
}

/** The next wave begins when the last few of one are on their way: one that has to wait does not hold up the rest. */
async function runWaves(run: WaveRun, waves: readonly Wave[]): Promise<void> {
  const ends: Promise<void>[] = [];
  for (const wave of waves) {
    const { almost, end } = run.start(wave);
    ends.push(end);
    await almost;
  }
  await allOf(ends);
}
