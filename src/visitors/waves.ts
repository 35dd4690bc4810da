/** Cuts a deletion into waves: what is read anew just before it is deleted. */
import type { Place, Window } from "./calendar";
import { grouped } from "./grouped";
import { type Coverage, type Hit, placeOf } from "./plan";
import { instant, LONGEST_WINDOW_DAYS } from "./windows";

/** Hits of one calendar, in order of time. */
export interface Wave {
  readonly place: Place;
  readonly hits: readonly Hit[];
  /** Holds all of them. */
  readonly window: Window;
}

/** So many are deleted in a quarter of a minute: what was read before is still true. */
const WAVE_SIZE = 250;
const DAY = 86_400_000;
const LONGEST_SPAN = (LONGEST_WINDOW_DAYS - 3) * DAY;
const PAGE_SIZE = 1000;

/** The waves of each calendar; calendars do not wait for each other. */
export function wavesOf(hits: readonly Hit[]): Wave[][] {
  const byPlace = grouped(hits, ({ path }) => path);
  return [...byPlace.values()].map((own) => {
    const ordered = own.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
    const waves: Hit[][] = [];
    for (const hit of ordered) {
      const wave = waves[waves.length - 1];
      if (wave && fits(wave, hit)) wave.push(hit);
      else waves.push([hit]);
    }
    return waves.map((wave) => ({ place: placeOf(wave[0]!), hits: wave, window: around(wave) }));
  });
}

/** How many pages it takes to list a wave's time, by what the search has counted. */
export function pagesOf({ hits, window }: Wave, coverage: readonly Coverage[]): number {
  const path = hits[0]!.path;
  const searched = coverage.find((each) => each.path === path);
  if (!searched) return Infinity;
  const share = lengthOf(window) / lengthOf(searched);
  return Math.max(1, Math.ceil((searched.events * Math.min(1, share)) / PAGE_SIZE));
}

function fits(wave: readonly Hit[], hit: Hit): boolean {
  const span = Date.parse(hit.start) - Date.parse(wave[0]!.start);
  return wave.length < WAVE_SIZE && span < LONGEST_SPAN;
}

/** A day more on both sides, since whole days are given without their zone. */
function around(wave: readonly Hit[]): Window {
  const first = Date.parse(wave[0]!.start);
  const last = Date.parse(wave[wave.length - 1]!.start);
  return { from: instant(first - DAY), to: instant(last + DAY) };
}

function lengthOf({ from, to }: Window): number {
  return Date.parse(to) - Date.parse(from);
}
