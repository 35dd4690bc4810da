import * as v from "valibot";

/** What several parts of the policy file are made of. */

// Without flags, because JSON Schema knows none.
const DOMAIN =
  /^(?:[0-9A-Za-zÆØÅæøåäöü](?:[0-9A-Za-zÆØÅæøåäöü-]{0,61}[0-9A-Za-zÆØÅæøåäöü])?\.)+[A-Za-z]{2,63}$/;
/** Where mail can arrive: what has a comma, two dots in a row or half a domain comes back, every time. */
const EMAIL = new RegExp(
  `^(?=[^@]{1,64}@)[^\\s@<>"(),:;.]+(?:\\.[^\\s@<>"(),:;.]+)*@${DOMAIN.source.slice(1)}`,
);
export const GUID = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
export const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
export const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** "D 21", "I 7(5)": whose policy it is, a space, the clause's number as printed there. */
export const CLAUSE_ID = /^[A-ZÆØÅ]{1,4} [0-9][0-9A-Za-z.,()§ ]{0,19}$/;

export const text = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, "a text that is not empty"), v.description(description));

export const matching = (pattern: RegExp, expected: string, description: string) =>
  v.pipe(v.string(), v.regex(pattern, expected), v.description(description));

export const email = (description: string) => matching(EMAIL, "an e-mail address", description);

export const bilingual = (description: string) =>
  v.pipe(
    v.strictObject({ da: text("In Danish."), en: text("In English.") }),
    v.description(description),
  );

export const url = (description: string) =>
  matching(/^https:\/\/[^\s]+$/, "an address that begins with https://", description);

/** True for what may stand in such a list. */
export function isDomain(name: string): boolean {
  return DOMAIN.test(name);
}

export const domains = (description: string) =>
  v.pipe(
    v.array(matching(DOMAIN, 'a domain such as "firma.dk", without @', "A domain.")),
    v.description(description),
  );

export const number = (least: number, description: string) =>
  v.pipe(
    v.number(),
    v.integer("a whole number"),
    v.minValue(least, `${least} or more`),
    v.description(description),
  );

export const numberBetween = (least: number, most: number, description: string) =>
  v.pipe(
    v.number(),
    v.integer("a whole number"),
    v.minValue(least, `${least} or more`),
    v.maxValue(most, `${most} or less`),
    v.description(description),
  );
