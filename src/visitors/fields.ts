import type { Entry } from "./calendar";
import type { Why } from "./rules";
import { foldText, type Word, wordsOf } from "./words";

/** A text of an entry. What stands in one field belongs together. */
export class Field {
  readonly folded: string;
  private cut: readonly Word[] | null = null;

  constructor(
    readonly why: Why,
    readonly text: string,
  ) {
    this.folded = foldText(text);
  }

  /** Cut when they are asked for: most texts are about nobody who is sought. */
  get words(): readonly Word[] {
    this.cut ??= wordsOf(this.text);
    return this.cut;
  }
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
  return texts.map(([why, said]) => new Field(why, said));
}
