/**
 * Takes other people out of a text that is handed to the person it is about: a copy of one's own data must not be one of
 * somebody else's (GDPR Art. 15(4)).
 */
import type { Address } from "../mail/mail";
import { type Replacement, replaced } from "../mail/replacement";
import {
  apart,
  isOneOf,
  lineAround,
  mentionsOf,
  nameWordsIn,
  overlaps,
  type Span,
} from "./mentions";
import type { Person } from "./person";
import { wordsOf } from "./words";

/** Personal data that somebody who knows what such data look like has found in a text. */
export interface FoundData extends Span {
  /** A name; otherwise a number, an address or the like, of which the text does not say whose it is. */
  readonly isName: boolean;
}

export interface LeavingOut {
  readonly person: Person;
  /** Everybody else who takes part. */
  readonly others: readonly Address[];
  readonly find: (text: string) => readonly FoundData[];
  /** What stands there instead, such as "[left out]". */
  readonly mark: string;
}

export interface Cleaned {
  readonly text: string;
  /** So many places were left out. */
  readonly leftOut: number;
}

/**
 * The text without other people's names and addresses. A number or an address of which it is not said whose it is stays
 * where the person is named in the same line and nobody else is; else it is left out.
 */
export function leaveOut(text: string, { person, others, find, mark }: LeavingOut): Cleaned {
  const own = mentionsOf(text, person);
  const isFree = (span: Span) => !own.some((mention) => overlaps(mention, span));
  const found = find(text);
  const names = [
    ...others.flatMap((other) => traceOf(text, other, person)),
    ...found.filter((each) => each.isName && !isOwnName(text.slice(each.start, each.end), person)),
  ].filter(isFree);
  const values = found.filter((each) => !each.isName && isFree(each));
  const unclear = values.filter((value) => !isTheirs(lineAround(text, value), own, names));
  const cuts = joined(text, apart([...names, ...unclear]));
  const replacements: Replacement[] = cuts.map(({ start, end }) => ({ start, end, text: mark }));
  return { text: replaced(text, replacements), leftOut: cuts.length };
}

/** Somebody's name in every form, their address, and a word of their name that stands alone. */
function traceOf(text: string, { address, name }: Address, person: Person): Span[] {
  const words = name.includes("@") ? [] : wordsOf(name.replace(/\(.*/, "")).map(({ word }) => word);
  const addresses = address.includes("@") ? [address.toLowerCase()] : [];
  const alone = words.filter((word) => !person.name.includes(word));
  return [...mentionsOf(text, { name: words, addresses }), ...nameWordsIn(text, alone)];
}

/** "Jens" and "Hansens" are words of Jens Hansen's name. */
function isOwnName(name: string, person: Person): boolean {
  const own = new Set(person.name);
  return wordsOf(name).every(({ word }) => isOneOf(word, own));
}

function isTheirs(line: Span, own: readonly Span[], names: readonly Span[]): boolean {
  return own.some((each) => overlaps(each, line)) && !names.some((each) => overlaps(each, line));
}

/** A first and a last name that stand side by side are one thing that was left out. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all[all.length - 1];
    const isBeside = last && /^[ .\u00a0-]{0,2}$/.test(text.slice(last.end, span.start));
    if (isBeside) all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
  }
  return all;
}
