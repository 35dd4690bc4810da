import { concatBytes } from "./bytes";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SEPARATOR = new TextEncoder().encode("From ");
const BYTE_ORDER_MARK = new Uint8Array([0xef, 0xbb, 0xbf]);
const NOT_MBOX = 'This is not an .mbox file: it does not begin with a "From " line.';

const TIME = /\d\d:\d\d/;
const YEAR = /\b(?:19|20)\d\d\b/;

/** One message of an .mbox file, or why the file could not be cut into messages. */
export type MboxEntry =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/**
 * Cuts an .mbox file into messages (RFC 4155 and its "mboxrd" variant), one after the other, so that no more than
 * one message is held in memory. Hand each message's bytes to `readEml`.
 */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxEntry> {
  const lines = new Lines();
  let message: Uint8Array[] | null = null;
  let isFirst = true;
  for await (const chunk of withEnd(chunks)) {
    for (const each of chunk ? lines.push(chunk) : lines.end()) {
      const line = isFirst ? withoutMark(each) : each;
      isFirst = false;
      if (isSeparator(line) && (!message || endsBlank(message))) {
        if (message) yield { ok: true, bytes: concatBytes(message.slice(0, -1)) };
        message = [];
      } else if (message) {
        message.push(withoutQuote(line));
      } else if (!isBlank(line)) {
        yield { ok: false, message: NOT_MBOX };
        return;
      }
    }
  }
  yield message
    ? { ok: true, bytes: concatBytes(message) }
    : { ok: false, message: "The file is empty." };
}

/** Windows editors put a byte-order mark in front. */
function withoutMark(line: Uint8Array): Uint8Array {
  return startsWith(line, BYTE_ORDER_MARK, 0) ? line.subarray(BYTE_ORDER_MARK.length) : line;
}

async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  yield* chunks;
  yield null;
}

/** Puts lines together, ends included, from chunks that are cut anywhere. */
class Lines {
  private rest: Uint8Array[] = [];

  *push(chunk: Uint8Array): Generator<Uint8Array> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start) + 1;
      if (end === 0) break;
      yield concatBytes([...this.rest, chunk.subarray(start, end)]);
      this.rest = [];
      start = end;
    }
    if (start < chunk.length) this.rest.push(chunk.subarray(start));
  }

  *end(): Generator<Uint8Array> {
    if (this.rest.length > 0) yield concatBytes(this.rest);
  }
}

/**
 * `From sender Tue Mar  5 12:00:00 2026`, or Thunderbird's bare `From `. Without the time and the year it is
 * somebody's sentence that a careless program left unquoted: "From 12:30 we are closed".
 */
function isSeparator(line: Uint8Array): boolean {
  if (!startsWith(line, SEPARATOR, 0)) return false;
  const rest = String.fromCharCode(...line.subarray(SEPARATOR.length, 200)).trim();
  return rest === "" || rest === "-" || (TIME.test(rest) && YEAR.test(rest));
}

/** Takes off the `>` that was put before lines of the message which begin with "From ". */
function withoutQuote(line: Uint8Array): Uint8Array {
  const end = line.findIndex((byte) => byte !== 62);
  return end > 0 && startsWith(line, SEPARATOR, end) ? line.subarray(1) : line;
}

/** Messages end with a blank line of the file's own; a message that has no line yet may be cut short as well. */
function endsBlank(message: readonly Uint8Array[]): boolean {
  const last = message.at(-1);
  return last === undefined || isBlank(last);
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN);
}

function startsWith(line: Uint8Array, prefix: Uint8Array, at: number): boolean {
  return prefix.every((byte, index) => line[at + index] === byte);
}
