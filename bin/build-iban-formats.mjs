// Cuts ibantools' registry down to what src/detect/iban needs: node bin/build-iban-formats.mjs
// @ts-check
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { countrySpecs } = createRequire(import.meta.url)("ibantools");
const target = new URL("../src/detect/iban/formats.json", import.meta.url);

/** Character classes in the registry's own letters: digits, capitals, both. */
const CLASSES = { "[0-9]": "n", "\\d": "n", "[A-Z]": "a", "[A-Z0-9]": "c", "[0-9A-Z]": "c" };

/** The generated file's text: country code -> format of what follows the check digits, `{"GB":"a4n14"}`. */
export function ibanFormats() {
  const formats = Object.entries(countrySpecs)
    .filter(([, specification]) => specification.IBANRegistry && specification.bban_regexp)
    .map(([country, specification]) => [country, formatOf(specification.bban_regexp)]);
  return `${JSON.stringify(Object.fromEntries(formats), null, 2)}\n`;
}

/** "^[A-Z]{4}[0-9]{14}$" -> "a4n14" @param {string} pattern */
function formatOf(pattern) {
  let format = "";
  const rest = pattern
    .replace(/^\^|\$$/g, "")
    .replace(/(\[[^\]]+\]|\\d)(?:\{(\d+)\})?/g, (_, characters, count = 1) => {
      if (!(characters in CLASSES))
        throw new Error(`Unknown characters ${characters} in ${pattern}`);
      format += CLASSES[/** @type {keyof typeof CLASSES} */ (characters)] + count;
      return "";
    });
  if (rest !== "") throw new Error(`Unknown format ${pattern}`);
  return format;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, ibanFormats());
