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
  readonly after: string;
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
 * rights. Empty `before` and `after` say that nothing stands there.
 */
export function excerptsOf(
  { why }: Pick<Classification, "why">,
  texts: Readonly<Record<Field, string>>,
  findings: readonly Finding[],
  around: number,
): Excerpt[] {
  return placesOf(why).map(({ field, start, end, labels }) => {
    const text = texts[field];
    const from = wordStart(text, Math.max(0, start - around));
    const to = wordEnd(text, Math.min(text.length, end + around));
    const masked = (a: number, b: number) => maskedSlice(text, field, a, b, findings);
    return {
      key: `${field} ${start}`,
      labels,
      field,
      before: (from > 0 ? "… " : "") + masked(from, start).trimStart(),
      phrase: masked(start, end),
      after: masked(end, to).trimEnd() + (to < text.length ? " …" : ""),
    };
  });
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
    masked += text.slice(at, Math.max(at, start)) + preview;
    at = Math.min(end, to);
  }
  return (masked + text.slice(at, to)).replace(/\s+/g, " ");
}
