/** Longer constructs are not markup between two digits; the bound keeps every scan linear. */
const LONGEST = 80;

/** A tag, an invisible character as entity, or the soft break of quoted-printable (`=` at the end of a line). */
const INVISIBLE = /^(?:<\/?[a-z][^<>\n]*>|&(?:shy|zwn?j|#8203);|=\r?\n)/i;
const DASH = /^&(?:[nm]dash|minus|hyphen|#(?:45|82(?:0[89]|1[0-3])|8722|x2d|x201[0-5]));/i;
const SPACE = /^&(?:nbsp|thinsp|e[nm]sp|#(?:160|8201|8239|xa0));/i;

/** A tag or entity left standing in a plain text, and what it means to a reader. */
export interface Markup {
  readonly end: number;
  /** "-", " " or nothing. */
  readonly seen: string;
}

/** The tag, entity or soft line break that begins at an offset, or null. */
export function markupAt(text: string, at: number): Markup | null {
  const code = text.charCodeAt(at);
  if (code !== 60 && code !== 38 && code !== 61 /* < & = */) return null;
  const next = text.charCodeAt(at + 1);
  if (next > 47 && next < 65) return null;
  const piece = text.slice(at, at + LONGEST);
  const invisible = INVISIBLE.exec(piece);
  if (invisible !== null) return { end: at + invisible[0].length, seen: "" };
  const dash = DASH.exec(piece);
  if (dash !== null) return { end: at + dash[0].length, seen: "-" };
  const space = SPACE.exec(piece);
  return space === null ? null : { end: at + space[0].length, seen: " " };
}

/** The offset behind the character or markup at an offset. */
export function pastAt(text: string, at: number): number {
  const markup = markupAt(text, at);
  return markup === null ? at + 1 : markup.end;
}
