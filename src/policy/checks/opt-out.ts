import { openWeights, sumOf } from "../../detect/_evidence/weights";
import { holds, words } from "../../detect/_internal/phrases";
import { lowered } from "../../mail/fold";
import type { Policy } from "../policy";
import { evidenceOfSentences } from "./marketing-evidence";
import packed from "./marketing-weights.json";

const WEIGHTS = openWeights(packed.optOut);
/** From this sum on, in the weights' units. */
const ENOUGH = -4;

/** What is hardly said of anything else. */
const OPT_OUT = words(
  "(?:fra|af)meld(?:e|er|es|ing|elsen?|ingen|ingslink¤)?(?: (?:dig|mig|nyhedsbrev¤|her))?|ikke (?:længere |mere )?(?:ønsker|vil|ønske)(?: ~){0,3} (?:modtage|have|høre|få)|(?:ønsker|vil) (?:du|i) ikke(?: længere| mere| flere)*|(?:svar|skriv|send)(?: ~){0,3} [\"»“']?(?:stop|nej tak|frameld|afmeld)|trække (?:dit|jeres) samtykke|slettes? fra (?:vores |listen|mailinglisten)|" +
    "unsubscribe|opt(?:ing)?(?:-| )?out|(?:reply|answer|text)(?: ~){0,3} [\"“']?(?:stop|unsubscribe|no)|(?:no longer|do not|don't|not)(?: ~)? (?:wish|want)(?: ~){0,4} (?:receive|emails?|get|hear)|(?:remove|removed)(?: ~)? from (?:our|this|the) (?:mailing |email )?list|withdraw your consent|manage (?:your )?(?:preferences|subscriptions?)",
  "g",
);

/**
 * True when a text says how to get no more of it (D 22.3): in the policy's own line, in words of opting out, or in a
 * sentence whose words together say so ("svar nej tak, så stryger vi dig af listen").
 */
export function saysHowToOptOut(text: string, { marketing }: Policy): boolean {
  const own = marketing ? [marketing.optOut.da, marketing.optOut.en] : [];
  return (
    own.some((line) => text.includes(line)) ||
    holds(OPT_OUT, lowered(text)) ||
    evidenceOfSentences(text).some((evidence) => sumOf(evidence, WEIGHTS) >= ENOUGH)
  );
}
