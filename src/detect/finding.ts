import type { Place } from "../mail/attachments/attachment-text";

/** What kinds of data detectors look for. Ids are public and stable: policies, reports and docs name them. */
export const DETECTOR_IDS = [
  "cpr",
  "se-pnr",
  "no-fnr",
  "fi-hetu",
  "is-kennitala",
  "passport",
  "driving-licence",
  "person-name",
  "email",
  "phone",
  "address",
  "date-of-birth",
  "iban",
  "bank-account",
  "payment-card",
  "health",
  "ethnicity",
  "politics",
  "religion",
  "union",
  "genetic",
  "biometric",
  "sex-life",
  "criminal",
  "vehicle-registration",
] as const;

export type DetectorId = (typeof DETECTOR_IDS)[number];

/** What is found in what a mail does (`policy/checks`) rather than in the data it holds. */
const CHECK_IDS = [
  "request-for-data",
  "marketing",
  "marketing-opt-out",
  "visible-recipients",
  "lookalike-domain",
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

export type FindingId = DetectorId | CheckId;

export function isCheck(id: FindingId): id is CheckId {
  return (CHECK_IDS as readonly FindingId[]).includes(id);
}

export const FINDING_IDS: readonly FindingId[] = [...DETECTOR_IDS, ...CHECK_IDS];

/**
 * Groups of findings that a policy rule can name at once. `special` are the categories of GDPR Art. 9, `criminal`
 * offences and convictions (Art. 10). The last three are those of checks.
 */
export const CATEGORIES = [
  "identifier",
  "contact",
  "financial",
  "special",
  "criminal",
  "request-for-data",
  "marketing",
  "recipients",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Where in the item a finding stands, in the order in which a reader meets the parts. A meeting alone has a location. */
export const PLACES = [
  "subject",
  "location",
  "recipient",
  "attachment-name",
  "body",
  "attachment",
] as const;

export type Where = (typeof PLACES)[number];

/** True for texts of sentences and tables; the others are a line each, with no sentence around a word. */
export function isProse(where: Where): boolean {
  return where === "body" || where === "attachment";
}

/** `possible` is worth a quiet note at most, `likely` may be flagged, `certain` may stop a mail. */
export type Confidence = "possible" | "likely" | "certain";

/** From least to most sure. */
export const CONFIDENCES: readonly Confidence[] = ["possible", "likely", "certain"];

/** True when `confidence` is `least` or better. */
export function atLeast(confidence: Confidence, least: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least);
}

/** Where in an attachment a finding stands; `path` leads through archives to the file, with its values masked. */
export interface FoundPlace extends Place {
  readonly path: string;
}

/**
 * Personal data found in a text. Carries the range and a masked preview, never the raw value:
 * whoever needs the value (a fix) takes it from the mail itself by the range.
 */
export interface Finding {
  readonly detector: FindingId;
  readonly category: Category;
  readonly where: Where;
  /** Index of the recipient or attachment, when `where` names one. Recipients count through To, Cc, Bcc. */
  readonly index?: number;
  /**
   * UTF-16 offsets into the subject, the location, the body's plain text, the recipient's text, the attachment's name, or the
   * attachment's extracted text (`attachmentText`).
   */
  readonly start: number;
  readonly end: number;
  /** Where the label that belongs to the value begins ("CPR-nr.: " before a number), for fixes that take both. */
  readonly labelStart?: number;
  /** Numbers the people of whom something is told in a text: what is told of the same person has the same number. */
  readonly whom?: number;
  readonly confidence: Confidence;
  /** Safe to show, log and read aloud: `010190-••••`. */
  readonly masked: string;
  /** Names the value where its text is not at hand: it was read by a pane that is closed. Keeps it from nobody who guesses. */
  readonly print?: string;
  /** Where in the attachment it stands. */
  readonly place?: FoundPlace;
  /** Set when it stands in the quoted thread below an answer. */
  readonly quoted?: true;
  /** Set when its detector is on probation: no rule speaks of it. */
  readonly canary?: true;
}

/** A finding of a detector: data that stand in a text. */
export interface DataFinding extends Finding {
  readonly detector: DetectorId;
}
