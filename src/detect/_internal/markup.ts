import { type CharacterKind, kindOf } from "./characters";

/** A tag or entity left standing in a plain text, and what it means to a reader. */
export interface Markup {
  readonly end: number;
  readonly kind: CharacterKind;
}

/** Longer constructs are not markup between two digits; the bound keeps every scan linear. */
const LONGEST_TAG = 80;
const LONGEST_ENTITY = 10;

const NAMED: Readonly<Record<string, CharacterKind>> = {
  nbsp: "space",
  ensp: "space",
  emsp: "space",
  thinsp: "space",
  ndash: "dash",
  mdash: "dash",
  minus: "dash",
  hyphen: "dash",
  dash: "dash",
  shy: "invisible",
  zwnj: "invisible",
  zwj: "invisible",
};

/**
 * The HTML tag or entity that begins at an offset, or null. Tags are invisible except those that break
 * the line; a quoted-printable soft break (`=` at the end of a line) is invisible too.
 */
export function markupAt(text: string, at: number): Markup | null {
  const code = text.charCodeAt(at);
  if (code === 60 /* < */) return tagAt(text, at);
  if (code === 38 /* & */) return entityAt(text, at);
  if (code !== 61 /* = */) return null;
  if (text.charCodeAt(at + 1) === 10) return { end: at + 2, kind: "invisible" };
  return text.startsWith("\r\n", at + 1) ? { end: at + 3, kind: "invisible" } : null;
}

function tagAt(text: string, at: number): Markup | null {
  const first = text.charCodeAt(at + 1);
  if (first !== 47 /* / */ && kindOf(first) !== "letter") return null;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  for (let end = at + 2; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === 60 || code === 10) return null;
    if (code !== 62 /* > */) continue;
    const breaks = /^<\/?(?:br|p|div|tr|li)\b/i.test(text.slice(at, end));
    const cell = /^<\/?t[dh]\b/i.test(text.slice(at, end));
    return { end: end + 1, kind: breaks ? "newline" : cell ? "space" : "invisible" };
  }
  return null;
}

function entityAt(text: string, at: number): Markup | null {
  const semicolon = text.slice(at + 1, at + LONGEST_ENTITY).indexOf(";");
  if (semicolon < 2) return null;
  const name = text.slice(at + 1, at + 1 + semicolon).toLowerCase();
  const end = at + semicolon + 2;
  if (name.charCodeAt(0) !== 35 /* # */) {
    const kind = NAMED[name];
    return kind === undefined ? null : { end, kind };
  }
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const kind = kindOf(code);
  return kind === "space" || kind === "dash" || kind === "invisible" ? { end, kind } : null;
}
