import type { Entry } from "./calendar";
import type { Why } from "./rules";
import { type Word, wordsOf } from "./words";

/** A text of an entry, cut into words. What stands in one field belongs together. */
export interface Field {
  readonly why: Why;
  readonly text: string;
  readonly words: readonly Word[];
}

/** The texts of an entry in which somebody may be named. */
export function fieldsOf(entry: Entry): Field[] {
  const { subject, text, locations, categories, attachmentNames } = entry;
  const texts: (readonly [Why, string])[] = [
    ["subject", subject],
    ["body", text],
    ...locations.map((location) => ["location", location] as const),
    ...categories.map((category) => ["category", category] as const),
    ...(attachmentNames ?? []).map((name) => ["attachment-name", name] as const),
  ];
  return texts
    .filter(([, said]) => said !== "")
    .map(([why, said]) => ({ why, text: said, words: wordsOf(said) }));
}
