// What others would say of the same text: each rival as a function from a text to the ranges it flags.
// @ts-check
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** Most of them come without types. @param {string} name @returns {any} */
const rival = (name) => require(name);

/** @typedef {{ start: number, end: number }} Range */
/** @typedef {(text: string) => Range[] | Promise<Range[]>} Rival */

/** @param {RegExp} pattern @param {(value: string) => boolean} [accepts] @returns {(text: string) => Range[]} */
function scanning(pattern, accepts = () => true) {
  return (text) =>
    [...text.matchAll(pattern)]
      .filter(([value]) => accepts(value))
      .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Whatever could be a CPR number, for libraries that judge a given string. */
const CPR_CANDIDATE = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g;
const digitsOf = (/** @type {string} */ value) => value.replace(/\D/g, "");

const stdnum = rival("stdnum").stdnum;
const validator = rival("validator");
const danishSsn = rival("danish-ssn");
const { OpenRedaction } = rival("openredaction");
const redactPii = rival("redact-pii/lib/built-ins/simple-regexp-patterns");
const nlp = rival("compromise");

const openRedaction = new OpenRedaction();
const { url: _url, ...redactPiiPatterns } = redactPii;

/** A library throws on strings it finds too odd to judge. @param {() => boolean} judge */
function safely(judge) {
  try {
    return judge();
  } catch {
    return false;
  }
}

/** Purview's published type "Denmark personal identification number": a date, a check digit, keywords within 300 characters. */
const PURVIEW_KEYWORDS =
  /cpr|personnummer|personnr|personregister|centrale personregister|civilt registreringssystem|identifikationsnummer|health card|ssn|skattenummer|skat id|sundhedskort|sygesikring|tax id|tax no|tax code|tax number|tin#|social security|national id|insurance number/i;
const purviewLow = scanning(CPR_CANDIDATE, (value) => passesDateAndChecksum(digitsOf(value)));

/** @param {string} digits */
function passesDateAndChecksum(digits) {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && sum % 11 === 0;
}

/** @type {Rival} */
const redactPiiRanges = (text) =>
  Object.values(redactPiiPatterns).flatMap((pattern) =>
    scanning(
      new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`),
    )(text),
  );

/** @param {RegExp} kinds @returns {Rival} */
const openRedactionRanges = (kinds) => async (text) =>
  (await openRedaction.detect(text)).detections
    .filter((/** @type {{ type: string }} */ { type }) => kinds.test(type))
    .map((/** @type {{ position: [number, number] }} */ { position: [start, end] }) => ({
      start,
      end,
    }));

/** CPR numbers. Generic tools have no such type: whatever they call it counts as found. @type {Record<string, Rival>} */
export const CPR_RIVALS = {
  "naive regex": scanning(/\d{6}-?\d{4}/g),
  "stdnum dk.cpr": scanning(CPR_CANDIDATE, (value) =>
    safely(() => stdnum.DK.cpr.validate(digitsOf(value)).isValid),
  ),
  "validator isTaxID": scanning(CPR_CANDIDATE, (value) =>
    validator.isTaxID(digitsOf(value), "dk-DK"),
  ),
  "danish-ssn": scanning(CPR_CANDIDATE, (value) =>
    safely(() => danishSsn.isValid(digitsOf(value))),
  ),
  "Purview definition, low": purviewLow,
  "Purview definition, medium": (text) =>
    purviewLow(text).filter(({ start, end }) =>
      PURVIEW_KEYWORDS.test(
        text.slice(Math.max(0, start - 300), start) + text.slice(end, end + 300),
      ),
    ),
  "redact-pii": redactPiiRanges,
  openredaction: openRedactionRanges(/./),
};

/** Other kinds of data, where a rival has the kind. @type {Record<string, Record<string, Rival>>} */
export const KIND_RIVALS = {
  email: {
    "naive regex": scanning(/[\w.+-]+@[\w-]+\.[\w.-]+/g),
    "redact-pii": scanning(redactPii.emailAddress),
    openredaction: openRedactionRanges(/EMAIL/),
  },
  phone: {
    "naive regex": scanning(/(?<!\d)(?:\+45|0045)? ?\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)/g),
    "redact-pii": scanning(redactPii.phoneNumber),
    openredaction: openRedactionRanges(/PHONE/),
  },
  iban: {
    "naive regex": scanning(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g),
    "validator isIBAN": scanning(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}\b/gi, (value) =>
      validator.isIBAN(value.replace(/\s/g, "")),
    ),
    openredaction: openRedactionRanges(/IBAN/),
  },
  "payment-card": {
    "naive regex": scanning(/\b(?:\d[ -]?){13,19}\b/g),
    "validator isCreditCard": scanning(/(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, (value) =>
      validator.isCreditCard(digitsOf(value)),
    ),
    "redact-pii": scanning(redactPii.creditCardNumber),
    openredaction: openRedactionRanges(/CREDIT_CARD/),
  },
  "se-pnr": {
    "stdnum se.personnummer": scanning(/(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/g, (value) =>
      safely(() => stdnum.SE.personnummer.validate(value).isValid),
    ),
  },
  "no-fnr": {
    "stdnum no.fodselsnummer": scanning(/(?<!\d)\d{6} ?\d{5}(?!\d)/g, (value) =>
      safely(() => stdnum.NO.fodselsnummer.validate(digitsOf(value)).isValid),
    ),
  },
  "fi-hetu": {
    "stdnum fi.hetu": scanning(/(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?!\w)/g, (value) =>
      safely(() => stdnum.FI.hetu.validate(value).isValid),
    ),
  },
  "is-kennitala": {
    "stdnum is.kennitala": scanning(/(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g, (value) =>
      safely(() => stdnum.IS.kennitala.validate(digitsOf(value)).isValid),
    ),
  },
  address: {
    "redact-pii": scanning(redactPii.streetAddress),
    openredaction: openRedactionRanges(/ADDRESS|POSTCODE/),
  },
  "date-of-birth": { openredaction: openRedactionRanges(/BIRTH|DOB/) },
  passport: { openredaction: openRedactionRanges(/PASSPORT/) },
  "driving-licence": { openredaction: openRedactionRanges(/DRIV/) },
  "bank-account": { openredaction: openRedactionRanges(/ACCOUNT|ROUTING|SORT_CODE/) },
};

/** Names in subjects. @type {Record<string, Rival>} */
export const NAME_RIVALS = {
  "naive regex": scanning(/(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu),
  "compromise (English)": (text) =>
    nlp(text)
      .people()
      .out("offset")
      .map((/** @type {{ offset: { start: number, length: number } }} */ { offset }) => ({
        start: offset.start,
        end: offset.start + offset.length,
      })),
  openredaction: openRedactionRanges(/NAME/),
};

/** Everything a rival knows, for alarms on clean subjects. @type {Record<string, Rival>} */
export const ALL_RIVALS = {
  "naive regexes": async (text) =>
    [
      NAME_RIVALS["naive regex"],
      CPR_RIVALS["naive regex"],
      KIND_RIVALS["phone"]?.["naive regex"],
    ].flatMap((find) => /** @type {Range[]} */ (find?.(text) ?? [])),
  "compromise (English)": /** @type {Rival} */ (NAME_RIVALS["compromise (English)"]),
  "redact-pii": redactPiiRanges,
  openredaction: openRedactionRanges(/./),
};
