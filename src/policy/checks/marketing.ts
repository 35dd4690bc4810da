import type { Confidence, Finding } from "../../detect/finding";
import type { Address } from "../../mail/mail";
import type { Check, Look } from "./check";
import { BUSINESS, EVIDENCE, OPT_OUT } from "./marketing-words";
import { visibleRecipients } from "./visible-recipients";
import { firstHit, type Hit, holds, lowered } from "../../detect/_internal/phrases";

/** From this weight on a mail advertises, and one more is wanted of a longer one; one less is worth a thought. */
const ENOUGH = 3;
const LONG = 600;
/** Business words make it that much harder. */
const BUSINESS_WEIGHT = 3;
const REPLY = /^\s*(?:sv|re|aw|vs|vb|fw|fwd|wg)\s?:/i;
/** Nobody advertises at greater length, and every search goes through all of it. */
const LONGEST = 50000;

/** Electronic marketing (D 22.3): that it is some, that it lacks a way out, and that its recipients see each other. */
export const checkMarketing: Check = (look) => {
  const { mail, policy, text, external } = look;
  const least = policy.marketing?.recipients;
  const count = countOf(external, least ?? 0);
  const marketing = least !== undefined && count >= least ? advertising(look) : null;
  if (!marketing) return visibleRecipients(look, false);
  const says = (detector: "marketing" | "marketing-opt-out"): Finding => ({
    detector,
    category: "marketing",
    where: "body",
    ...marketing,
    masked: String(count),
  });
  const found = [says("marketing")];
  if (!holds(OPT_OUT, lowered(text)) && mail.headers["list-unsubscribe"] === undefined) {
    found.push(says("marketing-opt-out"));
  }
  const advertises = marketing.confidence === "likely" && !look.isNotMarketing;
  return found.concat(visibleRecipients(look, advertises));
};

/** How many people receive it at the least; a list of people counts as many. */
function countOf(recipients: readonly Address[], many: number): number {
  return recipients.reduce((count, { isGroup }) => count + (isGroup ? many : 1), 0);
}

interface Advertising extends Hit {
  readonly confidence: Confidence;
}

/** The phrase that gives the mail away, when several kinds of evidence agree; null for everyday business. */
function advertising({ mail, text }: Look): Advertising | null {
  if (REPLY.test(mail.subject)) return null;
  const body = lowered(text.slice(0, LONGEST));
  const subject = lowered(mail.subject);
  let weight = 0;
  let kinds = 0;
  let phrase: Hit = { start: 0, end: 0 };
  let heaviest = 0;
  for (const evidence of EVIDENCE) {
    const hit = firstHit(evidence.search, body);
    if (!hit && !holds(evidence.search, subject)) continue;
    weight += evidence.weight;
    kinds++;
    if (hit && evidence.weight > heaviest) {
      phrase = hit;
      heaviest = evidence.weight;
    }
  }
  if (holds(BUSINESS, subject) || holds(BUSINESS, body)) weight -= BUSINESS_WEIGHT;
  const enough = ENOUGH + (body.length > LONG ? 1 : 0);
  if (kinds < 2 || weight < enough - 1) return null;
  return { ...phrase, confidence: weight >= enough ? "likely" : "possible" };
}
