import type { DetectContext, Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { isAlphanumericAt } from "../_words/characters";
import { isRole } from "./roles";

/** The sign, written plainly or spelled out so that robots don't see it: `navn (at) firma.dk`. */
const AT_SIGN =
  /[@＠]|[([{][ \t]?(?:at?|snabel-?a|@)[ \t]?[)\]}][ \t]?|[ \t](?:at|snabel-?a)[ \t]/iy;
/** How it begins when it is no word: looking for these is many times faster than a pattern. */
const PLAIN = ["@", "＠"];
const BRACKETS = ["(", "[", "{"];
const BRACKETED =
  /\((?:at|At|AT|a\)| ?@| at|snab|Snab)|\[(?:at|At|AT|a\]| ?@| at|snab)|\{(?:at|@)/y;
/** Nobody writes the sign as a bare word without the dots as words: `navn at firma dot dk`. */
const DOT_WORDS = ["dot", "DOT", "punktum"];
const BARE_BEFORE_DOT = /[ \t](?:at|snabel-?a)(?=[ \t][^ \t\n]{1,63}[ \t]$)/i;
const LONGEST_BARE = 80;
const SPELLED_DOT = /[ \t]?[([{](?:dot|punktum|\.)[)\]}][ \t]?|[ \t](?:dot|punktum)[ \t]/gi;
/** A domain of two to nine labels; RFC 1035 allows 63 characters each. Dots may be spelled out. */
const DOMAIN =
  /[a-z0-9ß-ɏ][a-z0-9ß-ɏ-]{0,62}(?:(?:\.|[ \t]?[([{](?:dot|punktum|\.)[)\]}][ \t]?|[ \t](?:dot|punktum)[ \t])[a-z0-9ß-ɏ-]{1,63}){1,8}/iy;
const TOP_LEVEL = /^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/i;
/** Last labels of files and machines rather than of domains. */
const NOT_TOP_LEVEL =
  /^(?:bmp|css|csv|docx?|eml|exe|gif|html?|ico|jpe?g|js|json|local|localdomain|msg|pdf|png|svg|txt|webp|xlsx?|xml)$/i;
/** Everything addresses in use have before the sign, besides letters and digits. */
const LOCAL_SIGNS = "._-+'&~";
const LONGEST_LOCAL = 64;
/** How far back a web address may begin: bounds the work for each sign. */
const LONGEST_URL = 300;
/** Header fields and schemes whose values look like addresses but name messages or pictures. */
const MESSAGE_ID_FIELD =
  /(?:message-id|in-reply-to|references|content-id)[ \t]*:[^\n:]{0,80}$|\b[cm]id:[^\s]{0,40}$/i;

/** E-mail addresses (RFC 5321, as people use it). The participants' own ones are left out: they stand in the mail anyway. */
export const emailDetector: Detector = {
  id: "email",
  category: "contact",

  find(text: string, context: DetectContext): Match[] {
    const matches: Match[] = [];
    let free = 0;
    for (const index of signsIn(text)) {
      AT_SIGN.lastIndex = index;
      const at = index < free ? null : AT_SIGN.exec(text);
      if (at === null) continue;
      const isSpaced = /^[([{]/.test(at[0]) && /[ \t]/.test(text.charAt(at.index - 1));
      const localEnd = isSpaced ? at.index - 1 : at.index;
      const start = localStart(text, localEnd, free);
      const afterSign = at.index + at[0].length;
      const domain = start < localEnd ? domainAt(text, afterSign, at[0]) : "";
      if (domain === "") continue;
      const local = text.slice(start, localEnd);
      const address = `${local}@${domain.replace(SPELLED_DOT, ".")}`.toLowerCase();
      free = afterSign + domain.length;
      if (context.participants.has(address) || isMessageId(text, start, local, domain)) continue;
      const confidence = confidenceOf(text, start, local, at[0]);
      if (confidence) matches.push({ start, end: free, confidence });
    }
    return matches;
  },

  mask(raw: string): string {
    const [domain] = /[a-z0-9ß-ɏ.-]*$/i.exec(raw.replace(SPELLED_DOT, ".")) as RegExpExecArray;
    return `${raw.charAt(0)}•••@${domain}`;
  },
};

/** Where the sign may stand, in order. */
function signsIn(text: string): number[] {
  const signs: number[] = [];
  for (const sign of PLAIN) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) signs.push(at);
  }
  for (const bracket of BRACKETS) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      BRACKETED.lastIndex = at;
      if (BRACKETED.test(text)) signs.push(at);
    }
  }
  for (const word of DOT_WORDS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const from = Math.max(0, at - LONGEST_BARE);
      const bare = BARE_BEFORE_DOT.exec(text.slice(from, at));
      if (bare !== null) signs.push(from + bare.index);
    }
  }
  return signs.sort((a, b) => a - b);
}

/** Where the part before the sign begins; equal to `end` when there is none. */
function localStart(text: string, end: number, free: number): number {
  let start = end;
  const stop = Math.max(free, end - LONGEST_LOCAL);
  while (
    start > stop &&
    (isAlphanumericAt(text, start - 1) || LOCAL_SIGNS.indexOf(text.charAt(start - 1)) >= 0)
  ) {
    start--;
  }
  // Quotes, list marks and the like before an address belong to the sentence.
  while (start < end && !isAlphanumericAt(text, start) && text.charAt(start) !== "_") start++;
  return start;
}

/** The domain after the sign, or "" when nothing there can be one. */
function domainAt(text: string, from: number, sign: string): string {
  DOMAIN.lastIndex = from;
  const found = DOMAIN.exec(text);
  if (!found) return "";
  const domain = withoutNextSentence(found[0].replace(/-+$/, ""));
  const plain = domain.replace(SPELLED_DOT, ".");
  const last = plain.slice(plain.lastIndexOf(".") + 1);
  // "Mød os at firma.dk" is a sentence: the bare word counts only when the dots are spelled out as well.
  if (/^[ \t][a-z]/i.test(sign) && plain === domain) return "";
  return TOP_LEVEL.test(last) && !NOT_TOP_LEVEL.test(last) ? domain : "";
}

/** "firma.dk.Venlig" -> "firma.dk": a forgotten space makes the next sentence look like a label. */
function withoutNextSentence(domain: string): string {
  return domain.replace(/^([^A-Z]+\.[a-z]{2,4})\.[A-ZÆØÅ][a-zæøå]+$/, "$1");
}

/** Ids of messages and embedded pictures have the shape of an address. */
function isMessageId(text: string, start: number, local: string, domain: string): boolean {
  if (/\.prod\.outlook\.com$/i.test(domain) || /^image\d+\.[a-z]+$/i.test(local)) return true;
  const before = text.slice(Math.max(0, start - 100), start);
  return before.indexOf(":") >= 0 && MESSAGE_ID_FIELD.test(before);
}

/** How sure an address is a person's; null for a role and for the user part of a web address. */
function confidenceOf(text: string, start: number, local: string, sign: string): Confidence | null {
  const url = urlBefore(text, start);
  if (url !== null) return /[/?#]/.test(url) ? "possible" : null;
  if (local === "git" || isRole(local)) return null;
  return /^[@＠]$/.test(sign) ? "certain" : "likely";
}

/** What stands between `://` and `at` when both belong to one web address, else null. */
function urlBefore(text: string, at: number): string | null {
  const stop = Math.max(0, at - LONGEST_URL);
  let start = at;
  while (start > stop && text.charCodeAt(start - 1) > 32) start--;
  const run = text.slice(start, at);
  const scheme = run.lastIndexOf("://");
  return scheme < 0 ? null : run.slice(scheme + 3);
}
