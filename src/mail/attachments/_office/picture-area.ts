import { HALF_A_PAGE, PictureRun, SHORT } from "../_core/picture-run";
import type { OfficePackage } from "./office-package";

/** A slide of the old shape, which is the smaller one. */
export const HALF_A_SLIDE = (25.4 * 19.05 * 360_000 ** 2) / 2;

/** How much room the pictures in this part take (DrawingML). */
export function pictureArea(document: OfficePackage, name: string): number {
  let total = 0;
  followPictures(document, name, (area) => (total += area));
  return total;
}

/** True when in one of these parts a page is a picture. */
export function hidesPage(document: OfficePackage, names: readonly string[]): boolean {
  return names.some((name) => {
    const run = new PictureRun();
    followPictures(
      document,
      name,
      (area) => run.addPicture(area),
      (text) => run.addText(text),
    );
    return run.hidesPage();
  });
}

/** True when there is a large picture in this part, and no more text around it than a line. */
export function isForPicture(document: OfficePackage, name: string, textLength: number): boolean {
  return textLength < SHORT && pictureArea(document, name) >= HALF_A_PAGE;
}

function followPictures(
  document: OfficePackage,
  name: string,
  picture: (area: number) => void,
  text?: (text: string) => void,
): void {
  let isText = false;
  let isPicture = false;
  let own = 0;
  /** What is said in front of a drawing of the room that it takes in a sheet. */
  let anchored = 0;
  document.attempt(name, {
    open(tag) {
      isText = tag.name === "t";
      if (tag.name === "pic") isPicture = true;
      if (tag.name !== "ext") return;
      // Extensions have the same name, and no size.
      const area = Number(tag.attribute("cx") || 0) * Number(tag.attribute("cy") || 0);
      if (isPicture) own = own || area;
      else anchored = area;
    },
    text(found) {
      if (isText) text?.(found);
    },
    close(tagName) {
      isText = false;
      if (tagName !== "pic") return;
      picture(own || anchored);
      isPicture = false;
      own = 0;
    },
  });
}
