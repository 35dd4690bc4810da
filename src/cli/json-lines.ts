import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** A line that is not empty, and which of the file's lines it is, counted from 1. */
interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a JSON-lines file, one after the other, without the byte-order mark that Windows may have put first. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const lines = createInterface({ input: Readable.from(chunks), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = number === 1 ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() !== "") yield { number, text };
  }
}
