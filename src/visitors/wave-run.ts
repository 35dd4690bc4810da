import type { ChangeOutcome, Entries, Entry } from "./calendar";
import { grouped } from "./grouped";
import type { Order, RunOptions } from "./order";
import { inTurn } from "./in-turn";
import { type FinalOutcome, isFinal, type Journal, type Progress } from "./journal";
import { judgeHit, type Outcome } from "./judge-hit";
import { type Hit, keyOf, relatedTo } from "./plan";
import { asRefusal, stopsAll } from "./refusals";
import { reread } from "./reread";
import type { Wave } from "./waves";

interface Parts {
  readonly calendars: Entries;
  readonly order: Order;
  readonly journal: Journal;
  readonly progress: Progress;
  /** What has become of the hits so far, by their keys. */
  readonly outcomes: Map<string, Outcome>;
  readonly options: RunOptions;
}

/** A hit whose turn it is, and the version that was just read. */
interface Target {
  readonly hit: Hit;
  readonly entry: Entry;
  /** An earlier attempt has left it open whether it was done. */
  readonly isInDoubt: boolean;
}

interface StartedWave {
  /** Resolves when only a few are left. Never rejects. */
  readonly almost: Promise<void>;
  readonly end: Promise<void>;
}

/** So many are handed to the port at the same time: it lets four through, and some may have to wait long. */
const AT_ONCE = 32;
/** So many are left when the next wave's reading may begin, so that the mailbox is never idle. */
const A_FEW = 64;

/** Carries waves out: reads anew, judges, notes, and does. */
export class WaveRun {
  constructor(private readonly parts: Parts) {}

  start(wave: Wave): StartedWave {
    let tell = () => {};
    const few = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const end = this.carryOut(wave, tell);
    // The error is `end`'s to tell.
    return { almost: Promise.race([few, end]).catch(() => {}), end };
  }

  /** A calendar that refuses leaves the others to be done. */
  private async carryOut(wave: Wave, onFew: () => void): Promise<void> {
    try {
      const targets = await this.targetsOf(wave);
      if (targets.length === 0) return;
      await this.note(targets);
      const gone = await this.performAll(wave, targets, onFew);
      if (gone.length > 0) await this.endGone(wave, gone);
    } catch (error) {
      const refusal = asRefusal(error);
      if (stopsAll(refusal)) throw refusal;
      const outcome = refusal.code === "denied" ? "denied" : "failed";
      for (const hit of wave.hits) {
        if (!this.parts.outcomes.has(keyOf(hit))) this.parts.outcomes.set(keyOf(hit), outcome);
      }
    }
  }

  /** Those that are as they were previewed; what has become of the others is settled. */
  private async targetsOf(wave: Wave): Promise<Target[]> {
    const { calendars, order, progress, options, outcomes } = this.parts;
    const entries = await reread(calendars, wave, order.coverage, options.signal);
    const targets: Target[] = [];
    for (const hit of wave.hits) {
      const entry = entries.get(hit.id);
      const verdict = judgeHit(hit, entry, progress, order);
      const isInDoubt = progress.hasBegun(keyOf(hit));
      if (verdict === "go") targets.push({ hit, entry: entry!, isInDoubt });
      else if (isFinal(verdict)) await this.end(hit, verdict);
      else outcomes.set(keyOf(hit), verdict);
    }
    return targets;
  }

  private async note(targets: readonly Target[]): Promise<void> {
    const items = targets.map(({ hit, entry: { etag } }) => ({
      key: keyOf(hit),
      etag,
      hash: hit.hash,
      related: relatedTo(hit),
    }));
    const line = { kind: "wave", items } as const;
    await this.parts.journal.append(line);
    this.parts.progress.add(line);
  }

  /** Gives those that Graph has not found. */
  private async performAll(
    wave: Wave,
    targets: readonly Target[],
    onFew: () => void,
  ): Promise<Target[]> {
    const gone: Target[] = [];
    let left = targets.length;
    const one = async (target: Target) => {
      if ((await this.perform(wave, target)) === "gone") gone.push(target);
      left -= 1;
      if (left <= A_FEW) onFew();
    };
    // Times of one series are one item to Exchange, which changes each time: one after the other.
    if (left <= A_FEW) onFew();
    await inTurn(bySeries(targets), AT_ONCE, async (group) => {
      for (const target of group) await one(target);
    });
    return gone;
  }

  private async perform({ place }: Wave, { hit, entry }: Target): Promise<ChangeOutcome> {
    const { order, options, outcomes } = this.parts;
    const { deed } = order;
    const isTime = hit.seriesId !== null;
    const etag = isTime ? null : entry.etag;
    const outcome = await deed.perform(place, hit.id, { etag, signal: options.signal });
    if (outcome === "done") await this.end(hit, deed.outcome);
    else if (outcome !== "gone" && outcome !== "unclear" && !(isTime && outcome === "changed")) {
      outcomes.set(keyOf(hit), outcome);
    }
    return outcome;
  }

  /** "Not found" is also the answer where the calendar is not shared any more, or only to be read: another look tells. */
  private async endGone(wave: Wave, targets: readonly Target[]): Promise<void> {
    const { calendars, order, options, outcomes } = this.parts;
    const { deed, coverage } = order;
    const hits = targets.map(({ hit }) => hit);
    const there = await reread(calendars, { ...wave, hits }, coverage, options.signal);
    for (const { hit, isInDoubt } of targets) {
      const isOurs = isInDoubt && deed.isDone(undefined);
      if (there.has(hit.id)) outcomes.set(keyOf(hit), "failed");
      else await this.end(hit, isOurs ? deed.outcome : "gone");
    }
  }

  private async end(hit: Hit, outcome: FinalOutcome): Promise<void> {
    const { outcomes, journal, progress, options } = this.parts;
    const key = keyOf(hit);
    outcomes.set(key, outcome);
    if (progress.ended.get(key) !== outcome) {
      await journal.append({ kind: "done", key, outcome, at: options.now() });
    }
    options.onProgress?.(outcomes.size);
  }
}

/** Each by itself, except for times of one series. */
function bySeries(targets: readonly Target[]): Target[][] {
  return [...grouped(targets, ({ hit }) => hit.seriesId ?? hit.id).values()];
}
