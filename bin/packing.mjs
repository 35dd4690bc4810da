// What the scripts share that pack lists of words into the sources.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";

const { transformSync } = createRequire(import.meta.url)("@swc/core");

/** The exports of a TypeScript source: what a script writes is read there, so both use the same code. @param {URL} file @returns {any} */
export function source(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const module = { exports: {} };
  const load = (/** @type {string} */ from) => source(new URL(`${from}.ts`, file));
  runInThisContext(`(function (module, exports, require) {${code}\n})`)(
    module,
    module.exports,
    load,
  );
  return module.exports;
}
