import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DetectorId } from "../../../src/detect/finding";
import { randomFrom, type Random } from "../cpr/corpus";
import { DECOYS, PERSONAL } from "./placeholders";

/** The kinds of personal data that the templates hold. */
export const IDENTIFIER_DETECTORS = [
  "se-pnr",
  "no-fnr",
  "fi-hetu",
  "is-kennitala",
  "iban",
  "bank-account",
  "payment-card",
  "passport",
  "driving-licence",
  "phone",
  "email",
  "address",
  "date-of-birth",
  "vehicle-registration",
] as const satisfies readonly DetectorId[];

export type IdentifierDetector = (typeof IDENTIFIER_DETECTORS)[number];

/** Where a value stands: UTF-16 offsets, without the label before it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly detector: IdentifierDetector;
}

export interface Template {
  readonly text: string;
  /** The `# family:` heading it stands under. */
  readonly family: string;
  /** False for a hard negative, which may still hold a company's IBAN or bank account, marked. */
  readonly positive: boolean;
}

/** A generated text and what a perfect detector finds in it. */
export interface Line {
  readonly text: string;
  readonly family: string;
  readonly positive: boolean;
  /** The template that it came from. */
  readonly template: string;
  readonly spans: readonly Span[];
}

const unknown = (placeholder: string): never => {
  throw new Error(`No such placeholder: {${placeholder}}`);
};

const detectorOf = (placeholder: string) => placeholder.split(":")[0] as IdentifierDetector;

/** Fills a template. `{!phone:dk}` writes a phone number that is not to be found, as in the sender's own signature. */
export function fill(template: Template, random: Random): Line {
  const spans: Span[] = [];
  let text = "";
  for (const piece of template.text.split(/(\{[^{}\s]+\})/)) {
    const name = /^\{(.*)\}$/.exec(piece)?.[1];
    if (name === undefined) {
      text += piece;
      continue;
    }
    const personal = PERSONAL[name];
    const write = personal ?? PERSONAL[name.replace(/^!/, "")] ?? DECOYS[name];
    const start = text.length;
    text += (write ?? unknown(name))(random);
    if (personal) spans.push({ start, end: text.length, detector: detectorOf(name) });
  }
  return {
    text,
    family: template.family,
    positive: template.positive,
    template: template.text,
    spans,
  };
}

const unescaped = (text: string) => text.replace(/\\n/g, "\n").replace(/\\t/g, "\t");

/** The templates of a file: `+` holds personal data, `-` only what looks like it. */
export function templatesOf(file: "dev" | "frozen"): Template[] {
  const templates: Template[] = [];
  let family = "";
  for (const line of readFileSync(join(__dirname, `${file}.txt`), "utf8").split("\n")) {
    const heading = /^# family: (.+)$/.exec(line)?.[1];
    if (heading !== undefined) family = heading;
    else if (/^[+-] /.test(line)) {
      templates.push({ text: unescaped(line.slice(2)), family, positive: line.startsWith("+") });
    } else if (line !== "" && !line.startsWith("#")) throw new Error(`Neither + nor -: ${line}`);
  }
  return templates;
}

/** Every template of a file, filled `times` times; the same seed gives the same lines. */
export function linesOf(file: "dev" | "frozen", times: number, seed: number): Line[] {
  const random = randomFrom(seed);
  return templatesOf(file).flatMap((template) =>
    Array.from({ length: times }, () => fill(template, random)),
  );
}
