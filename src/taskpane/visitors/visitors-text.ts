import { translator, type Translate } from "../../text";
import { VISITORS_TEXT, type VisitorsKey } from "../../text/visitors";
import { useSurroundings } from "../surroundings";

export type { VisitorsKey };

const TRANSLATE = {
  da: translator("da", VISITORS_TEXT),
  en: translator("en", VISITORS_TEXT),
};

/** The words of this part of the pane, which is loaded by itself. */
export function useVisitorsText(): Translate<VisitorsKey> {
  return TRANSLATE[useSurroundings().language];
}
