import { clauseNumber } from "../policy/clause-number";
import type { JudgedFinding, Verdict } from "../policy/verdict";
import { whyOf } from "../policy/why";
import { shortened } from "../text/shortened";
import type { AlertContext } from "./alert-context";
import type { Sentence } from "./alert-text";
import { textsOf } from "./texts";

/** Room for the words that the policy brings in, so that what must be said always fits. */
const TITLE_LIMIT = 80;
const WHY_LIMIT = 200;

/** What is said of these already says how many outside get the mail. */
const COUNTS_RECIPIENTS: Readonly<Partial<Record<JudgedFinding["detector"], true>>> = {
  marketing: true,
  "visible-recipients": true,
};

/** The reason, the clause, and for a rule about outsiders or encryption what makes it apply to this mail. */
export function whySentences(
  finding: JudgedFinding,
  verdict: Verdict,
  context: AlertContext,
): Sentence[] {
  const { kind, language, settings } = context;
  const policy = settings?.policy;
  if (!policy) return [];
  const { common, send } = textsOf(language);
  const when = policy.rules.find((rule) => rule.id === finding.rule)?.when;
  const speaksOfOutside = when?.recipients === "external" && !COUNTS_RECIPIENTS[finding.detector];
  const sentences = speaksOfOutside ? outsideSentence(verdict, context) : [];
  if (when?.encryption === "not-encrypted" && verdict.encryption !== "encrypted") {
    sentences.push({ text: send("encryption", { item: common(`item.${kind}`) }), rank: 2 });
  }
  const why = whyOf(finding, policy)?.[language];
  if (why) sentences.push({ text: shortened(why, WHY_LIMIT), rank: 1 });
  const title = policy.clauses[finding.clause ?? ""]?.title[language];
  if (finding.clause !== null && title !== undefined) {
    const number = clauseNumber(finding.clause);
    const text = common("clause", { number, title: shortened(title, TITLE_LIMIT) });
    sentences.push({ text, rank: 0 });
  }
  return sentences;
}

/** How many outside the organisation get the mail; nothing when nobody does. */
export function outsideSentence(
  { external }: Pick<Verdict, "external">,
  { kind, language }: Pick<AlertContext, "kind" | "language">,
): Sentence[] {
  const count = external.length;
  if (count === 0) return [];
  const key = `external.${kind}.${count === 1 ? "one" : "many"}` as const;
  return [{ text: textsOf(language).send(key, { count }), rank: 2 }];
}
