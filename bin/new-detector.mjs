// Begins a new detector from a template that works as it stands: npm run new-detector -- employee-number
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ID = /^[a-z]+(?:-[a-z]+)*$/;

/** "employee-number" to "employeeNumber". @param {string} id */
const camel = (id) => id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {string} id */
const code = (id) => `import { digitRuns } from "../_internal/digit-runs";
import { wordsBefore } from "../_words/words";
import type { Detector, Match } from "../detector";

/** What stands in front of the number. Say here where the form of the number is laid down. */
const LABEL = /^${camel(id).toLowerCase()}(?:nr|no)?$/;
const DIGITS = 5;

/** TODO: say in one sentence what it finds and what it leaves alone. */
export const ${camel(id)}Detector: Detector = {
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
      const label = wordsBefore(text, start, 1)[0];
      if (label !== undefined && LABEL.test(label.lower)) {
        matches.push({ start, end, labelStart: label.start, confidence: "likely" });
      }
    }
    return matches;
  },

  mask: (raw) => \`\${raw.slice(0, 1)}••••\`,
};
`;

/** @param {string} id */
const examples = (id) => `import type { Examples } from "../detector";

export const examples: Examples = {
  positives: ["${camel(id)} [[12345]]", "Hej Mette, mit ${camel(id)}nr.: [[54321]]"],
  negatives: ["Ordre 12345", "${camel(id)} 1234"],
};
`;

/** @param {string} id */
const test = (id) => `import { expect, test } from "@jest/globals";
import { ${camel(id)}Detector } from "./${id}";

test("the mask hides the number", () => {
  expect(${camel(id)}Detector.mask("12345")).toBe("1••••");
});
`;

/**
 * Writes the folder of a detector called `id` below `detect` and names it in the three lists there.
 * Throws with a sentence for people when the id will not do. @param {string} detect @param {string} id
 */
export function createDetector(detect, id) {
  if (!ID.test(id))
    throw new Error(`"${id}" is no id: lower-case words with hyphens, such as employee-number.`);
  const ids = readFileSync(path.join(detect, "finding.ts"), "utf8");
  if (ids.includes(`"${id}",`)) throw new Error(`There is a detector called "${id}" already.`);
  const folder = path.join(detect, id);
  mkdirSync(folder);
  writeFileSync(path.join(folder, `${id}.ts`), code(id));
  writeFileSync(path.join(folder, "examples.ts"), examples(id));
  writeFileSync(path.join(folder, `${id}.test.ts`), test(id));

  const name = `${camel(id)}Detector`;
  const key = id.includes("-") ? `"${id}"` : id;
  insert(path.join(detect, "finding.ts"), "] as const;", `  "${id}",\n`);
  insert(path.join(detect, "canaries.ts"), "\n/**", `import { ${name} } from "./${id}/${id}";\n`);
  insertLast(path.join(detect, "canaries.ts"), "];", name);
  insert(
    path.join(detect, "examples.ts"),
    "\n/**",
    `import { examples as ${camel(id)} } from "./${id}/examples";\n`,
  );
  insert(path.join(detect, "examples.ts"), "};", `  ${key}: ${camel(id)},\n`);
}

/** Puts a line before the first place where `mark` stands. @param {string} file @param {string} mark @param {string} line */
function insert(file, mark, line) {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(mark);
  writeFileSync(file, text.slice(0, at) + line + text.slice(at));
}

/**
 * Puts an item behind the last one of the list that the first `mark` closes, whether the formatter has left the list on
 * one line or has given each item a line. @param {string} file @param {string} mark @param {string} item
 */
function insertLast(file, mark, item) {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(mark);
  const before = text.slice(0, at).trimEnd();
  const glue = before.endsWith("[") ? "" : before.endsWith(",") ? "\n  " : ", ";
  writeFileSync(file, before + glue + item + text.slice(at));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const id = process.argv[2] ?? "";
  try {
    createDetector(path.join(import.meta.dirname, "../src/detect"), id);
    console.log(
      `src/detect/${id} is there, on probation. Next: its examples.ts, then "npm run types" for the words that are missing.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
