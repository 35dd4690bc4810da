import { startTransition, useState } from "react";
import type { Plan } from "../../visitors/plan";
import { useCallingOff } from "../use-calling-off";
import { type Trouble, troubleOf } from "./trouble";

type Search =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly events: number }
  | { readonly state: "failed"; readonly trouble: Trouble | null }
  | { readonly state: "done"; readonly plan: Plan };

export type SearchEnd = Extract<Search, { readonly state: "failed" | "done" }>;

export interface SearchOptions {
  readonly signal: AbortSignal;
  /** Entries read so far. */
  readonly onProgress: (events: number) => void;
}

export interface SearchRun<Wanted> {
  readonly search: Search;
  /** Call it from a click: somebody may have to sign in. */
  readonly start: (wanted: Wanted) => Promise<void>;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** How far a search is and what it has found; called off when the view goes. */
export function useSearching<Wanted>(
  searched: (wanted: Wanted, options: SearchOptions) => Promise<SearchEnd>,
): SearchRun<Wanted> {
  const [search, setSearch] = useState<Search>({ state: "idle" });
  const { begin, stop } = useCallingOff();

  async function start(wanted: Wanted): Promise<void> {
    const signal = begin();
    const onProgress = unhurried((events) => setSearch({ state: "running", events }));
    onProgress(0);
    try {
      const end = await searched(wanted, { signal, onProgress });
      // The first fifty cards are drawn bit by bit.
      startTransition(() => setSearch(end));
    } catch (error) {
      setSearch({ state: "failed", trouble: troubleOf(error) });
    }
  }

  return {
    search,
    start,
    stop,
    reset: () => setSearch({ state: "idle" }),
  };
}

/** Often enough to see that something happens, and not more than is read aloud. */
const PROGRESS_MS = 500;

function unhurried(report: (events: number) => void): (events: number) => void {
  let next = 0;
  return (events) => {
    if (Date.now() < next) return;
    next = Date.now() + PROGRESS_MS;
    report(events);
  };
}
