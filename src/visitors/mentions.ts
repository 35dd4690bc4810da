/** Where a text speaks of somebody, however they are written. */
import { lowered } from "../mail/fold";
import { findNames } from "./name-in-text";
import type { Person } from "./person";
import { hasCapital, type Word, wordsOf } from "./words";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The name in every form and the addresses, in order, none inside another. */
export function mentionsOf(text: string, { name, addresses }: MentionedPerson): Span[] {
  const spans = addresses.flatMap((address) => addressSpans(text, address));
  return apart([...spans, ...nameSpans(wordsOf(text), name)]);
}

type MentionedPerson = Pick<Person, "name" | "addresses">;

/** The address itself, not one that it is a part of. */
export function addressSpans(text: string, address: string): Span[] {
  const lower = lowered(text);
  const spans: Span[] = [];
  for (let at = lower.indexOf(address); at >= 0; at = lower.indexOf(address, at + 1)) {
    const before = lower.slice(Math.max(0, at - 1), at);
    const after = lower.slice(at + address.length, at + address.length + 2);
    if (!/[\w.+-]/.test(before) && !/^(?:[\w@-]|\.\w)/.test(after)) {
      spans.push({ start: at, end: at + address.length });
    }
  }
  return spans;
}

function nameSpans(words: readonly Word[], name: readonly string[]): Span[] {
  return findNames(words, name).map(({ at, length }) => ({
    start: words[at]!.start,
    end: endOf(words[at + length - 1]!),
  }));
}

/** Single words of a name that begin with a capital: "Jens" and "Hansens" of Jens Hansen. Letters alone are none. */
export function nameWordsIn(text: string, name: readonly string[]): Span[] {
  const known = new Set(name.filter((word) => word.length > 1));
  return wordsOf(text)
    .filter((word) => hasCapital(word) && isOneOf(word.word, known))
    .map((word) => ({ start: word.start, end: endOf(word) }));
}

/** True for one of the words, or its genitive. */
export function isOneOf(word: string, known: ReadonlySet<string>): boolean {
  return known.has(word) || (word.endsWith("s") && known.has(word.slice(0, -1)));
}

/** The line of a text in which a stretch begins and ends. */
export function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start) + 1, end: next < 0 ? text.length : next };
}

function endOf({ start, raw }: Word): number {
  return start + raw.length;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In order; what lies over or beside another is one with it. */
export function apart(spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of ordered) {
    const last = merged[merged.length - 1];
    if (!last || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
