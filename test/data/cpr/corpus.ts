import { readFileSync } from "node:fs";
import { join } from "node:path";
import { birthYear, readNumber } from "../../../src/detect/cpr/number";

/** A generated text and the ranges of the personal numbers in it (none in a hard negative). */
export interface Line {
  readonly text: string;
  readonly template: string;
  readonly shape: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** A repeatable source of numbers below `limit`. */
export type Random = (limit: number) => number;

/** Mulberry32: the same seed gives the same corpus on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** Ten digits with a valid date, born between 1930 and 2024, that pass modulus 11. */
export function randomCpr(random: Random): string {
  for (;;) {
    const date = pad(1 + random(31), 2) + pad(1 + random(12), 2) + pad(random(100), 2);
    const number = date + pad(1 + random(9899), 4);
    const facts = readNumber(number);
    // Numbers of 1 January need not pass.
    if (facts === null || facts.checksum !== "sound" || number.startsWith("0101")) continue;
    if (facts.birth.year >= 1930 && facts.birth.year <= 2024) return number;
  }
}

const split = (separator: string) => (n: string) => n.slice(0, 6) + separator + n.slice(6);
const century = (n: string) => String(birthYear(n)).slice(0, 2);
const longDate = (n: string) => n.slice(0, 4) + century(n) + n.slice(4, 6);
const parts = (n: string) => [n.slice(0, 2), n.slice(2, 4), n.slice(4, 6), n.slice(6)];
const inScript = (zero: number) => (n: string) =>
  split("-")(n).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
/** The seventh character of a replacement number with letters: 1 for 19xx, 7 for 20xx. */
const eraOf = (n: string) => (century(n) === "19" ? "1" : "7");
const letters = (random: Random) =>
  String.fromCharCode(65 + random(23)) + String.fromCharCode(65 + random(23));

type Shape = (number: string, random: Random) => string;

/** How people write the number. */
export const CORE_SHAPES: Readonly<Record<string, Shape>> = {
  hyphen: split("-"),
  bare: (n) => n,
  space: split(" "),
  "spaced hyphen": split(" - "),
  "en dash": split("–"),
  "em dash": split("—"),
  "non-breaking hyphen": split("\u2011"),
  minus: split("−"),
  "no-break space": split("\u00a0"),
  "thin space": split("\u2009"),
  slash: split("/"),
  dot: split("."),
  "dotted date": (n) => `${parts(n).slice(0, 3).join(".")}-${n.slice(6)}`,
  "spaced groups": (n) => parts(n).join(" "),
  "four-digit year": (n) => `${longDate(n)}-${n.slice(6)}`,
  "wrapped after the hyphen": split("-\n"),
  "no modulus 11": (n) => `010190-${Number(n[7]) % 4}${n.slice(7)}`,
};

/** Obfuscated, replacement and mistyped numbers. */
export const EXTENDED_SHAPES: Readonly<Record<string, Shape>> = {
  "quoted wrap": split("-\n> "),
  "markup inside": (n) => `<b>${n.slice(0, 6)}</b>-${n.slice(6)}`.slice(3),
  entity: split("&#8209;"),
  "named entity": split("&nbsp;"),
  "zero width": split("\u200b-\u200b"),
  "soft hyphen": (n) => `${n.slice(0, 3)}\u00ad${n.slice(3, 6)}-${n.slice(6)}`,
  "full-width digits": inScript(0xff10),
  "Arabic-Indic digits": inScript(0x660),
  "mathematical digits": inScript(0x1d7ce),
  "spaced digits": (n) => n.split("").join(" "),
  "two hyphens": split("--"),
  underscore: split("_"),
  "day plus 60": (n) => `${Number(n[0]) + 6}${n.slice(1, 6)}-${n.slice(6)}`,
  "letter serial": (n, random) => `${n.slice(0, 6)}-${eraOf(n)}${letters(random)}${random(10)}`,
  "letter serial, no hyphen": (n, random) =>
    `${n.slice(0, 6)}${eraOf(n)}${letters(random)}${random(10)}`,
};

/** Mistakes that only a label makes sense of. */
export const LABELLED_SHAPES: Readonly<Record<string, Shape>> = {
  "failing modulus 11": (n) => `${n.slice(0, 6)}-${n.slice(6, 9)}${(Number(n[9]) + 1) % 10}`,
  "O for 0": (n) => split("-")(n).replace(/0/g, "O"),
  "l for 1": (n) => split("-")(n).replace(/1/g, "l"),
};

const FIRST = [
  "Jens",
  "Mette",
  "Søren",
  "Fatima",
  "Oluf",
  "Zosia",
  "Bo",
  "Anne-Marie",
  "Kasper",
  "Yusuf",
];
const LAST = [
  "Hansen",
  "Kjær",
  "Nørgaard",
  "Al-Sayed",
  "Kowalski",
  "Møller",
  "Bach Jensen",
  "Lind",
];

/** The `+` and `-` templates of a file. */
export function templatesOf(file: "dev" | "heldout"): { positive: string[]; negative: string[] } {
  const lines = readFileSync(join(__dirname, `${file}.txt`), "utf8").split("\n");
  const having = (mark: string) =>
    lines
      .filter((line) => line.startsWith(`${mark} `))
      .map((line) => line.slice(2).replace(/\\n/g, "\n").replace(/\\t/g, "\t"));
  return { positive: having("+"), negative: having("-") };
}

/** Fills a template; `shape` writes the personal numbers. */
export function fill(template: string, shapeName: string, shape: Shape, random: Random): Line {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? "";
  const spans: [number, number][] = [];
  let text = "";
  for (const piece of template.split(/(\{[a-z]+\})/)) {
    if (piece === "{cpr}") {
      const written = shape(randomCpr(random), random);
      spans.push([text.length, text.length + written.length]);
      text += written;
    } else if (piece === "{ref}") {
      text += random(2) === 0 ? randomCpr(random) : split("-")(randomCpr(random));
    } else if (piece === "{ten}") text += randomCpr(random);
    else if (piece === "{x}") text += pad(1000 + random(9000), 4);
    else if (piece === "{first}") text += pick(FIRST);
    else if (piece === "{last}") text += pick(LAST);
    else if (piece === "{name}") text += `${pick(FIRST)} ${pick(LAST)}`;
    else text += piece;
  }
  return { text, template, shape: shapeName, spans };
}

/** Every template in every shape, `times` times. */
export function linesOf(
  templates: readonly string[],
  shapes: Readonly<Record<string, Shape>>,
  times: number,
  random: Random,
): Line[] {
  const lines: Line[] = [];
  for (const template of templates) {
    for (const [name, shape] of Object.entries(shapes)) {
      for (let i = 0; i < times; i++) lines.push(fill(template, name, shape, random));
    }
  }
  return lines;
}
