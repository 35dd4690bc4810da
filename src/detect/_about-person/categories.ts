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
