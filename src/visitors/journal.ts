/** What was begun and done to the hits of a plan, line by line, so that it can go on wherever it was interrupted. */

/** Begun: written before anything is sent of it, so that a later run knows what may have been done. */
interface Begun {
  readonly kind: "wave";
  readonly items: readonly {
    readonly key: string;
    readonly etag: string;
    readonly hash: string;
    /** The series and the meeting that it is of: deleting it may give the others another version. */
    readonly related: readonly string[];
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

/**
 * `deleted`, set `private` or `cleared` of a person by us: never tried again. `gone` before we came: a later run looks
 * once more, since what was out of reach for a while may be back.
 */
export type FinalOutcome = "deleted" | "private" | "cleared" | "gone";

const FINAL: ReadonlySet<string> = new Set<FinalOutcome>(["deleted", "private", "cleared", "gone"]);

export function isFinal(outcome: string): outcome is FinalOutcome {
  return FINAL.has(outcome);
}

/** Where the lines are kept. `append` resolves when the line is written, of a wave so that it outlives a power cut. */
export interface Journal {
  read(): Promise<readonly JournalLine[]>;
  append(line: JournalLine): Promise<void>;
}

/** What the lines of earlier runs say. */
export class Progress {
  readonly ended = new Map<string, FinalOutcome>();
  private readonly begun = new Set<string>();
  private readonly touched = new Set<string>();
  plan: string | null = null;

  constructor(lines: readonly JournalLine[]) {
    for (const line of lines) this.add(line);
  }

  add(line: JournalLine): void {
    if (line.kind === "start") this.plan = line.plan;
    else if (line.kind === "done") {
      this.ended.set(line.key, line.outcome);
      // It was not us: where it comes back and is gone once more, it still was not.
      if (line.outcome === "gone") this.begun.delete(line.key);
    } else {
      for (const { key, related } of line.items) {
        this.begun.add(key);
        this.ended.delete(key);
        for (const id of related) this.touched.add(id);
      }
    }
  }

  /** What is done once and for all. */
  settled(): Map<string, FinalOutcome> {
    return new Map([...this.ended].filter(([, outcome]) => outcome !== "gone"));
  }

  /** True when it may have been sent. */
  hasBegun(key: string): boolean {
    return this.begun.has(key);
  }

  /** True when something of the same series or meeting may have been changed by us. */
  hasTouched(related: readonly string[]): boolean {
    return related.some((id) => this.touched.has(id));
  }
}

/** For what does no harm when it is done twice. */
export function memoryJournal(lines: JournalLine[] = []): Journal {
  return {
    read: async () => [...lines],
    append: async (line) => void lines.push(line),
  };
}
