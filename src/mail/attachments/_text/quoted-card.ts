import { decodeText } from "../../decode-text";
import { decodeQuoted } from "../../_mime/transfer";

/** What stands in front of the value of a line of vCard 2.1, where the value is quoted-printable. */
const IS_QUOTED = /;(?:ENCODING=)?QUOTED-PRINTABLE/i;

/** A card with such values decoded, each on one line, as later kinds of cards write it. */
export function withoutQuoting(card: string): string {
  if (!IS_QUOTED.test(card)) return card;
  const lines = card.split(/\r?\n/);
  const decoded: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] || "";
    const valueAt = line.indexOf(":") + 1;
    if (!IS_QUOTED.test(line.slice(0, valueAt))) {
      decoded.push(line);
      continue;
    }
    const pieces = [line.slice(valueAt)];
    // A line that ends with the mark goes on in the next one, which some programs indent.
    while ((pieces[pieces.length - 1] || "").endsWith("=") && at + 1 < lines.length) {
      pieces.push((lines[++at] || "").replace(/^[ \t]/, ""));
    }
    const bytes = decodeQuoted(pieces.map((piece) => piece.replace(/=$/, "")).join(""));
    decoded.push(line.slice(0, valueAt) + decodeText(bytes).replace(/\r?\n/g, "\\n"));
  }
  return decoded.join("\n");
}
