import type { Finding } from "../../detect/finding";
import type { Classification } from "../../requests/classify";
import type { RequestLabel } from "../../requests/labels";

type Field = Classification["why"][number]["field"];

/** A place that decided, with what stands around it. Numbers of persons are masked. */
export interface Excerpt {
  readonly key: string;
  readonly labels: readonly RequestLabel[];
  readonly field: Field;
  readonly before: string;
  readonly phrase: string;
  /** Further phrases nearby, each with what stands before it: what is around them would be said twice. */
  readonly more?: readonly Further[];
  readonly after: string;
}

interface Further extends Pick<Excerpt, "key" | "phrase"> {
  readonly between: string;
}

/** Characters on either side: enough to understand the phrase, and a paragraph for those who want to see more. */
export const NEAR = 60;
export const FAR = 400;

interface Place {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly labels: readonly RequestLabel[];
}

/**
 * The phrases that decided, each once and in the order of the text. Reasons that overlap are one place with several
 * rights, and places whose surroundings meet one excerpt. Empty `before` and `after` say that nothing stands there.
 */
export function excerptsOf(
  { why }: Pick<Classification, "why">,
  texts: Readonly<Record<Field, string>>,
  findings: readonly Finding[],
  around: number,
): Excerpt[] {
  return neighboursAmong(placesOf(why)).map(([first, ...others]) => {
    const { field, start } = first;
    const text = texts[field];
    const masked = (a: number, b: number) => maskedSlice(text, field, a, b, findings);
    const more = others.map((place, at) => ({
      key: `${field} ${place.start}`,
      between: masked((others[at - 1] ?? first).end, place.start),
      phrase: masked(place.start, place.end),
    }));
    const { end } = others.at(-1) ?? first;
    const from = wordStart(text, Math.max(0, start - around));
    const to = wordEnd(text, Math.min(text.length, end + around));
    return {
      key: `${field} ${start}`,
      labels: [...new Set([first, ...others].flatMap(({ labels }) => labels))],
      field,
      before: (from > 0 ? "… " : "") + masked(from, start).replace(/^[\s·]+/, ""),
      phrase: masked(start, first.end),
      ...(more.length > 0 && { more }),
      after: masked(end, to).replace(/[\s·]+$/, "") + (to < text.length ? " …" : ""),
    };
  });
}

type Neighbours = [Place, ...Place[]];

/** Places by their surroundings: those of one group meet. */
function neighboursAmong(places: readonly Place[]): Neighbours[] {
  const groups: Neighbours[] = [];
  for (const place of places) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last?.field === place.field && place.start - NEAR < last.end + NEAR;
    if (isNear) groups.at(-1)!.push(place);
    else groups.push([place]);
  }
  return groups;
}

function placesOf(why: Classification["why"]): Place[] {
  const order = (field: Field) => (field === "subject" ? 0 : 1);
  const sorted = [...why].sort((a, b) => order(a.field) - order(b.field) || a.start - b.start);
  const places: Place[] = [];
  for (const { field, start, end, label } of sorted) {
    const last = places[places.length - 1];
    if (last !== undefined && last.field === field && start < last.end) {
      const labels = last.labels.includes(label) ? last.labels : [...last.labels, label];
      places[places.length - 1] = { ...last, end: Math.max(last.end, end), labels };
    } else places.push({ field, start, end, labels: [label] });
  }
  return places;
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 20).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(" ", to);
  return space > to - 20 ? space : to;
}

/** Part of a text on one line, with the identifiers and account numbers in it masked. */
function maskedSlice(
  text: string,
  field: Field,
  from: number,
  to: number,
  findings: readonly Finding[],
): string {
  let masked = "";
  let at = from;
  for (const { where, category, start, end, masked: preview } of findings) {
    const isNumber = category === "identifier" || category === "financial";
    if (where !== field || !isNumber || end <= at || start >= to) continue;
    masked += onOneLine(text, at, Math.max(at, start)) + preview;
    at = Math.min(end, to);
  }
  return masked + onOneLine(text, at, to);
}

/** A line as long as this was perhaps broken by the program that wrote the mail. */
const WRAPPED = { least: 60, most: 80 };
const SENTENCE_END = /[.,:;!?…]/;
const BULLET = /[-–—*•·>|_=]/;

/** Part of a text on one line, with a dot where a heading, a paragraph or an item of a list ends without a mark. */
function onOneLine(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/\s+/g, (gap: string, at: number) => (isBreak(text, gap, from + at) ? " · " : " "));
}

function isBreak(text: string, gap: string, at: number): boolean {
  const next = text.charAt(at + gap.length);
  if (!gap.includes("\n") || at === 0 || next === "") return false;
  if (SENTENCE_END.test(text.charAt(at - 1)) || BULLET.test(next)) return false;
  const length = at - (text.lastIndexOf("\n", at - 1) + 1);
  const isWrapped = length >= WRAPPED.least && length <= WRAPPED.most;
  return !isWrapped || gap.split("\n").length > 2;
}
