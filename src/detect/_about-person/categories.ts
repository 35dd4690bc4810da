import type { Hit } from "../_lexicon/lexicon";

/** The detectors that look for what is told about somebody; their words stand in the words.ts of each. */
export const IDS = [
  "health",
  "criminal",
  "union",
  "religion",
  "ethnicity",
  "politics",
  "sex-life",
  "genetic",
  "biometric",
] as const;

/** The first of them tell what happens to somebody, the others what somebody is or belongs to. */
export const EVENTS = 2;

/** True for a name that tells by itself whom one belongs to: "3F", "Liberal Alliance". */
export function isOrganisation({ kind, category }: Hit): boolean {
  return kind === "matters" && (IDS[category] === "union" || IDS[category] === "politics");
}
