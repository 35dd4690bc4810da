import { JsonMistake, type Span } from "./json-node";

/** Turn by turn rather than sign by sign, which would need the stack for each. */
const STRING = /"([^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*)"/y;
const UNCLOSED = /"[^\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.+'-]+/uy;
const SPACE = /[ \t\n\r]*/y;
/** One that JSON knows, or else a backslash and what stands behind it, as the group. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4}|(.))/g;
// oxlint-disable-next-line eslint/no-control-regex -- JSON allows none of them in a string.
const CONTROL = /[\u0000-\u001f]/;

const LITERALS = new Map<string, true | false | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
/** Other languages' words for the three. */
const OTHER_WORDS = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["yes", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["no", "false"],
  ["None", "null"],
  ["undefined", "null"],
]);

/** Walks along a JSON text, one sign, string or number at a time, and explains what it cannot take. */
export class JsonScanner {
  /** Behind what was taken last. */
  private behind = 0;
  private position = 0;

  constructor(readonly text: string) {
    // Editors on Windows may put a byte order mark in front.
    if (text.startsWith("\ufeff")) this.position = 1;
    this.skipSpace();
  }

  get at(): number {
    return this.position;
  }

  /** Just behind the last thing that was taken: where something is missing. */
  get gap(): Span {
    return { start: this.behind, end: this.behind + 1 };
  }

  peek(): string {
    return this.text[this.position] ?? "";
  }

  /** Takes one of the signs when it stands here. */
  takeSign(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.advance(1);
    return true;
  }

  takeString(): string | null {
    if (this.peek() !== '"') return null;
    const start = this.position;
    const match = this.match(STRING);
    if (!match) {
      const [rest = ""] = this.match(UNCLOSED) ?? [];
      throw this.mistake(rest.length, "This text has no closing quote mark on its line.");
    }
    const [whole, inner = ""] = match;
    const escape = [...inner.matchAll(ESCAPE)].find(([, unknown]) => unknown !== undefined);
    if (escape) {
      const at = { start: start + 1 + escape.index, end: start + 3 + escape.index };
      throw new JsonMistake(
        at,
        "A backslash before this has no meaning; a plain one is written \\\\.",
      );
    }
    const control = CONTROL.exec(inner);
    if (control) {
      const at = { start: start + 1 + control.index, end: start + 2 + control.index };
      throw new JsonMistake(
        at,
        "A tab or another control character in a text is written \\t or \\u….",
      );
    }
    this.advance(whole.length);
    return JSON.parse(whole) as string;
  }

  /** Takes a number, true, false or null; throws for whatever else stands here. */
  takePlain(): number | boolean | null {
    const [number] = this.match(NUMBER) ?? [];
    const [word = this.peek()] = this.match(WORD) ?? [];
    if (number !== undefined && number === word) {
      this.advance(number.length);
      return Number(number);
    }
    const literal = LITERALS.get(word);
    if (literal !== undefined) {
      this.advance(word.length);
      return literal;
    }
    throw this.mistake(word.length, this.whyNot(word));
  }

  mistake(length: number, message: string): JsonMistake {
    return new JsonMistake({ start: this.position, end: this.position + length }, message);
  }

  /** Comments may stand anywhere in other formats. */
  refuseComment(): void {
    const [comment] = this.match(/\/\/[^\n\r]*|\/\*|#[^\n\r]*/y) ?? [];
    if (comment !== undefined)
      throw this.mistake(comment.length, "JSON has no comments. Take it away.");
  }

  private whyNot(word: string): string {
    const meant = OTHER_WORDS.get(word);
    if (meant !== undefined) return `Is not JSON's word. Did you mean ${meant}?`;
    if (word.startsWith("'")) return 'Texts stand in double quote marks: "…".';
    if (/^[+.]?\d|^-/.test(word)) return "Is no number as JSON writes them, such as 25 or 0.5.";
    if (/^\p{L}/u.test(word)) return `A text stands in double quote marks: "${word}".`;
    return "Is not expected here: a text, a number, true, false, { … } or [ … ] is.";
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text);
  }

  private advance(length: number): void {
    this.position += length;
    this.behind = this.position;
    this.skipSpace();
  }

  private skipSpace(): void {
    this.position += this.match(SPACE)?.[0].length ?? 0;
  }
}
