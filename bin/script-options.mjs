// What the scripts that take options share: --help shows a script's first lines, and a mistake is answered in one.
// @ts-check
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/**
 * The options of the script that stands in `file`, as `parseArgs` reads them. Ends the process for --help (0) and for options that
 * are none of the script's (2).
 * @template {import("node:util").ParseArgsConfig} T
 * @param {string} file @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function scriptOptions(file, config) {
  if (process.argv.slice(2).includes("--help")) {
    console.log(usageIn(readFileSync(file, "utf8")));
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${usageIn(readFileSync(file, "utf8"))}`);
    return process.exit(2);
  }
}

/** The comment that a script begins with. @param {string} script */
export function usageIn(script) {
  const lines = script.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("// ") || line === "// @ts-check");
  return lines
    .slice(0, end)
    .map((line) => line.slice(3))
    .join("\n");
}
