import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, cuesAt, wordsAt } from "./tokens";

/** Papers that somebody is asked to bring: "straffeattest", "medical certificate", "helbredsoplysninger". */
const DOCUMENT =
  /(?:attest(?:en|er)?|erklaering(?:en|er)?|oplysninger|certificates?|records?|note|statement)$/;
/** That they are still to come: "vi mangler", "bring". */
const WANTED = oneOf(
  "mangle mangler send sende sender medbring medbringe husk skal bedes venter afventer upload uploade aflevere indsende indhente fornyes forny bruge bestil bestille send sending need needs missing lack bring must should require required submit provide please upload waiting remember",
);
/** "Din lægeerklæring viser": what stands in it is told as well. */
const SHOWS = oneOf(
  "viser fremgaar staar siger skriver shows says states that because fordi om about for",
);
const WRITER = oneOf("i jeg mig me os us vi we");
/** To whom and by what way it is sent: "til Lone", "i e-Boks". */
const WAY = oneOf("til to i in via hos by through e");

/**
 * "Vi mangler din straffeattest", "remember your fit note": who asks for a paper does not tell what is in it. Not "send mig
 * Jonas' lægeerklæring", "din lægeerklæring viser".
 */
export function isAskedFor({ tokens, people, cues }: Analysis, { first, last }: Place): boolean {
  if (!DOCUMENT.test((tokens[last] as Token).folded)) return false;
  const isOfReader = (cues & CUE.reader) > 0 || WANTED.test((tokens[0] as Token).folded);
  if (!isOfReader || cues & CUE.suffers || !tokens.some(({ folded }) => WANTED.test(folded)))
    return false;
  return !tokens.some(
    ({ folded }, at) =>
      (at > last && SHOWS.test(folded)) ||
      ((people[at] as number) >= 2 &&
        !WRITER.test(folded) &&
        !(at < first && cuesAt(tokens, at) & CUE.greeting) &&
        !(at > last && WAY.test(wordsAt(tokens, at - 1, at)))),
  );
}
