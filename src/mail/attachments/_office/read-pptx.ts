import { FlowText } from "./flow-text";
import type { OfficePackage } from "./office-package";
import type { PartWriter } from "../_core/part-writer";
import type { Reading } from "../_core/reading";

const PRESENTATION = "ppt/presentation.xml";
const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const PICTURES = /^ppt\/media\//;
/** A slide that is missing keeps its number; to read a part of this name says that the file is damaged. */
const MISSING = "";
/** What belongs to a slide and says something. */
const SPEAKING = new Set(["notesSlide", "comments", "chart", "chartEx", "diagramData"]);

/** The slides of a presentation in the order in which they are shown, each with its notes and comments. */
export async function readPptx(presentation: OfficePackage, reading: Reading): Promise<void> {
  const part = reading.begin({ of: "slide" });
  const shown = slidesInOrder(presentation);
  const forgotten = presentation.names(SLIDES).filter((name) => shown.indexOf(name) < 0);
  shown.forEach((name, index) => readSlide(presentation, name, index + 1, part));
  // Slides that the presentation does not know of are sent all the same; they have no number.
  for (const name of forgotten) readSlide(presentation, name, 0, part);
  if (part.isBlank && presentation.names(PICTURES).length > 0) reading.refuse("no-text");
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

function readSlide(
  presentation: OfficePackage,
  name: string,
  number: number,
  part: PartWriter,
): void {
  const related = presentation.relations(name).filter(({ type }) => SPEAKING.has(type));
  part.mark(number);
  for (const each of [name, ...related.map(({ target }) => target)]) {
    const text = new FlowText(part);
    presentation.attempt(each, text);
    text.end();
  }
}
