import type { OfficePackage } from "./office-package";

/** In square units of Office: 360,000 of them are a centimetre. A4, and a slide of the old shape, which is the smaller one. */
export const HALF_A_PAGE = (21 * 29.7 * 360_000 ** 2) / 2;
export const HALF_A_SLIDE = (25.4 * 19.05 * 360_000 ** 2) / 2;

/** How much room the pictures in these parts take (DrawingML). */
export function pictureArea(document: OfficePackage, names: readonly string[]): number {
  let area = 0;
  let isPicture = false;
  for (const name of names) {
    document.attempt(name, {
      open(tag) {
        if (tag.name === "pic") isPicture = true;
        if (tag.name !== "ext" || !isPicture) return;
        // Extensions have the same name, and no size.
        area += Number(tag.attribute("cx") || 0) * Number(tag.attribute("cy") || 0);
      },
      close(tagName) {
        if (tagName === "pic") isPicture = false;
      },
    });
  }
  return area;
}
