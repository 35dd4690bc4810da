import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { Budget } from "../_core/budget";
import { WIDE } from "../_testing/reading";
import { decodeXml, readXml } from "./xml";

/** What a reader is told, as lines; neighbouring texts count as one. */
function events(source: string): string[] {
  const lines: string[] = [];
  readXml(source, recorder(lines), new Budget(WIDE));
  return lines;
}

function recorder(lines: string[]) {
  return {
    open: (tag: { name: string; attribute(name: string): string | undefined }) =>
      lines.push(`<${tag.name} ${tag.attribute("a") ?? "-"} ${tag.attribute("w:b") ?? "-"}`),
    close: (name: string) => lines.push(`>${name}`),
    text(text: string) {
      const last = lines[lines.length - 1];
      if (last !== undefined && last.startsWith("=")) lines[lines.length - 1] = last + text;
      else lines.push(`=${text}`);
    },
  };
}

/** The same by saxes, a parser that keeps to the letter of the standard. */
function eventsOfSaxes(source: string): string[] {
  const lines: string[] = [];
  const { open, close, text } = recorder(lines);
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    open({ name: local(name), attribute: (key) => attributes[key] }),
  );
  parser.on("closetag", ({ name }) => close(local(name)));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(source).close();
  return lines;
}

const words = fc.string({
  unit: fc.constantFrom(
    "a",
    "1",
    " ",
    "æ",
    "&amp;",
    "&lt;",
    "&#230;",
    "&#x41;",
    ">",
    "/",
    "'",
    "=",
    "\n",
  ),
});
const element = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    words.map((text) => `<!--${text} <b> -->`),
    words.map((text) => `<![CDATA[${text} <b> & ]]]]>`),
    fc.constant("<?mso <x> ?>"),
    tie("element"),
  ),
  element: fc
    .tuple(
      fc.constantFrom("w:p", "t", "x-y:t"),
      fc.constantFrom("", ' a="1 > 2"', ' a=\'"\' w:b="&amp;"', '\n  w:b = "/"  '),
      fc.array(tie("node"), { maxLength: 4 }),
    )
    .map(([name, attributes, nodes]) =>
      nodes.length === 0
        ? `<${name}${attributes}/>`
        : `<${name}${attributes}>${nodes.join("")}</${name}>`,
    ),
})).element;

describe("readXml", () => {
  test("tells the same as saxes", () => {
    fc.assert(
      fc.property(element, (root) => {
        const source = `<?xml version="1.0"?>\n${root}`;
        // The standard knows white space around the root; nobody here does.
        expect(events(source).filter((line) => line.trim() !== "=")).toEqual(
          eventsOfSaxes(source).filter((line) => line.trim() !== "="),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("does not expand entities that a document declares", () => {
    const source = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><t>&b;</t>';
    expect(events(source)).toEqual(["<t - -", "=&b;", ">t"]);
  });

  test("reads elements in elements a million deep", () => {
    let deepest = 0;
    const source = "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000);
    readXml(source, { open: () => deepest++ }, new Budget(WIDE));
    expect(deepest).toBe(1_000_000);
  });

  test.each([
    "<",
    "<a",
    "<!--",
    "<![CDATA[",
    "<a b='",
    '<a b="x" ',
    "<!DOCTYPE [",
    "&",
    "&#",
    "</",
  ])("takes time in proportion to its length for %s again and again", (piece) => {
    const started = performance.now();
    expect(() => events(piece.repeat(300_000))).toThrow("damaged");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    ["nothing", ""],
    ["no element", "hej"],
    ["an open element", "<a><b></b>"],
  ])("says that %s is damaged", (_what, source) => {
    expect(() => events(source)).toThrow("damaged");
  });

  test("looks at the time", () => {
    const budget = new Budget({ ...WIDE, outOfTime: () => true });
    expect(() => readXml("<a/>".repeat(5000), {}, budget)).toThrow("out-of-time");
  });
});

test("decodeXml leaves alone what is no reference", () => {
  expect(decodeXml("a & b &x; &#; &amp;amp;")).toBe("a & b &x; &#; &amp;");
});
