import { isDigit } from "../_words/words";

/** A run of digit groups as in `+45 33 12 34 56`, the shape of a phone number whatever it is. */
export interface Groups {
  readonly start: number;
  readonly end: number;
  /** All digits, without the international prefix and without the "(0)" of `+44 (0)20`. */
  readonly digits: string;
  /** Lengths of the groups, `2-2-2-2`. */
  readonly grouping: string;
  /** Begins with `+` or `00`. */
  readonly isInternational: boolean;
  /** From and to of each group. */
  readonly spans: readonly Span[];
}

type Span = readonly [from: number, to: number];

/** One separator between groups; wider gaps and " / " separate numbers. */
const SEPARATOR =
  /(?:\)?[ \u00a0]?\(0\)[ \u00a0]?|\)[ \u00a0-]?|[ \u00a0]?\(|[ \u00a0.\-\u2010-\u2013/])(?=\d)/y;
/** Behind this many digits a slash begins another number: "33123456/40123456". */
const WHOLE_NUMBER = 6;

/** The run that begins at `start`, null when none does. Takes all of a longer run, so that a scan stays linear. */
export function groupsAt(text: string, start: number): Groups | null {
  let index = start;
  if (text.charAt(index) === "(" && /[+\d]/.test(text.charAt(index + 1))) index++;
  const plus = text.charAt(index) === "+";
  if (plus) index++;
  if (!isDigit(text.charCodeAt(index))) return null;
  const spans: Span[] = [];
  let digits = 0;
  for (;;) {
    const from = index;
    while (isDigit(text.charCodeAt(index))) index++;
    spans.push([from, index]);
    digits += index - from;
    SEPARATOR.lastIndex = index;
    const separator = SEPARATOR.exec(text);
    if (!separator || (separator[0] === "/" && digits >= WHOLE_NUMBER)) break;
    index += separator[0].length;
  }
  return groupsOf(text, start, plus, spans);
}

/** The run cut after `count` groups. */
export function firstGroups(text: string, run: Groups, count: number): Groups {
  return groupsOf(
    text,
    run.start,
    text.slice(run.start, run.start + 2).indexOf("+") >= 0,
    run.spans.slice(0, count),
  );
}

function groupsOf(text: string, start: number, plus: boolean, spans: readonly Span[]): Groups {
  const all = spans.map(([from, to]) => text.slice(from, to)).join("");
  const zeros = !plus && all.slice(0, 2) === "00";
  return {
    start,
    end: spans[spans.length - 1]?.[1] ?? start,
    digits: zeros ? all.slice(2) : all,
    grouping: spans.map(([from, to]) => to - from).join("-"),
    isInternational: plus || zeros,
    spans,
  };
}
