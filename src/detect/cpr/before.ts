import { digitAt, isLetter, isNewline } from "../_internal/characters";
import { kindOfWord, nameLikeness } from "./words";

/** What stands in front of a number and says what it is. `numbered` and `bare-suffix`: "nr." of something unknown. */
export type Label = "cpr" | "other" | "numbered" | "bare-suffix" | "none";

/** What the text in front of a number says of it. */
export interface Before {
  readonly label: Label;
  /** Where the label begins when nothing but punctuation stands between it and the number, else -1. */
  readonly labelStart: number;
  /** Words between the label and the number. */
  readonly distance: number;
  /** 0-4: how much the words speak of a human being. */
  readonly person: number;
  /** Where the number ends that stands right in front, as in a list with one label for all; else -1. */
  readonly continues: number;
}

/** A label further away labels something else; the bound keeps the work per number constant. */
const REACH = 90;
const MOST_WORDS = 12;

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS =
  /^(?:nr|no|tlf|tel|mob|ref|cpr|pers|f|hr|fr|kl|ca|vedr|att|ang|inkl|jf|bl|dr|id|reg|fakt|num|.)$/;

/** Reads backwards from `start` to the nearest label, within the sentence; never over another number. */
export function readBefore(text: string, start: number): Before {
  const floor = Math.max(0, start - REACH);
  const reading = new Reading(text, start);
  let at = start;
  while (at > floor && !reading.done) {
    const code = text.charCodeAt(at - 1);
    if (isLetter(code)) {
      const end = at;
      while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
      reading.word(at, end);
    } else if (digitAt(text, at - 1) >= 0) {
      at = reading.number(at, floor);
    } else {
      at--;
      reading.mark(at, code);
    }
  }
  return reading.result();
}

/** The state of reading backwards, word by word. */
class Reading {
  done = false;
  private label: Label = "none";
  private labelStart = -1;
  private distance = 0;
  private wordsSeen = 0;
  private person = 0;
  private continues = -1;
  /** A "nr" or "id" directly in front of what was read so far, waiting for the noun it belongs to. */
  private suffixStart = -1;
  /** The name-likeness of the word just read, while nothing but a space follows it. */
  private nameBehind = 0;
  private named = false;
  private newlines = 0;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {}

  word(from: number, to: number): void {
    const raw = this.text.slice(from, to);
    const lower = raw.toLowerCase();
    const kind = kindOfWord(lower);
    const suffixed = this.suffixStart >= 0;
    if (++this.wordsSeen > MOST_WORDS) this.done = true;
    const nameBehind = this.nameBehind;
    this.nameBehind = 0;
    if (kind === "cpr" || (suffixed && (kind === "official" || lower === "person"))) {
      this.found(this.isDenied(from) ? "none" : "cpr", from);
    } else if (kind === "other") {
      this.found(this.named || this.distance > 3 ? "none" : "other", from);
    } else if (kind === "numbered") {
      this.found(this.named || this.distance > 2 ? "none" : "numbered", from);
    } else if (kind === "suffix") {
      if (this.distance > 0 || suffixed) this.distance++;
      else this.suffixStart = from;
    } else if (kind === "filler" || kind === "copula" || kind === "not" || kind === "unit") {
      if (suffixed) this.found("bare-suffix", this.suffixStart);
    } else if (suffixed) {
      this.found(kind === "pronoun" ? "bare-suffix" : "numbered", from);
    } else {
      this.content(kind, raw, lower, nameBehind);
    }
  }

  private content(kind: string, raw: string, lower: string, nameBehind: number): void {
    if (kind === "relation") this.named = true;
    else if (kind === "birth") this.human(4);
    else if (kind === "person") this.human(3);
    else if (kind === "pronoun") this.person = Math.max(this.person, 2);
    else {
      const likeness = nameLikeness(raw, lower);
      if (likeness === 2 || (likeness === 1 && nameBehind > 0)) this.human(3);
      this.nameBehind = likeness;
    }
    this.distance++;
  }

  private human(points: number): void {
    this.person = Math.max(this.person, points);
    this.named = true;
  }

  /** A number in front of this one takes the label; returns where reading goes on. */
  number(at: number, floor: number): number {
    let from = at;
    while (from > floor && digitAt(this.text, from - 1) >= 0) from--;
    // "CPR 1: …", "Barn 2: …": a counter, not a value.
    if (at - from <= 2 && !isLetter(this.text.charCodeAt(from - 1))) return from;
    if (this.distance <= 2 && this.suffixStart < 0) this.continues = at;
    this.done = true;
    return from;
  }

  mark(at: number, code: number): void {
    if (code === 13) return;
    if (isNewline(code)) {
      // A label may stand at the end of the line above a number that (nearly) begins its own.
      if (this.wordsSeen > 2 || this.newlines++ > 0) this.done = true;
    } else if (code === 33 /* ! */ || code === 63 /* ? */) {
      this.done = true;
    } else if (code === 46 /* . */) {
      this.done = this.endsSentence(at);
    } else if (code === 35 /* # */) {
      if (this.wordsSeen === 0 && at === this.start - 1) this.found("other", at);
    } else if (code !== 32 && code !== 45) {
      this.nameBehind = 0;
    }
  }

  private endsSentence(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    if (next !== 32 && !isNewline(next)) return false;
    let from = at;
    while (from > 0 && at - from < 6 && isLetter(this.text.charCodeAt(from - 1))) from--;
    return !ABBREVIATIONS.test(this.text.slice(from, at).toLowerCase());
  }

  private isDenied(labelStart: number): boolean {
    const before = this.text.slice(Math.max(0, labelStart - 16), labelStart).toLowerCase();
    return /(?:^|[^a-zæøå])(?:ikke|not|ingen|intet|aldrig|never|no)(?: et| a| en| noget)? $/.test(
      before,
    );
  }

  private found(label: Label, from: number): void {
    this.label = label;
    this.done = true;
    if (this.distance === 0 && label === "cpr") this.labelStart = from;
  }

  result(): Before {
    if (!this.done && this.suffixStart >= 0) this.label = "bare-suffix";
    if (this.label === "none" && this.suffixStart >= 0) this.label = "bare-suffix";
    const { label, labelStart, distance, person, continues } = this;
    return { label, labelStart, distance, person, continues };
  }
}
