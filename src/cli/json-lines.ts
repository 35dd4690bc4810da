/** A line that is not empty, and which of the file's lines it is, counted from 1. */
interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a JSON-lines file, one after the other. Our own, because `node:readline` of Node 24 ends a line
 * at U+2028 too, which JSON allows in a text and mails hold.
 */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line.trim() !== "") yield { number, text: line };
  }
}

/** What is said of a source without a line: a job that wrote nothing must not pass for mails without a finding. */
export const NO_LINES = "The file is empty.";

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  // A line that comes in many chunks is put together once.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    pieces.push(first);
    for (const next of others) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  yield pieces.join("") + (decoder?.decode() ?? "");
}

/** Windows PowerShell redirects into UTF-16. The decoder takes the byte-order mark away. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder();
}
