import type { Confidence } from "../finding";
import { wordsAfter, wordsBefore, type Word } from "../_words/words";
import { aboutOf } from "./about";
import { opensSubject } from "./against";
import type { Candidate, Reading } from "./candidate";
import { cuesAround, cuesOf } from "./cues";
import { fold } from "../_words/fold";
import { traitsOf } from "./traits";
import type { NameWord } from "./words";

/** So many letters of a word are its beginning: "kontrakten" and "kontrakter" are one. */
const BEGINNING = 5;
/** Words whose endings tell something are longer than this. */
const SHORT = 6;
/** The cues of a word, as bits. */
const CUES = 14;
const MOST_WORDS = 9;
/** How far around a candidate is looked: further away it is about something else, and the work stays bounded. */
const NEAR = 40;
const FAR = 120;
/** Beside a candidate: words, numbers, signs. */
const TOKEN = /[A-Za-zÀ-ɏ\d]+|[^A-Za-zÀ-ɏ\d\s]/g;
const WORD = /[A-Za-zÀ-ɏ\d]+/g;

/**
 * What is weighed of a candidate in a subject (`judge.ts`), by name:
 *
 * - `p4`, `q4`, `b4`, `a4`: at least so many half points by the rules in all, for its own words, for those before, behind;
 * - `kfull`, `kfullsentence`, `t33`, `tT33.2`, `n2`, `gfirst`, `hsmallfirst`, `uN`, `l5`: its kind, style, traits, words, case, length;
 * - `N3.sen`, `M2.ez`, `yfirst.us`: how words end that are on no list, and names of one word;
 * - `ofull`, `cfull`, `whole`, `flikely`, `matter`, `personal`, `thing`: where it stands, what it is joined to, what the subject speaks of;
 * - `<f:_`, `>f,_`, `~C_c1`: the signs around it, and the shapes of what is around it;
 * - `-0.sygem`, `+f.ring`, `-3.tør`, `-m5`, `-t0C`: the words around it: beginnings, endings, cues, traits;
 * - `w.kontr`, `L4`: the other words of the subject, and how many they are.
 */
export function evidenceOf(
  reading: Reading,
  found: Candidate,
  points: number,
  follows: Confidence | undefined,
): string[] {
  const { text } = reading;
  const first = found.words[0] as NameWord;
  const last = found.words[found.words.length - 1] as NameWord;
  const kind = found.kind.charAt(0);
  return [
    ...levels("p", points),
    ...levels("q", found.points),
    ...ofItself(reading, found, first, last),
    ...ofPlace(text, found.kind, first, last),
    ...(follows === undefined ? [] : [`f${follows}`]),
    ...ofNeighbours("-", kind, wordsBefore(text, first.start, 3), text),
    ...ofNeighbours("+", kind, wordsAfter(text, last.next, 3), text),
    ...ofOtherWords(text, first.start, last.next),
  ];
}

/** Each half point that is reached. */
function levels(name: string, points: number): string[] {
  const reached: string[] = [];
  for (let halves = 1; halves <= Math.min(2 * points, 12); halves++) reached.push(name + halves);
  return reached;
}

function ofItself(
  { style }: Reading,
  { kind, words }: Candidate,
  first: NameWord,
  last: NameWord,
): string[] {
  const names = [`k${kind}`, `s${style}`, `k${kind}${style}`, `t${kind}${first.traits}`];
  names.push(`n${Math.min(words.length, 4)}`, `l${Math.min(first.folded.length, 9)}`);
  if (first !== last) names.push(`T${last.traits}`, `tT${first.traits}.${last.traits}`);
  if (last.isGenitive) names.push(`g${kind}`);
  if (first.shape !== "capital") names.push(`h${first.shape}${kind}`);
  if (first.isUnknownName) names.push(`uN${kind}`);
  if (last.isUnknownName) names.push(`uM${kind}`);
  words.forEach(({ traits, folded }, at) => {
    const place = at === 0 ? "N" : "M";
    if (traits === 0) names.push(`${place}2.${folded.slice(-2)}`, `${place}3.${folded.slice(-3)}`);
  });
  if (kind !== "full") names.push(`y${kind}.${first.folded.slice(-2)}`);
  return names;
}

