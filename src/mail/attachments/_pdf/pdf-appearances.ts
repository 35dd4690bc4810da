import type { OPS, PDFPageProxy } from "pdfjs-dist";

/** What pdf.js tells of the text that an annotation shows, whatever else is known of it; the library has no types for it. */
interface Drawn {
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly hasAppearance?: unknown;
  readonly textContent?: unknown;
}

/** pdf.js's number for a page with its annotations. */
const ANNOTATIONS = 1;
/** A gap between two letters, in thousandths of their size, that is as wide as a space. */
const SPACE = 200;

/** The lines that annotations show and `known` does not have: of stamps, signatures and fields that only draw their text. */
export async function drawnLines(
  page: PDFPageProxy,
  annotations: readonly unknown[],
  ops: typeof OPS,
  known: readonly string[],
): Promise<string[]> {
  const drawn = annotations as readonly Drawn[];
  const lines = drawn.flatMap(({ textContent }) =>
    Array.isArray(textContent) ? [textContent.join("\n")] : [],
  );
  if (drawn.some(isDrawnOnly)) lines.push(...(await linesOfAppearances(page, ops)));
  // A field is known with its name in front.
  const said = new Set(
    known.flatMap((line) => [line, line.slice(line.indexOf(": ") + 2)]).map(withoutSpace),
  );
  return lines.filter((line) => {
    const bare = withoutSpace(line);
    const isNew = bare !== "" && !said.has(bare);
    said.add(bare);
    return isNew;
  });
}

/** Of these the library tells no text, although they show one. */
function isDrawnOnly({ subtype, fieldType, hasAppearance }: Drawn): boolean {
  return hasAppearance === true && (subtype === "Stamp" || fieldType === "Sig");
}

/** What is written while an annotation is drawn. */
async function linesOfAppearances(page: PDFPageProxy, ops: typeof OPS): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: ANNOTATIONS });
  const lines: string[] = [];
  let text: string | null = null;
  fnArray.forEach((operator, index) => {
    if (operator === ops.beginAnnotation) text = "";
    if (text === null) return;
    const args = argsArray[index] as readonly unknown[] | null;
    if (operator === ops.showText) text += lettersOf(args && args[0]);
    else if (operator === ops.moveText) text += args && args[1] === 0 ? " " : "\n";
    else if (operator === ops.setTextMatrix || operator === ops.nextLine) text += "\n";
    else if (operator === ops.endAnnotation) {
      lines.push(text.trim());
      text = null;
    }
  });
  return lines;
}

/** Glyphs with the letters that they stand for, and gaps between them. */
function lettersOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return "";
  return (glyphs as readonly (number | { readonly unicode?: string } | null)[])
    .map((glyph) => {
      if (typeof glyph === "number") return Math.abs(glyph) > SPACE ? " " : "";
      return (glyph && glyph.unicode) || "";
    })
    .join("");
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
