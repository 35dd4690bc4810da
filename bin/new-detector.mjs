// Begins a new detector from a template that works as it stands: npm run new-detector -- employee-number medarbejdernummer
// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ID = /^[a-z]+(?:-[a-z]+)*$/;
const DANISH = /^[a-zæøå]+$/;
const USAGE =
  "npm run new-detector -- ID DANISH, such as employee-number medarbejdernummer: lower-case words, with hyphens in the id, one word in Danish.";

/**
 * What it is called: `id` "employee-number", `camel` "employeeNumber", `english` "employee number", and in Danish.
 * @typedef {{ id: string, camel: string, english: string, danish: string }} Names
 */

/** @param {Names} names */
const code = ({
  id,
  camel,
  english,
  danish,
}) => `import { digitRuns } from "../_internal/digit-runs";
import { wordsBefore } from "../_words/words";
import type { Detector, Match } from "../detector";

/** What people write in front of the number, in lower case. TODO: say where the form of the number is laid down. */
const LABELS = ${JSON.stringify([...new Set([danish, english])]).replace(/,/g, ", ")};
const DIGITS = 5;

/** TODO: say in one sentence what it finds and what it leaves alone. */
export const ${camel}Detector: Detector = {
  id: "${id}",
  category: "identifier",
  canary: true,

  find(text: string): Match[] {
    const matches: Match[] = [];
    const { count, starts, ends } = digitRuns(text);
    for (let run = 0; run < count; run++) {
      const start = starts[run] as number;
      const end = ends[run] as number;
      if (end - start !== DIGITS) continue;
      const labelStart = startOfLabel(text, start);
      if (labelStart >= 0) matches.push({ start, end, labelStart, confidence: "likely" });
    }
    return matches;
  },

  mask: (raw) => \`\${raw.slice(0, 1)}••••\`,
};

/** Where the label begins that stands right in front of an offset; -1 for none. */
function startOfLabel(text: string, at: number): number {
  for (const label of LABELS) {
    const words = wordsBefore(text, at, label.split(" ").length).reverse();
    if (words.map(({ lower }) => lower).join(" ") === label) return words[0]?.start ?? -1;
  }
  return -1;
}
`;

/** @param {Names} names */
const examples = ({ english, danish }) => `import type { Examples } from "../detector";

export const examples: Examples = {
  positives: [
    "${capital(danish)} [[12345]]",
    "Hej Mette, du spurgte efter mit ${danish}: [[54321]]",
    "Please use ${english} [[12345]]",
  ],
  negatives: ["Ordre 12345", "${capital(danish)} 1234", "Der er 12345 på listen"],
};
`;

/** @param {Names} names */
const test = ({ id, camel, english }) => `import { describe, expect, test } from "@jest/globals";
import { finder, staysLinear } from "../_testing/finding";
import { holdToExamples } from "../_testing/own-examples";
import { ${camel}Detector } from "./${id}";
import { examples } from "./examples";

holdToExamples("${id}", ${camel}Detector, examples);

test("the mask hides the number", () => {
  expect(${camel}Detector.mask("12345")).toBe("1••••");
});

describe("whatever the text", () => {
  staysLinear(finder(${camel}Detector), ["12345 ", "${english} 12345 "]);
});
`;

/** The words that the pane and the alert need; those with TODO want an eye for gender and plural. @param {Names} names */
const words = ({ english, danish }) => ({
  da: {
    detector: capital(danish),
    a: `TODO et ${danish}`,
    many: `TODO {count} ${danish}`,
  },
  en: {
    detector: capital(english),
    a: `TODO a ${english}`,
    many: `TODO {count} ${english}s`,
  },
});

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Writes the folder of a detector called `id` below `src/detect`, and names it in every list that has all of them.
 * Throws with a sentence for people, and writes nothing, when that will not do.
 * @param {string} src @param {string} id @param {string} danish What it is called in Danish.
 */
export function createDetector(src, id, danish) {
  const detect = path.join(src, "detect");
  if (!ID.test(id)) throw new Error(`"${id}" is no id: ${USAGE}`);
  if (!DANISH.test(danish)) throw new Error(`"${danish}" is no Danish name: ${USAGE}`);
  const ids = readFileSync(path.join(detect, "finding.ts"), "utf8");
  if (ids.includes(`"${id}",`)) throw new Error(`There is a detector called "${id}" already.`);
  const folder = path.join(detect, id);
  if (existsSync(folder)) throw new Error(`src/detect/${id} is something else: take another id.`);

  const camel = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const names = { id, camel, english: id.replace(/-/g, " "), danish };
  const lists = [...namedIn(detect, names), ...wordedIn(src, names), ...labelledIn(src, names)];
  mkdirSync(folder);
  writeFileSync(path.join(folder, `${id}.ts`), code(names));
  writeFileSync(path.join(folder, "examples.ts"), examples(names));
  writeFileSync(path.join(folder, `${id}.test.ts`), test(names));
  for (const { file, text } of lists) writeFileSync(file, text);
}

