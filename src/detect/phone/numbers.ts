import metadata from "./metadata.json";

interface Country {
  readonly callingCode: string;
  readonly nationalPrefix: string;
  readonly national: RegExp;
}

const COUNTRIES: readonly Country[] = metadata.countries.map((country) => ({
  callingCode: country.callingCode,
  nationalPrefix: country.nationalPrefix,
  national: new RegExp(`^(?:${country.pattern})$`),
}));
const DENMARK = COUNTRIES[0];
const CALLING_CODES = new Set(metadata.callingCodes.split(" "));
/** ITU E.164: fifteen digits with the calling code. Shorter ones than these are service numbers. */
const MOST_DIGITS = 15;
const FEWEST_FOREIGN_DIGITS = 10;

/** True for the eight digits of a Danish subscriber. */
export function isDanish(digits: string): boolean {
  return DENMARK !== undefined && DENMARK.national.test(digits);
}

/** True for ten digits of the North American plan, where area and exchange begin with 2 to 9. */
export function isAmerican(digits: string): boolean {
  return /^[2-9]\d\d[2-9]\d{6}$/.test(digits);
}

/**
 * True for digits as dialled inside one of the known countries. Where a prefix is dialled inside the country
 * (the 0 of 070-…) it has to be there.
 */
export function isNational(digits: string): boolean {
  return COUNTRIES.some(
    ({ nationalPrefix, national }) =>
      digits.indexOf(nationalPrefix) === 0 && national.test(digits.slice(nationalPrefix.length)),
  );
}

/** True for the digits behind `+` or `00`. Of other countries only the calling code and the length are known. */
export function isInternational(digits: string): boolean {
  const known = COUNTRIES.filter(({ callingCode }) => digits.indexOf(callingCode) === 0);
  if (known.length > 0) {
    return known.some(({ callingCode, nationalPrefix, national }) => {
      const rest = digits.slice(callingCode.length);
      return (
        national.test(rest) ||
        (rest.indexOf(nationalPrefix) === 0 && national.test(rest.slice(nationalPrefix.length)))
      );
    });
  }
  if (digits.length < FEWEST_FOREIGN_DIGITS || digits.length > MOST_DIGITS) return false;
  return [1, 2, 3].some((length) => CALLING_CODES.has(digits.slice(0, length)));
}
