import { endOf, startOf, type Candidate, type Reading } from "./candidate";
import { cuesOf, TIME } from "./cues";
import { withoutPrefixes } from "../../mail/reply-prefix";
import { rememberLast } from "../_internal/remember-last";
import { FIRST, PROPER, WORD } from "./traits";
import { BELONGING } from "./what-follows";
import type { NameWord } from "./words";

/**
 * What stands around nobody but people, whatever else the word between may be: "Leaving drinks for Summer", "Vil Palle eller
 * Inger-Lise tage referat?". Everything else is weighed (judge.ts).
 */
interface Frame {
  /** What ends in front of the name; prefixes such as "SV:" are taken off. */
  readonly before: RegExp;
  /** What begins behind it. */
  readonly behind: RegExp;
  /** The whole subject asks. */
  readonly isQuestion?: boolean;
  /** Kinds of candidates; a lone first name where nothing else is said. */
  readonly kinds?: readonly Candidate["kind"][];
  /** Whether the word may be typed in small letters, or be the name of a month. */
  readonly isSmall?: boolean;
  readonly isMonth?: boolean;
  /** Only what may be another word: the weights know names that are nothing else. */
  readonly isWord?: boolean;
  /** Also what is the name of a place or a firm as well. */
  readonly isProper?: boolean;
  readonly isGenitive?: boolean;
}

/** The end, a sign, or when and where. */
const CLOSED =
  /^(?:$|[.,:;!?)]| [–—-]| (?:på|i|efter|inden|den|kl|on|at|in|this|next|tomorrow|today|tonight|mandag|tirsdag|onsdag|torsdag|fredag)(?![a-zæøå]))/;
const OPENS = /^$/;
const SMALL_WORD = /^ [a-zæøå]{3}/;
/** Amid small letters a capital is a name's. */
const AMID = /[a-zæøå] $/;
const WHOLE: readonly Candidate["kind"][] = ["full", "unknown", "last"];

