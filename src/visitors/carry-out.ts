/**
 * Carries a plan out, so that it can be stopped at any moment and run again. Before each wave the entries are read
 * anew, and the journal says what is about to be done to them; so nothing is deleted that was not previewed, and nobody
 * gets a cancellation twice.
 */
import { type Calendars, type Entry, Refusal } from "./calendar";
import { inTurn } from "./in-turn";
import type { Deed } from "./deeds";
import { type FinalOutcome, isFinal, type Journal, Progress } from "./journal";
import { type Demands, judgeHit, type Outcome } from "./judge-hit";
import { type Coverage, type Hit, keyOf, relatedTo } from "./plan";
import { asRefusal, stopsAll } from "./refusals";
import { reread } from "./reread";
import { type Wave, wavesOf } from "./waves";

export interface Order extends Demands {
  /** Names the plan, so that a journal is not continued for another. */
  readonly plan: string;
  readonly hits: readonly Hit[];
  readonly coverage: readonly Coverage[];
  readonly deed: Deed;
}

export interface RunOptions {
  /** The time, for the journal. */
  readonly now: () => string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

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
  calendars: Calendars,
  order: Order,
  journal: Journal,
  options: RunOptions,
): Promise<Report> {
  const progress = new Progress(await journal.read());
  if (progress.plan !== null && progress.plan !== order.plan) throw new WrongJournal();
  if (progress.plan === null) {
    await journal.append({ kind: "start", plan: order.plan, at: options.now() });
  }
  const run = new Run(calendars, order, journal, progress, options);
  return run.all();
}

/** A hit whose turn it is, and the version that was just read. */
interface Target {
  readonly hit: Hit;
  readonly entry: Entry;
  /** An earlier attempt has left it open whether it was done. */
  readonly isInDoubt: boolean;
}

class Run {
  private readonly outcomes = new Map<string, Outcome>();

  constructor(
    private readonly calendars: Calendars,
    private readonly order: Order,
    private readonly journal: Journal,
    private readonly progress: Progress,
    private readonly options: RunOptions,
  ) {}

  async all(): Promise<Report> {
    for (const [key, outcome] of this.progress.ended) this.outcomes.set(key, outcome);
    let stopped: Refusal | null = null;
    for (let round = 0; round < ROUNDS && stopped === null; round += 1) {
      const open = this.order.hits.filter((hit) => !this.outcomes.has(keyOf(hit)));
      if (open.length === 0) break;
      // Copies first: what a cancellation does to them would look like somebody else's change.
      const copies = open.filter((hit) => hit.class === "silent");
      const meetings = open.filter((hit) => hit.class !== "silent");
      const work = async () => {
        await this.tryAll(copies);
        await this.tryAll(meetings);
      };
      await work().catch((error: unknown) => {
        stopped = asRefusal(error);
      });
    }
    const rest = this.order.hits.filter((hit) => !this.outcomes.has(keyOf(hit)));
    for (const hit of rest) this.outcomes.set(keyOf(hit), "failed");
    return { outcomes: this.outcomes, stopped };
  }

  private async tryAll(hits: readonly Hit[]): Promise<void> {
    await inTurn(wavesOf(hits), CALENDARS_AT_ONCE, async (waves) => {
      for (const wave of waves) await this.tryWave(wave);
    });
  }

  /** A calendar that refuses leaves the others to be done. */
  private async tryWave(wave: Wave): Promise<void> {
    try {
      await this.carryOutWave(wave);
    } catch (error) {
      const refusal = asRefusal(error);
      if (stopsAll(refusal)) throw refusal;
      const outcome = refusal.code === "denied" ? "denied" : "failed";
      for (const hit of wave.hits) {
        if (!this.outcomes.has(keyOf(hit))) this.outcomes.set(keyOf(hit), outcome);
      }
    }
  }

  private async carryOutWave(wave: Wave): Promise<void> {
    const { calendars, order, progress, options } = this;
    const entries = await reread(calendars, wave, order.coverage, options.signal);
    const targets: Target[] = [];
    for (const hit of wave.hits) {
      const entry = entries.get(hit.id);
      const verdict = judgeHit(hit, entry, progress, order);
      const isInDoubt = progress.hasBegun(keyOf(hit));
      if (verdict === "go") targets.push({ hit, entry: entry!, isInDoubt });
      else if (isFinal(verdict)) await this.end(hit, verdict);
      else this.outcomes.set(keyOf(hit), verdict);
    }
    if (targets.length === 0) return;
    const items = targets.map(({ hit, entry: { etag } }) => ({
      key: keyOf(hit),
      etag,
      hash: hit.hash,
      related: relatedTo(hit),
    }));
    const line = { kind: "wave", items } as const;
    await this.journal.append(line);
    progress.add(line);
    await allOf(bySeries(targets).map((group) => this.performOneByOne(wave, group)));
  }

  /** Times of one series: all of them are one item to Exchange, which changes each time. */
  private async performOneByOne(wave: Wave, targets: readonly Target[]): Promise<void> {
    for (const target of targets) await this.perform(wave, target);
  }

  private async perform({ place }: Wave, { hit, entry, isInDoubt }: Target): Promise<void> {
    const { deed } = this.order;
    const { signal } = this.options;
    const isTime = hit.seriesId !== null;
    const etag = isTime ? null : entry.etag;
    const outcome = await deed.perform(place, hit.id, { etag, signal });
    if (outcome === "done") await this.end(hit, deed.outcome);
    else if (outcome === "gone") {
      const isOurs = isInDoubt && deed.isDone(undefined);
      await this.end(hit, isOurs ? deed.outcome : "gone");
    } else if (outcome !== "unclear" && !(isTime && outcome === "changed")) {
      this.outcomes.set(keyOf(hit), outcome);
    }
  }

  private async end(hit: Hit, outcome: FinalOutcome): Promise<void> {
    const key = keyOf(hit);
    this.outcomes.set(key, outcome);
    await this.journal.append({ kind: "done", key, outcome, at: this.options.now() });
    this.options.onProgress?.(this.outcomes.size);
  }
}

/** Each by itself, except for times of one series. */
function bySeries(targets: readonly Target[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const group = target.hit.seriesId ?? target.hit.id;
    groups.set(group, [...(groups.get(group) ?? []), target]);
  }
  return [...groups.values()];
}

/** Waits for all, then rejects with the first error if there was one: what was sent is noted all the same. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(work);
  const failure = settled.find(({ status }) => status === "rejected");
  if (failure?.status === "rejected") throw failure.reason as unknown;
}
