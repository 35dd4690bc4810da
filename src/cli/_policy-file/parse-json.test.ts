import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { frame, placeOf } from "./frame";
import { JsonMistake, valueOf } from "./json-node";
import { parseJson } from "./parse-json";

/** The mistake in a text as `line:column: sentence`, with what the carets point at. */
function mistakeIn(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    const { line, column } = placeOf(text, error.span.start);
    const pointed = text.slice(error.span.start, error.span.end);
    return `${line}:${column} ${JSON.stringify(pointed)} ${error.message}`;
  }
  return "none";
}

describe("JSON", () => {
  test("is read as JSON.parse reads it, whatever it holds and however it is spaced", () => {
    const indented = fc.tuple(fc.json(), fc.constantFrom(0, 2, "\t"));
    fc.assert(
      fc.property(indented, ([json, space]) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(valueOf(parseJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test("is refused where JSON.parse refuses it, and nowhere else", () => {
    const signs = fc.constantFrom(
      ..."{}[],:\"'\\ntrue01-.eE \t\n/".split(""),
      "null",
      '"a"',
      "\\u00e5",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(mistakeIn(text) === "none").toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("may begin with a byte order mark, as editors on Windows write it", () => {
    expect(valueOf(parseJson('\ufeff{"a":1}'))).toEqual({ a: 1 });
  });

  test("does not break the stack however deep it is", () => {
    expect(mistakeIn("[".repeat(100_000))).toBe('1:202 "[" Is nested too deeply.');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ["", '1:1 "" The file is empty.'],
  ['{"a": 1\n"b": 2}', '1:8 "\\n" A comma is missing here.'],
  ['{"a": 1,\n}', '1:8 "," Nothing follows this comma before }. Take it away.'],
  ["[1, 2,]", '1:6 "," Nothing follows this comma before ]. Take it away.'],
  ['{"a" 1}', '1:5 " " A colon is missing behind the name "a".'],
  ["{a: 1}", '1:2 "a" A field\'s name stands in double quote marks: "a".'],
  ["{1}", '1:2 "1" A field\'s name stands in double quote marks: "1".'],
  ["{,}", '1:2 "," The name of a field is expected here, in double quote marks: "…".'],
  ["['stop']", '1:2 "\'stop\'" Texts stand in double quote marks: "…".'],
  ["[stop]", '1:2 "stop" A text stands in double quote marks: "stop".'],
  ["[True]", '1:2 "True" Is not JSON\'s word. Did you mean true?'],
  ["[,]", '1:2 "," Is not expected here: a text, a number, true, false, { … } or [ … ] is.'],
  ["[.5]", '1:2 ".5" Is no number as JSON writes them, such as 25 or 0.5.'],
  ["[007]", '1:2 "007" Is no number as JSON writes them, such as 25 or 0.5.'],
  ['{"a": "b\n}', '1:7 "\\"b" This text has no closing quote mark on its line.'],
  [
    '["C:\\kuvert"]',
    '1:5 "\\\\k" A backslash before this has no meaning; a plain one is written \\\\.',
  ],
  ['["a\tb"]', '1:4 "\\t" A tab or another control character in a text is written \\t or \\u….'],
  ['{"a": 1} // mine', '1:10 "// mine" JSON has no comments. Take it away.'],
  ['{\n  // mine\n  "a": 1}', '2:3 "// mine" JSON has no comments. Take it away.'],
  ['{"a": [1, 2}', '1:12 "}" Expected ] here, or a comma and more.'],
  ['{"a": [1,\n2', '1:7 "[" Is never closed: the file ends before.'],
  ['{"a": 1}}', '1:9 "}" Something stands behind the end. A bracket before it may be too many.'],
])("%j is explained", (text, explained) => {
  expect(mistakeIn(text)).toBe(explained);
});

describe("frame", () => {
  test("shows the line with carets under the place", () => {
    const text = '{\n\t"level": "wran"\n}';
    const start = text.indexOf('"wran"');
    expect(frame(text, { start, end: start + 6 })).toBe(
      '  2 |  "level": "wran"\n    |           ^^^^^^',
    );
  });

  test("points behind a line's end where something is missing", () => {
    expect(frame("[1\n2]", { start: 2, end: 3 })).toBe("  1 | [1\n    |   ^");
  });

  test("shows the part of a long line that it is about", () => {
    const text = `${"a".repeat(300)}X${"b".repeat(300)}`;
    const [line = "", carets = ""] = frame(text, { start: 300, end: 301 }).split("\n");
    expect(line.length).toBeLessThan(110);
    expect(line[carets.indexOf("^")]).toBe("X");
  });
});
