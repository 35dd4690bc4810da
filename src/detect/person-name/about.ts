import { rememberLast } from "../_internal/remember-last";
import { isLetter } from "../_words/characters";
import { cuesOf, FIRM, MATTER, PERSON, WITH } from "./cues";

/** What a whole subject speaks of, however far from the name: who opens it and what is said of him stand apart. */
export interface About {
  readonly isPersonal: boolean;
  readonly isThing: boolean;
}

/** "Kræftforløb, Birthe: hvordan fordeler vi opgaverne" is about a person, "Viggo, vores nye gulvvaskemaskine" is not. */
export const aboutOf = rememberLast((text: string): About => {
  let cues = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (isLetter(text.charCodeAt(at))) at++;
    if (at - start > 1) cues |= cuesOf(text.slice(start, at));
  }
  return {
    isPersonal: (cues & (MATTER | PERSON | WITH)) !== 0,
    isThing: (cues & FIRM) !== 0,
  };
});
