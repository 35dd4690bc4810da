import type { DetectorId } from "../../detect/finding";
import { prefixesOf } from "../../mail/reply-prefix";
import { areListed, type Stretch } from "./cut";
import type { UnfixedFinding } from "./fix";
import { NEUTRAL_WORDS } from "./neutral-words";
import {
  belongsToNext,
  isOwner,
  isSentence,
  isSmall,
  isState,
  isVerb,
  joinsSentences,
  leadsToNoun,
} from "./sentence-words";
import { isStatement, withLabel } from "./value";

/** How far a sentence is looked at on each side; bounds the work on any input. */
const REACH = 100;
/** What parts a line: all that no sentence of a subject goes on behind. Not "10:30", "pga. sygdom", "e-mail". */
const PARTS = /[\r\n\t,;|()[\]{}"“”„«»!?•·]|:(?!\d)|\/|\s[-–—]+\s|[^\s.]{5,}\.(?=\s)/g;
const PARTS_BEHIND = /[\r\n\t,;|()[\]{}"“”„«»!?•·]|:(?!\d)|\/|\s[-–—]+\s|\.(?=\s+[A-ZÆØÅ]|\s*$)/;

/** What makes no sense without the word in front: "sygdom i familien"; but "sygemelding fra Bo" leaves "Bo". */
const LEADS_ON =
  /^\s+(?:(?:i|på|in|at|under|during|med|with)|(?:for|fra|til|from|to|of)(?=\s+(?![A-ZÆØÅ](?!\S*day\b)|\d{6})))\s/;
const DANISH_VERB =
  /^(?!.*(?:ber|tter|under|over|efter|uger|timer|sager|rer|kroner)$)[a-zæøå]{3,}(?:er|ede)$/;
const FIRST_NAMES = /(?:[A-ZÆØÅ][\wæøåéüöä.-]*\s+)*$/;
const LEAD =
  /^\s*(?:vedr|vedrørende|ang|angående|til|fra|for|om|re|regarding|to|from|about)\.?\s+$/i;
const POINTS = /\s(?:med|for|på|om|til|af|with|for|of|on|about|to)\s*$/i;

type Language = "da" | "en";

/**
 * What to take out of a text, so that what stays reads as if somebody had written it without the values: in a sentence
 * that would break off, a neutral word stands for a number or a name. Of words of health and the like the whole
 * statement goes, as half of it reads badly and still tells.
 */
export function takenWith(
  findings: readonly UnfixedFinding[],
  text: string,
  language: Language,
): Stretch[] {
  const taken: Stretch[] = [];
  for (const run of runsOf(findings, text)) {
    const isStated = isStatement(run[0]);
    const next = isStated ? statementOf(run[0], text) : withoutBreakingOff(run, text, language);
    const last = taken[taken.length - 1];
    if (last && (next.start < last.end || (isStated && joins(text.slice(last.end, next.start))))) {
      taken[taken.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else taken.push(next);
  }
  return taken;
}

type Run = readonly [UnfixedFinding, ...UnfixedFinding[]];

/** Numbers and names that are listed stand for one word of their sentence: "Ida og Bo kommer". */
function runsOf(findings: readonly UnfixedFinding[], text: string): Run[] {
  const runs: [UnfixedFinding, ...UnfixedFinding[]][] = [];
  for (const finding of findings) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const isListed =
      last !== undefined &&
      NEUTRAL_WORDS[finding.detector as DetectorId] !== undefined &&
      areListed(text, last, withLabel(finding));
    if (run && isListed) run.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

/** The part of its line that a stretch stands in, without what separates it from the others. */
function partAround(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = prefixesOf(before).length;
  PARTS.lastIndex = from;
  for (let hit = PARTS.exec(before); hit; hit = PARTS.exec(before)) from = PARTS.lastIndex;
  const behind = text.slice(end, end + REACH);
  const to = PARTS_BEHIND.exec(behind);
  return { start: start - before.length + from, end: end + (to ? to.index : behind.length) };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** True for "for" in "convicted for theft": what joins two words to one statement. */
function joins(between: string): boolean {
  if (/[\r\n\t]/.test(between)) return false;
  return wordsOf(between).every(
    (word) => /^[a-zæøå]+$/.test(word) && isSmall(word) && !joinsStatements(word),
  );
}

function joinsStatements(word: string): boolean {
  return joinsSentences(word) || isVerb(word) || /^(?:og|and|samt|eller|or)$/.test(word);
}

/** The words with what belongs to them; where they are part of a sentence, all of that. */
function statementOf({ start, end }: UnfixedFinding, text: string): Stretch {
  const part = partAround(text, { start, end });
  const before = text.slice(part.start, start);
  const behind = text.slice(end, part.end);
  const words = wordsOf(`${before} ${behind}`);
  const isTorn = isSentence(words) || words.some((word) => /...(?:ede|ed)$/.test(word));
  if (isTorn || (before.trim() === "" && LEADS_ON.test(behind)))
    return sentenceIn(text, part, { start, end });
  const first = text.slice(start, end).split(" ")[0] as string;
  let from = start;
  for (;;) {
    const ahead = text.slice(part.start, from);
    const [whole = "", word] = /§\s?$|(\S+)\s+$/.exec(ahead) ?? [];
    if (whole === "" || (word !== undefined && (isState(first) || !belongsToNext(word)))) break;
    from -= whole.length;
    // "Mette Lunds": a name belongs together.
    if (word !== undefined && /^[A-ZÆØÅ]/.test(word))
      from -= (FIRST_NAMES.exec(text.slice(part.start, from)) as RegExpExecArray)[0].length;
  }
  const goesOn = (isState(first) || isSmall(first)) && LEADS_ON.test(behind);
  return withLead({ start: from, end: goesOn ? part.end : end }, part, text);
}

/** The sentence within a part: up to the words that join it to others, the first of which goes, too. */
function sentenceIn(text: string, part: Stretch, { start, end }: Stretch): Stretch {
  let from = part.start;
  const before = text.slice(part.start, start);
  const word = /\S+/g;
  for (let hit = word.exec(before); hit; hit = word.exec(before)) {
    if (joinsSentences(hit[0]) && before.slice(0, hit.index).trim() !== "")
      from = part.start + hit.index;
  }
  let to = part.end;
  const behind = text.slice(end, part.end);
  word.lastIndex = 0;
  for (let hit = word.exec(behind); hit; hit = word.exec(behind)) {
    if (joinsSentences(hit[0]) && isSentence(wordsOf(behind.slice(hit.index)))) {
      to = end + hit.index;
      break;
    }
  }
  while (from < start && /\s/.test(text.charAt(from))) from++;
  while (to > end && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The value with its label; in a sentence that would break off, with a word in its place. */
function withoutBreakingOff(run: Run, text: string, language: Language): Stretch {
  const [finding] = run;
  const { end } = run[run.length - 1] as UnfixedFinding;
  const { start } = withLabel(finding);
  const written = text.slice(start, finding.start).replace(/(?:[\s:#=–-]|\s(?:er|is))+$/i, "");
  // "Ring 22 33 44 55": no label that goes with the number.
  const ownLabel = isVerb(written) ? "" : written;
  const whole = { start: isVerb(written) ? finding.start : start, end };
  const part = partAround(text, whole);
  const ahead = text.slice(part.start, whole.start);
  const before = wordsOf(ahead);
  const last = before[before.length - 1];
  const [next = ""] = wordsOf(text.slice(whole.end, part.end));
  const isSubject = (last === undefined || joinsSentences(last)) && isPredicate(next);
  // "Peter's contract"
  if (/^['’]/.test(next)) return whole;
  if (
    ownLabel !== "" &&
    (isSubject || leadsToNoun(before) || (last !== undefined && isOwner(last)))
  )
    return { start: whole.start + ownLabel.length, end: whole.end, text: "" };
  const word = NEUTRAL_WORDS[finding.detector as DetectorId]?.[language];
  if (word !== undefined && written === ownLabel && (isSubject || leadsToNoun(before)))
    return { ...whole, text: run.length > 1 ? word.replace("person", "people") : word };
  if (isPredicate(next) || isState(next))
    return { ...whole, start: whole.start - (POINTS.exec(ahead)?.[0].length ?? 0) };
  return betweenCommas(withLead(whole, part, text), text);
}

/** With "Vedr." in front where nothing follows that it could lead to. */
function withLead(whole: Stretch, part: Stretch, text: string): Stretch {
  const [next = ""] = wordsOf(text.slice(whole.end, part.end));
  const isLead =
    LEAD.test(text.slice(part.start, whole.start)) &&
    (next === "" || (isSmall(next) && !isVerb(next)));
  return isLead ? { start: part.start, end: whole.end } : whole;
}

/** "Ida Holm, cpr 010190-1234, er flyttet": without what stands between them the commas part nothing. */
function betweenCommas({ start, end }: Stretch, text: string): Stretch {
  const ahead = /,\s*$/.exec(text.slice(Math.max(0, start - REACH), start));
  const [behind = "", word = ""] = /^\s*,\s*(\S*)/.exec(text.slice(end, end + REACH)) ?? [];
  return ahead && isVerb(word)
    ? { start: start - ahead[0].length, end: end + behind.length - word.length, text: " " }
    : { start, end };
}

/** True for the verb behind whom a sentence is about. */
function isPredicate(word: string): boolean {
  return isVerb(word) || DANISH_VERB.test(word);
}
