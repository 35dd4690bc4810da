import type { OPS, PDFPageProxy } from "pdfjs-dist";

/** A picture of this part of its page is what the page is about; a logo or a photo beside text is less. */
const MOST = 0.5;
/** pdf.js's number for a page without its annotations. */
const NO_ANNOTATIONS = 0;

/**
 * True when pictures cover most of a page: it was scanned. The library has to be told to leave pictures out, because it
 * would unpack them all; so a picture is where a place for one is made and nothing is drawn.
 */
export async function isMostlyPicture(page: PDFPageProxy, ops: typeof OPS): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const drawing = [ops.showText, ops.constructPath, ops.shadingFill, ops.rawFillPath];
  const outer: number[] = [];
  /** How large a square of one point is by now; a picture is drawn into that square. */
  let area = 1;
  let isPlace = false;
  let covered = 0;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[] | null;
    if (operator === ops.save) outer.push(area);
    else if (operator === ops.transform) {
      area *= areaOf(args);
      isPlace = true;
    } else if (operator === ops.paintFormXObjectBegin) {
      outer.push(area);
      area *= areaOf(args && args[0]);
      isPlace = false;
    } else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) {
      if (isPlace) covered += area;
      area = outer.pop() || 1;
      isPlace = false;
    } else if (drawing.indexOf(operator) >= 0) isPlace = false;
  });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return covered >= MOST * Math.abs((right - left) * (top - bottom));
}

/** By how much a matrix `[a, b, c, d, …]` enlarges; no matrix leaves all as it is. */
function areaOf(matrix: unknown): number {
  if (!matrix) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = Array.from(matrix as ArrayLike<number>);
  return Math.abs(a * d - b * c);
}
