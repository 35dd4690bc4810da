import type { OfficePackage } from "./office-package";
import { HALF_A_SLIDE, pictureArea } from "./picture-area";
import type { PartWriter } from "../_core/part-writer";
import type { Reading } from "../_core/reading";

const PRESENTATION = "ppt/presentation.xml";
const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const PICTURES = /^ppt\/media\//;
/** A slide that is missing keeps its number; to read a part of this name says that the file is damaged. */
const MISSING = "";
/** What is said of a slide. */
const SAID = new Set(["notesSlide", "comments"]);

/** The slides of a presentation in the order in which they are shown, each with its notes and comments. */
export async function readPptx(presentation: OfficePackage, reading: Reading): Promise<void> {
  const part = reading.begin({ of: "slide" });
  const shown = slidesInOrder(presentation);
  const forgotten = presentation.names(SLIDES).filter((name) => shown.indexOf(name) < 0);
  const silent: number[] = [];
  shown.forEach((name, index) => {
    if (!readSlide(presentation, name, index + 1, part)) silent.push(index + 1);
  });
  // Slides that the presentation does not know of are sent all the same; they have no number.
  for (const name of forgotten) readSlide(presentation, name, 0, part);
  if (part.isBlank && presentation.names(PICTURES).length > 0) reading.refuse("no-text");
  else if (silent.length > 0) reading.refuse("no-text", undefined, silent);
  await presentation.readEmbedded();
}

function slidesInOrder(presentation: OfficePackage): string[] {
  const targets = new Map<string, string>();
  for (const { id, target } of presentation.relations(PRESENTATION)) targets.set(id, target);
  const slides: string[] = [];
  presentation.attempt(PRESENTATION, {
    open(tag) {
      // In the list of sections, slides have no relation.
      const relation = tag.name === "sldId" ? tag.relation() : "";
      if (relation !== "") slides.push(targets.get(relation) || MISSING);
    },
  });
  return slides;
}

/** Returns false when there is a picture on the slide and no word: it may be one of a page, or of a screen. */
function readSlide(
  presentation: OfficePackage,
  name: string,
  number: number,
  part: PartWriter,
): boolean {
  const before = part.wordsLength;
  part.mark(number);
  const descriptions = presentation.attemptText(name, part);
  for (const shown of presentation.shownBy(name)) presentation.attemptText(shown, part);
  const hasWords = part.wordsLength > before;
  descriptions.forEach((text) => part.writeAside(`${text}\n`));
  for (const { type, target } of presentation.relations(name)) {
    if (SAID.has(type)) presentation.attemptText(target, part);
  }
  return hasWords || pictureArea(presentation, name) < HALF_A_SLIDE;
}
