// What is changed, folder by folder, and how much of it the tests have to notice.
// @ts-check
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const src = path.join(import.meta.dirname, "../../src");
/** Where the code lies that Kuvert exists for, apart from the folders of `detect`. Tables of words are left out. */
const OTHERS = [
  "policy",
  "policy/_issues",
  "policy/checks",
  "policy/fixes",
  "requests",
  "requests/answers",
  "requests/case",
  "requests/deadlines",
  "visitors",
];
/** Files that are data, not code. */
const LEFT_OUT = [
  /\.test\.ts$/,
  /^detect\/(?:.*\/)?examples\.ts$/,
  // The policy file's format, for the command line: its sentences are data, and every field is tried by parse.test.ts.
  /^policy\/schema\.ts$/,
  // Lists of words and of sentences.
  /^detect\/requests\/data-words\.ts$/,
  /^visitors\/(?:receipt-words|refusals)\.ts$/,
  // Lists that are packed into _packed/lists.json, which a test compares with the packed form word by word.
  /^detect\/(?:_about-person|address|date-of-birth|email|phone)\/words\.ts$/,
  /^detect\/(?:biometric|criminal|ethnicity|genetic|health|politics|religion|sex-life|union)\/words\.ts$/,
  /^detect\/_internal\/(?:first-names|number-words)\.ts$/,
];

/** Per cent of the changes that have to be noticed. Detectors have their examples beside them. */
const LEAST = { detect: 85, others: 80 };

export const LAYERS = ["detect", "policy", "requests", "visitors"];

/** Does a folder belong to a layer? @param {string} folder @param {string} layer */
export const isIn = (folder, layer) => folder === layer || folder.startsWith(`${layer}/`);

/** Per cent that has to be noticed of the changes in a folder. @param {string} folder */
export const leastOf = (folder) => (isIn(folder, "detect") ? LEAST.detect : LEAST.others);

/** Every folder that is tried, below src. */
export function allFolders() {
  const detectors = readdirSync(path.join(src, "detect"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "_testing")
    .map(({ name }) => `detect/${name}`);
  return ["detect", ...detectors, ...OTHERS];
}

/** A detector goes by its name alone; `requests` is the folder, and `detect/requests` the detector. @param {string} name */
export function folderOf(name) {
  if (OTHERS.includes(name)) return name;
  const inDetect = name === "." ? "detect" : `detect/${name}`;
  return existsSync(path.join(src, inDetect)) ? inDetect : name;
}

/** The files of a folder that are changed, from the project's root. @param {string} folder */
export function filesOf(folder) {
  return readdirSync(path.join(src, folder))
    .map((name) => `${folder}/${name}`)
    .filter((file) => file.endsWith(".ts") && !LEFT_OUT.some((data) => data.test(file)))
    .map((file) => `src/${file}`);
}

/** @param {string} folder */
export function linesOf(folder) {
  const texts = filesOf(folder).map((file) => readFileSync(path.join(src, "..", file), "utf8"));
  return texts.join("\n").split("\n").length;
}
