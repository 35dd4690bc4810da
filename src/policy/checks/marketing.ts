import { openWeights, sumOf } from "../../detect/_evidence/weights";
import type { Confidence, Finding } from "../../detect/finding";
import type { TextRange } from "../../mail/quoted-thread";
import { readBody } from "../../mail/html-text";
import type { Address } from "../../mail/mail";
import { isReply } from "../../mail/reply-prefix";
import type { Check, Look } from "./check";
import { evidenceOfMail, tellingToken } from "./marketing-evidence";
import packed from "./marketing-weights.json";
import { saysHowToOptOut } from "./opt-out";
import { visibleRecipients } from "./visible-recipients";

const ADVERTISES = openWeights(packed.advertises);
/** From these sums on, in the weights' units. */
const LIKELY = -5;
const POSSIBLE = -10;

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
  if (!saysHowToOptOut(text, policy) && mail.headers["list-unsubscribe"] === undefined) {
    found.push(says("marketing-opt-out"));
  }
  const advertises = marketing.confidence === "likely" && !look.isNotMarketing;
  return found.concat(visibleRecipients(look, advertises));
};

/** How many people receive it at the least; a list of people counts as many. */
function countOf(recipients: readonly Address[], many: number): number {
  return recipients.reduce((count, { isGroup }) => count + (isGroup ? many : 1), 0);
}

/**
 * What somebody wrote stands below, or he is written to; what is forwarded is sent by who forwards it. "Re:" above a mail to
 * people in Bcc alone answers nobody.
 */
function isAnswer({ mail, external }: Look): boolean {
  if (!isReply(mail.subject)) return false;
  const shown = new Set(mail.to.concat(mail.cc));
  return readBody(mail.body).quoted.length > 0 || external.some((each) => shown.has(each));
}

interface Advertising extends TextRange {
  readonly confidence: Confidence;
}

/** The word that gives the mail away, when all of its words together do; null for everyday business. */
function advertising(look: Look): Advertising | null {
  if (isAnswer(look)) return null;
  const { mail, text } = look;
  const sum = sumOf(evidenceOfMail(mail.subject, text), ADVERTISES);
  if (sum < POSSIBLE) return null;
  const { start, end } = tellingToken(text, ADVERTISES.of) ?? { start: 0, end: 0 };
  return { start, end, confidence: sum >= LIKELY ? "likely" : "possible" };
}
