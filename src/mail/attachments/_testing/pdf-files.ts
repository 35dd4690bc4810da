/** Writes PDF files for tests. */

/** A text and where it stands on its page: points from the left and from the bottom, at a size of 12 points. */
export type Placed = readonly [x: number, y: number, text: string];

/** The content of a page that shows these texts in this order. */
export function content(...texts: readonly Placed[]): string {
  const shown = texts.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj`);
  return `BT /F1 12 Tf ${shown.join(" ")} ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}

/** A PDF of pages, each with its content, with further entries for a page and for the catalogue, and further objects from number 100. */
export function pdf(
  pages: readonly string[],
  {
    page = "",
    catalogue = "",
    objects = [],
    trailer = "",
  }: { page?: string; catalogue?: string; objects?: readonly string[]; trailer?: string } = {},
): Uint8Array {
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + 2 * index} 0 R`).join(" ")}] >>`,
    ],
    [3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"],
  ]);
  pages.forEach((text, index) => {
    all.set(
      10 + 2 * index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${11 + 2 * index} 0 R ${page} >>`,
    );
    all.set(11 + 2 * index, `<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  });
  objects.forEach((object, index) => all.set(1000 + index, object));
  let file = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
  const table: string[] = [];
  for (const [number, object] of all) {
    table.push(`${number} 1\n${String(file.length).padStart(10, "0")} 00000 n \n`);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  file += `xref\n0 1\n0000000000 65535 f \n${table.join("")}trailer\n<< /Size 2000 /Root 1 0 R ${trailer} >>\nstartxref\n${file.indexOf("xref\n0 1")}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0) & 255);
}
