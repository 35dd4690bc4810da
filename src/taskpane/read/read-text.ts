import { READ_TEXT, type ReadKey } from "../../text/read";
import { translator, type Translate } from "../../text";
import { useSurroundings } from "../surroundings";

export type { ReadKey };

const TRANSLATE = {
  da: translator("da", READ_TEXT),
  en: translator("en", READ_TEXT),
};

/** The words of this part of the pane, which is loaded by itself. */
export function useReadText(): Translate<ReadKey> {
  return TRANSLATE[useSurroundings().language];
}
