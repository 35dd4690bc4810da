/** The languages Kuvert speaks to people. */
export type Language = "da" | "en";

/** The same texts in every language. A table is one JSON file per language: see `common.ts` and `send.ts`. */
export type TextTable<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

/** Values for the `{names}` in a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the text of a key with its `{names}` filled in. */
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/**
 * The translations of one table in one language.
 *
 * Singular and plural are keys of their own (`others.one`, `others.many`), because `Intl` is missing
 * where the send handler runs. A name that got no value stays visible as `{name}`.
 */
export function translator<Key extends string>(
  language: Language,
  table: TextTable<Key>,
): Translate<Key> {
  const texts = table[language];
  return (key, values = {}) =>
    texts[key].replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : String(value);
    });
}

/** Danish when Outlook's display language (`da-DK`, `en-US`, …) is Danish, English for everybody else. */
export function languageOf(displayLanguage: string): Language {
  return /^da(?![a-z])/i.test(displayLanguage) ? "da" : "en";
}

/** "emnet, teksten og modtagerne": `and` is the word in front of the last one. */
export function listOf(items: readonly string[], and: string): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
