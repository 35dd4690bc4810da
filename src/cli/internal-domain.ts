import { isDomain } from "../policy/schema";
import { bothSpellings } from "./domain-spellings";
import { CliError } from "./io";

/** The values of `--internal-domain`, which have to be what the policy's own are: any other would match nobody, silently. */
export function internalDomains(given: readonly string[]): readonly string[] {
  for (const domain of given) {
    if (!isDomain(domain)) {
      throw new CliError(`--internal-domain takes a domain such as firma.dk, not "${domain}".`);
    }
  }
  return bothSpellings(given);
}
