import formats from "./formats.json";

interface Format {
  /** Characters in all, with country code and check digits. */
  readonly length: number;
  readonly account: RegExp;
}

/** The registry's letters for kinds of characters. */
const CLASSES: Readonly<Record<string, string>> = { n: "[0-9]", a: "[A-Z]", c: "[A-Z0-9]" };
const cache = new Map<string, Format | null>();

/** The country's format in the IBAN registry; null for a country that has no IBANs. */
export function formatOf(country: string): Format | null {
  const known = cache.get(country);
  if (known !== undefined) return known;
  const written = (formats as Readonly<Record<string, string>>)[country];
  const format = written === undefined ? null : parse(written);
  cache.set(country, format);
  return format;
}

/** True when an IBAN, without separators and in upper case, fits its country's format and its check digits. */
export function isValid(iban: string): boolean {
  const format = formatOf(iban.slice(0, 2));
  return format !== null && format.account.test(iban.slice(4)) && checksum(iban) === 1;
}

/** ISO 7064, modulo 97: the first four characters moved to the end, letters read as 10 to 35. */
function checksum(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** "a4n14": four letters, fourteen digits. */
function parse(written: string): Format {
  let length = 4;
  const pattern = written.replace(/([nac])(\d+)/g, (_, kind: string, count: string) => {
    length += Number(count);
    return `${CLASSES[kind]}{${count}}`;
  });
  return { length, account: new RegExp(`^${pattern}$`) };
}
