/** What a deletion has begun and done, line by line, so that it can go on wherever it was interrupted. */

/** Begun: about to be deleted, so that nobody can say it was not. Written before the first of a wave is. */
interface Begun {
  readonly kind: "wave";
  readonly items: readonly {
    readonly key: string;
    readonly etag: string;
    readonly hash: string;
    readonly seriesId: string | null;
  }[];
}

interface Ended {
  readonly kind: "done";
  readonly key: string;
  readonly outcome: FinalOutcome;
  readonly at: string;
}

interface Started {
  readonly kind: "start";
  /** Which plan it belongs to: `hash` of it. */
  readonly plan: string;
  readonly at: string;
}

export type JournalLine = Started | Begun | Ended;

/** `deleted` by us; `gone` before we came. Neither is ever tried again. */
export type FinalOutcome = "deleted" | "gone";

/** Where the lines are kept. `append` resolves when the line is written, of a wave so that it outlives a power cut. */
export interface Journal {
  read(): Promise<readonly JournalLine[]>;
  append(line: JournalLine): Promise<void>;
}

/** What the lines of earlier runs say. */
export class Progress {
  readonly ended = new Map<string, FinalOutcome>();
  private readonly begun = new Set<string>();
  private readonly touchedSeries = new Set<string>();
  plan: string | null = null;

  constructor(lines: readonly JournalLine[]) {
    for (const line of lines) this.add(line);
  }

  add(line: JournalLine): void {
    if (line.kind === "start") this.plan = line.plan;
    else if (line.kind === "done") this.ended.set(line.key, line.outcome);
    else {
      for (const { key, seriesId } of line.items) {
        this.begun.add(key);
        if (seriesId !== null) this.touchedSeries.add(seriesId);
      }
    }
  }

  /** True when a deletion may have been sent. */
  hasBegun(key: string): boolean {
    return this.begun.has(key);
  }

  /** True when a time of the series may have been deleted: the others have another version since. */
  hasTouched(seriesId: string | null): boolean {
    return seriesId !== null && this.touchedSeries.has(seriesId);
  }
}
