import { translator, type Translate } from "../../text";
import { ABOUT_TEXT, type AboutKey } from "../../text/about";
import { useSurroundings } from "../surroundings";

export type { AboutKey };

const TRANSLATE = {
  da: translator("da", ABOUT_TEXT),
  en: translator("en", ABOUT_TEXT),
};

/** The words of this part of the pane, which is loaded by itself. */
export function useAboutText(): Translate<AboutKey> {
  return TRANSLATE[useSurroundings().language];
}