/** The lists of detectors with one more. @param {string} detect @param {Names} names */
function namedIn(detect, { id, camel }) {
  const key = id.includes("-") ? `"${id}"` : id;
  return [
    changed(path.join(detect, "finding.ts"), [before("] as const;", `  "${id}",\n`)]),
    changed(path.join(detect, "category-of.ts"), [
      before('  "request-for-data": ', `  ${key}: "identifier",\n`),
    ]),
    changed(path.join(detect, "canaries.ts"), [
      before("\n/**", `import { ${camel}Detector } from "./${id}/${id}";\n`),
      asLast("];", `${camel}Detector`),
    ]),
    changed(path.join(detect, "examples.ts"), [
      before("\n/**", `import { examples as ${camel} } from "./${id}/examples";\n`),
      before("};", `  ${key === camel ? key : `${key}: ${camel}`},\n`),
    ]),
  ];
}

/** The tables of words with those of one more. @param {string} src @param {Names} names */
function wordedIn(src, names) {
  return Object.entries(words(names)).flatMap(([language, { detector, a, many }]) => {
    const folder = path.join(src, "text", language);
    return [
      changed(path.join(folder, "pane.json"), [
        before('  "detector.request-for-data"', `  "detector.${names.id}": "${detector}",\n`),
      ]),
      changed(path.join(folder, "common.json"), [
        behindLast('  "a.', `  "a.${names.id}": "${a}",\n`),
        behindLast('  "many.', `  "many.${names.id}": "${many}",\n`),
      ]),
    ];
  });
}

/** What a value of it is called in the text of a mail. @param {string} src @param {Names} names */
function labelledIn(src, { id, danish, english }) {
  const key = id.includes("-") ? `"${id}"` : id;
  return [
    changed(path.join(src, "policy/fixes/value-labels.ts"), [
      before("  },\n  en: {", `    ${key}: "${capital(danish)}",\n`),
      before("  },\n};", `    ${key}: "${capital(english)}",\n`),
    ]),
  ];
}

/** @typedef {(text: string) => string} Edit */

/** What a file looks like after some edits. @param {string} file @param {readonly Edit[]} edits */
function changed(file, edits) {
  let text = readFileSync(file, "utf8");
  for (const edit of edits) text = edit(text);
  return { file, text };
}

/** Puts a line before the first place where `mark` stands. @param {string} mark @param {string} line @returns {Edit} */
function before(mark, line) {
  return (text) => {
    const at = placeOf(mark, text.indexOf(mark));
    return text.slice(0, at) + line + text.slice(at);
  };
}

/** Puts a line behind the last that begins with `mark`. @param {string} mark @param {string} line @returns {Edit} */
function behindLast(mark, line) {
  return (text) => {
    const at = text.indexOf("\n", placeOf(mark, text.lastIndexOf(`\n${mark}`)) + 1) + 1;
    return text.slice(0, at) + line + text.slice(at);
  };
}

/**
 * Puts an item behind the last one of the list that the first `mark` closes, whether the formatter has left the list on
 * one line or has given each item a line. @param {string} mark @param {string} item @returns {Edit}
 */
function asLast(mark, item) {
  return (text) => {
    const at = placeOf(mark, text.indexOf(mark));
    const list = text.slice(0, at).trimEnd();
    const glue = list.endsWith("[") ? "" : list.endsWith(",") ? "\n  " : ", ";
    return list + glue + item + text.slice(at);
  };
}

/** @param {string} mark @param {number} at Where the mark stands; -1 for nowhere. */
function placeOf(mark, at) {
  if (at < 0)
    throw new Error(
      `A list has no ${JSON.stringify(mark)}: bin/new-detector.mjs knows another form of it.`,
    );
  return at;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , id = "", ...danish] = process.argv;
  try {
    createDetector(path.join(import.meta.dirname, "../src"), id, danish.join(" "));
    console.log(
      `src/detect/${id} is there, on probation. Next: its examples.ts, then the words with TODO in src/text.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
