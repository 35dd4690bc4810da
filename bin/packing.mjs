// What the scripts share that pack lists of words into the sources.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";

const { transformSync } = createRequire(import.meta.url)("@swc/core");
const detect = new URL("../src/detect/", import.meta.url);

const { codeList } = source(new URL("_packed/letter-model.ts", detect));
const { DIGITS, TOP } = source(new URL("_packed/unpack.ts", detect));

/** The encoder to `unpackList`. @param {{ word: string, marks: number }[]} list @param {readonly number[]} fields */
export function packList(list, fields) {
  let low = 0;
  let high = TOP;
  let packed = "";
  const sorted = list.toSorted((a, b) =>
    a.word === b.word ? a.marks - b.marks : a.word < b.word ? -1 : 1,
  );
  codeList(sorted, fields, (/** @type {number} */ chance, /** @type {number} */ bit) => {
    const middle = low + Math.floor((high - low) * chance);
    if (bit) high = middle;
    else low = middle + 1;
    while (low >> 24 === high >> 24) {
      packed += DIGITS[high >> 24];
      low = (low << 6) & TOP;
      high = ((high << 6) & TOP) | 63;
    }
    return bit;
  });
  return packed + DIGITS[(low >> 24) + 1];
}

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