function ofPlace(text: string, kind: string, first: NameWord, last: NameWord): string[] {
  const cues = cuesAround(text, first.start, last.next);
  const about = aboutOf(text);
  const opens = opensSubject(text, first);
  const closes = !/[A-Za-zÀ-ɏ]{2}/.test(text.slice(last.next, last.next + FAR));
  const names = [...levels("b", cues.before), ...levels("a", cues.after)];
  if (opens) names.push(`o${kind}`);
  if (closes) names.push(`c${kind}`);
  if (opens && closes) names.push("whole");
  if (cues.isMatter) names.push("matter");
  if (cues.isIntroduced) names.push("intro");
  if (about.isPersonal) names.push("personal");
  if (about.isThing) names.push("thing");
  const before = text.slice(Math.max(0, first.start - NEAR), first.start);
  const behind = text.slice(last.end, last.end + NEAR);
  const shape = `${shapesIn(before).slice(-2).join("")}_${shapesIn(behind).slice(0, 2).join("")}`;
  const sort = kind.charAt(0);
  names.push(`<${sort}${signsIn(before.slice(-2))}`, `>${sort}${signsIn(behind.slice(0, 2))}`);
  names.push(`~${shape}`, `~${sort}${shape}`);
  return names;
}

/** Letters as "a", digits as "1", signs as they are. */
function signsIn(part: string): string {
  return part
    .replace(/[A-Za-zÀ-ɏ]/g, "a")
    .replace(/\d/g, "1")
    .replace(/\s/g, "_")
    .replace(/[^a1_]/g, plainSign);
}

/** Dashes and quotes are written in many ways; of rare signs it is enough that one is there. */
function plainSign(sign: string): string {
  if (/[–—-]/.test(sign)) return "-";
  if (/[’´`]/.test(sign)) return "'";
  if (/["“”„»«]/.test(sign)) return '"';
  return /[,.:;()/&+?!'@|]/.test(sign) ? sign : "*";
}

/** Each word as "c", "C" with a capital, "A" in capitals, each number as "1", each sign as it is. */
function shapesIn(part: string): string[] {
  return (part.match(TOKEN) || []).map((token) => {
    if (/^\d/.test(token)) return "1";
    if (!/^[A-Za-zÀ-ɏ]/.test(token)) return plainSign(token);
    if (token.charAt(0) === token.charAt(0).toLowerCase()) return "c";
    return token.length > 1 && token === token.toUpperCase() ? "A" : "C";
  });
}

function ofNeighbours(side: string, kind: string, words: readonly Word[], text: string): string[] {
  const names: string[] = words.map(
    ({ lower }, at) => `${side}${at}.${fold(lower).slice(0, BEGINNING)}`,
  );
  const [next] = words;
  if (next === undefined) return [`${side}none`];
  const folded = fold(next.lower);
  const isCapital = text.charAt(next.start) !== next.lower.charAt(0);
  names.push(`${side}${kind}.${folded.slice(0, BEGINNING)}`, `${side}3.${folded.slice(-3)}`);
  if (folded.length >= SHORT) names.push(`${side}4.${folded.slice(-4)}`);
  if (folded.length > SHORT) names.push(`${side}5.${folded.slice(-5)}`);
  names.push(`${side}${isCapital ? "C" : "c"}${kind}`);
  names.push(`${side}t${traitsOf(folded)}${isCapital ? "C" : "c"}`);
  words.forEach(({ lower }, at) => {
    const cues = cuesOf(lower);
    if (cues === 0 && at === 0) names.push(`${side}m`);
    for (let cue = 0; cue < CUES; cue++) if (cues & (1 << cue)) names.push(`${side}${at}m${cue}`);
  });
  return names;
}

function ofOtherWords(text: string, start: number, end: number): string[] {
  const around = `${text.slice(Math.max(0, start - FAR), start)} ${text.slice(end, end + FAR)}`;
  const words: readonly string[] = around.match(WORD) || [];
  const names = new Set([`L${Math.min(words.length, MOST_WORDS)}`]);
  for (const word of words) names.add(`w.${fold(word).slice(0, BEGINNING)}`);
  return Array.from(names);
}
