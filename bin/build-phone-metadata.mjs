// Cuts libphonenumber's metadata down to what src/detect/phone needs: node bin/build-phone-metadata.mjs
// @ts-check
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const metadata = createRequire(import.meta.url)("libphonenumber-js/min/metadata");
const target = new URL("../src/detect/phone/metadata.json", import.meta.url);

/** Countries whose numbers stand in Danish business mail, in the order in which they are tried. */
const COUNTRIES = ["DK", "NO", "SE", "FI", "IS", "FO", "GL", "DE", "GB"];
/** Fields of a country's record in libphonenumber-js' format, version 4. */
const CALLING_CODE = 0;
const PATTERN = 2;
const NATIONAL_PREFIX = 5;

/** The generated file's text. */
export function phoneMetadata() {
  const countries = COUNTRIES.map((country) => {
    const record = metadata.countries[country];
    return {
      country,
      callingCode: record[CALLING_CODE],
      nationalPrefix: record[NATIONAL_PREFIX] || "",
      pattern: record[PATTERN],
    };
  });
  const callingCodes = Object.keys(metadata.country_calling_codes).join(" ");
  return `${JSON.stringify({ countries, callingCodes }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, phoneMetadata());
