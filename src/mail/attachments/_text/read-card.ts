import { decodeBase64 } from "../../bytes";
import { cardLines, unescapedCard } from "../../card-lines";
import type { Reading } from "../_core/reading";
import { withoutQuoting } from "./quoted-card";
import { textOf } from "./read-plain";

/** Pictures, sounds and keys, and the white space that continues them on further lines. */
const BINARY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;
/** A file inside a calendar entry (RFC 5545 3.8.1.1). */
const EMBEDDED_FILE = /^ATTACH;(?:[^:]*;)?ENCODING=BASE64[^:]*:/i;
const FILE_NAME = /;(?:X-)?FILENAME="?([^";:]+)/i;

/** Calendars and business cards (.ics, .vcf). */
export async function readCard(bytes: Uint8Array, reading: Reading): Promise<void> {
  const lines = cardLines(withoutQuoting(textOf(bytes, reading)));
  const part = reading.begin();
  for (const line of lines) {
    const embedded = EMBEDDED_FILE.exec(line);
    if (embedded) {
      const name = FILE_NAME.exec(embedded[0]);
      const content = line.slice(embedded[0].length);
      await reading.readInner((name && name[1]) || "ATTACH", (file) =>
        file.readBytes(decodeBase64(content)),
      );
    } else if (!BINARY.test(line)) {
      part.write(`${unescapedCard(line)}\n`);
    }
  }
}
