import { JsonMistake, type JsonMember, type JsonNode, type Span } from "./json-node";
import { JsonScanner } from "./json-scanner";

/** Deeper than any policy, and less deep than the stack. */
const DEEPEST = 200;

/**
 * Parses JSON as `JSON.parse` does, and keeps where everything stands. What is no JSON is explained: throws a
 * `JsonMistake`, at the place where a person would mend it.
 */
export function parseJson(text: string): JsonNode {
  const scanner = new JsonScanner(text);
  if (scanner.peek() === "") throw scanner.mistake(0, "The file is empty.");
  const node = value(scanner, 0);
  scanner.refuseComment();
  if (scanner.peek() !== "")
    throw scanner.mistake(
      1,
      "Something stands behind the end. A bracket before it may be too many.",
    );
  return node;
}

function value(scanner: JsonScanner, depth: number): JsonNode {
  scanner.refuseComment();
  const start = scanner.at;
  if (depth > DEEPEST) throw scanner.mistake(1, "Is nested too deeply.");
  if (scanner.takeSign("{")) return object(scanner, start, depth);
  if (scanner.takeSign("[")) return list(scanner, start, depth);
  const plain = scanner.takeString() ?? scanner.takePlain();
  return { kind: "plain", value: plain, start, end: scanner.gap.start };
}

function object(scanner: JsonScanner, start: number, depth: number): JsonNode {
  const members: JsonMember[] = [];
  separated(scanner, { open: start, close: "}" }, () => {
    const keyStart = scanner.at;
    const key = scanner.takeString();
    if (key === null) throw fieldName(scanner);
    const keySpan = { start: keyStart, end: scanner.gap.start };
    if (!scanner.takeSign(":"))
      throw new JsonMistake(scanner.gap, `A colon is missing behind the name "${key}".`);
    members.push({ key, keySpan, node: value(scanner, depth + 1) });
  });
  return { kind: "object", members, start, end: scanner.gap.start };
}

function list(scanner: JsonScanner, start: number, depth: number): JsonNode {
  const items: JsonNode[] = [];
  separated(scanner, { open: start, close: "]" }, () => {
    items.push(value(scanner, depth + 1));
  });
  return { kind: "list", items, start, end: scanner.gap.start };
}

interface Brackets {
  /** Where the opening one stands. */
  readonly open: number;
  readonly close: "}" | "]";
}

/** Takes what stands between brackets, separated by commas. */
function separated(scanner: JsonScanner, { open, close }: Brackets, take: () => void): void {
  if (scanner.takeSign(close)) return;
  for (;;) {
    endsTooEarly(scanner, open);
    take();
    scanner.refuseComment();
    if (scanner.takeSign(close)) return;
    const comma: Span = { start: scanner.at, end: scanner.at + 1 };
    if (scanner.takeSign(",")) {
      scanner.refuseComment();
      if (scanner.peek() === close)
        throw new JsonMistake(comma, `Nothing follows this comma before ${close}. Take it away.`);
      continue;
    }
    endsTooEarly(scanner, open);
    throw /[}\]]/.test(scanner.peek())
      ? scanner.mistake(1, `Expected ${close} here, or a comma and more.`)
      : new JsonMistake(scanner.gap, "A comma is missing here.");
  }
}

function endsTooEarly(scanner: JsonScanner, open: number): void {
  if (scanner.peek() !== "") return;
  const span = { start: open, end: open + 1 };
  throw new JsonMistake(span, "Is never closed: the file ends before.");
}

function fieldName(scanner: JsonScanner): JsonMistake {
  scanner.refuseComment();
  const [bare = ""] = /^[\p{L}\p{N}_$-]+/u.exec(scanner.text.slice(scanner.at)) ?? [];
  const message =
    bare === ""
      ? 'The name of a field is expected here, in double quote marks: "…".'
      : `A field's name stands in double quote marks: "${bare}".`;
  return scanner.mistake(Math.max(1, bare.length), message);
}