const FRAMES: readonly Frame[] = [
  // "Farvelkage til Pil i morgen", "Goodbye drinks for Summer"
  {
    before:
      /(?:^|[^a-zæøå])(?:fødselsdag|birthday|farewell|goodbye|leaving|afsked|farvel|baby ?shower)[a-zæøå ]{0,16}(?:til|for|to) $/i,
    behind: CLOSED,
    isSmall: true,
    isMonth: true,
    isProper: true,
  },
  {
    before: /(?:kage|gave|blomster|buket|cake|flowers|gift|present) (?:til|for|to) $/i,
    behind: CLOSED,
  },
  // "1:1 with May moved", "Kaffe med June kl. 10"
  {
    before:
      /(?:1:1|1-1|coffee|lunch|catch-?up|chat|interview|kaffe|frokost|samtale|mus) (?:with|med) $/i,
    behind:
      /^(?:$|[.,;!?)]| [–—-]| (?:moved|flyttet|aflyst|cancelled|postponed|rykket|on|at|kl|på)(?![a-zæøå]))/,
    isMonth: true,
    isProper: true,
  },
  // "Vil Palle eller Inger-Lise tage referat?": in the midst of a question no other word has a capital.
  {
    before: /^(?:vil|kan|skal|må|har|gider|can|could|would|should|did|does) $/i,
    behind: /^ (?:(?:eller|og|or|and) [A-ZÆØÅ]|[a-zæøå]{2})/,
    isQuestion: true,
    isWord: true,
  },
  {
    before: /^(?:vil|kan|skal|må|har|can|could|would) [A-ZÆØÅ][a-zæøå-]+ (?:eller|og|or|and) $/i,
    behind: /^ [a-zæøå]{2}/,
    isQuestion: true,
  },
  // "Kan vi undvære Pil?"
  {
    before:
      /(?:fastholde|ansætte|hjælpe|spørge|invitere|undvære|forfremme|opsige|afskedige|oplære) $/,
    behind: CLOSED,
  },
  // "Could someone walk Iris through Workday?", "Can we get Will Thorne certified"
  {
    before:
      /(?:someone|somebody|anyone|anybody|who|you|we|I) (?:can |please )?(?:walk|show|help|give|teach|tell|get|remind|train|drive|brief|ask|book) $/,
    behind: /^ [a-z]/,
    kinds: ["first", "full"],
    isProper: true,
  },
  // "Parents' evening, so Dawn leaves at three"
  {
    before: /[a-zæøå], ?(?:so|and|but|så|og|men) $/,
    behind:
      /^ (?:leaves|starts|takes|covers|calls|rings|går|starter|tager|dækker|passer|ringer)(?![a-zæøå])/,
  },
  // "Ask på kursus", "Sandy will draft the minutes", "Ellen in tears after the meeting"
  {
    before: OPENS,
    behind:
      /^ (?:(?:er )?på (?:kursus|barsel|orlov|ferie)(?![a-zæøå])|(?:afløser|vikarierer|underviser) |passer [a-zæøå]+(?:en|et|ne)(?![a-zæøå])|(?:will|to) (?:mark up|draft|send|chair|present|join|attend|sign|host|reply|speak|bring|call)(?![a-z])|in tears(?![a-z])|of the [A-Z][a-z]+ office)/,
    kinds: ["first", "full"],
  },
  // "Ravn er flyttet til Kolding, hans post sendes videre", "Mail fra lis: hun holder op"
  {
    before: /^$|(?:^| )(?:fra|from) $/,
    behind:
      /^[^?]{0,40}[,:;–—] (?:han|hun|hans|hendes|he|she|his|he's|she's|her (?:mail|post|desk|work|phone|calls|cases|tasks))(?![a-zæøå])/,
    kinds: ["first", "last", "full"],
    isSmall: true,
    isProper: true,
  },
  // "Kan I se Flemmings kalender?", "Bøde pga. Stigs parkering"
  {
    before: AMID,
    behind: SMALL_WORD,
    isQuestion: true,
    isGenitive: true,
  },
  { before: /[a-zæøå.] $|^$/i, behind: BELONGING, isGenitive: true },
  // "Flyttegods for familien Ankerstjerne", "The Hargreaves family"
  { before: /(?:^| )(?:familien|fam\.) $/i, behind: /^/, kinds: WHOLE },
  { before: /(?:^| )the $/i, behind: /^ family(?:$|[.,:;!?)]| [–—-])/, kinds: WHOLE },
  // "Orientering fra Mia om nyt vagtsystem", "Udlån af Rikke til afdeling Nord"
  {
    before:
      /(?:^|[ –:-])(?:orientering|besked|hilsen|mail|svar|info|message|email) (?:fra|from) $|(?:^| )udlån af $/i,
    behind: /^(?:[:,]| (?:om|about|til|to|vedr|ang)(?![a-zæøå]))/,
  },
  // "Fødselsdag på fredag: bo bliver 40"
  { before: /(?:^|: )$/, behind: /^ (?:fylder|bliver|turns) [2-9]\d(?!\d)/, isSmall: true },
  { before: /(?:barsel|ferie|orlov)s?plan for $/i, behind: /^(?:$| (?:i|fra) )/, isSmall: true },
  // "Tove Brandstrup ./. boligselskabet"
  { before: OPENS, behind: /^ \.\/\. /, kinds: ["full", "unknown"] },
  // "#4471 Ottoline Grey cannot print labels"
  {
    before: /^#?[A-Z]{0,4}\d{3,} $/,
    behind:
      /^ (?:cannot|can't|kan ikke) (?:print|log|open|access|sign in|connect|logge|åbne|printe)/,
    kinds: ["full", "unknown"],
  },
];

const FAR = 60;
const ASKS =
  /^(?:vil|kan|skal|må|har|gider|hvem|hvor|can|could|would|should|did|does)(?![a-zæøå])/i;
const isQuestion = rememberLast(
  (text: string) => text.indexOf("?") > 0 && ASKS.test(withoutPrefixes(text.slice(0, FAR))),
);

/** "Hans bil, hendes bil" */
const HIS = "hans";

/** True for a candidate that stands where nobody but people do. */
export function isInFrame(reading: Reading, found: Candidate): boolean {
  const { text, style, inFileName } = reading;
  if (inFileName || style === "title" || style === "capitals") return false;
  const first = found.words[0] as NameWord;
  const { traits, shape, folded } = first;
  const isLone = found.kind === "first";
  if (shape === "capitals" || (isLone && (!(traits & FIRST) || folded === HIS))) return false;
  const isMonth = isLone && (cuesOf(folded) & TIME) !== 0;
  const isProper = isLone && (traits & PROPER) !== 0;
  const start = startOf(found);
  const before = withoutPrefixes(text.slice(Math.max(0, start - FAR), start));
  const behind = text.slice(endOf(found), endOf(found) + FAR);
  return FRAMES.some(
    (frame) =>
      (frame.kinds ?? ["first"]).includes(found.kind) &&
      (shape !== "small" || frame.isSmall) &&
      (!isMonth || (frame.isMonth && shape === "capital")) &&
      (!isProper || frame.isProper) &&
      (first.isGenitive || !frame.isGenitive) &&
      (traits & WORD || !frame.isWord) &&
      frame.before.test(before) &&
      frame.behind.test(behind) &&
      (!frame.isQuestion || isQuestion(text)),
  );
}
