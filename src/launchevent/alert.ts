import type { Mail } from "../mail/mail";
import type { DraftPart } from "../outlook/draft";
import { groupsOf, type FindingGroup, type Group } from "../policy/groups";
import type { Settings } from "../policy/settings";
import type { JudgedFinding, Verdict } from "../policy/verdict";
import { whyOf } from "../policy/why";
import { listOf, translator, type Language, type TextValues } from "../text";
import { COMMON_TEXT, type CommonKey } from "../text/common";
import { foundSentence } from "../text/found";
import { SEND_TEXT, type SendKey } from "../text/send";
import { alertText, shortened, type AlertText, type Sentence } from "./alert-text";
import { answerToFailure, answerToVerdict, type SendAnswer, type SendCheck } from "./answer";

export interface AlertContext {
  readonly kind: Mail["kind"];
  readonly language: Language;
  /** Null in a deployment that lost its settings: then there is nobody to name. */
  readonly settings: Settings | null;
  /** Whether the alert has a button that opens the pane. */
  readonly hasButton: boolean;
}

export interface Alert extends AlertText {
  /** What the button says. */
  readonly button: string;
  /** Key of the finding that the pane opens on; null when there is none to open. */
  readonly finding: string | null;
}

/** Room for the words that the policy or the mail brings in, so that what must be said always fits. */
const MASKED_LIMIT = 60;
const TITLE_LIMIT = 80;
const WHY_LIMIT = 200;

/** What the Smart Alert says: what was found if that is loud enough, else which part could not be checked. */
export function alertFor(check: SendCheck, answer: SendAnswer, context: AlertContext): Alert {
  const [loudest, ...others] = groupsOf(check.verdict?.findings ?? []);
  return check.verdict && loudest && answerToVerdict(check.verdict) !== "allow"
    ? groupAlert([loudest, ...others], check.verdict, check, context)
    : failureAlert(check, answer, context);
}

function groupAlert(
  [[finding, ...alike], ...others]: Group<FindingGroup>,
  verdict: Verdict,
  check: SendCheck,
  context: AlertContext,
): Alert {
  const { common, send } = wordsOf(context.language);
  const button = send("button.fix");
  const it = send(alike.length === 0 ? "it.one" : "it.many");
  const masked = shortened(finding.masked, MASKED_LIMIT);
  const text = alertText([
    [
      {
        text: foundSentence([{ ...finding, masked }, ...alike], common),
        rank: 0,
      },
    ],
    [...whySentences(finding, verdict, context)],
    [
      {
        text: send(context.hasButton ? "do.button" : "do.open", {
          button,
          fix: send(`fix.${finding.fixes[0] ?? "none"}`, { it }),
        }),
        rank: 0,
      },
      ...othersSentence(others, context),
    ],
    [...alsoUnreadSentences(check, context), ...contactSentence(common, "contact", context)],
  ]);
  return { ...text, button, finding: finding.key };
}

function failureAlert(check: SendCheck, answer: SendAnswer, context: AlertContext): Alert {
  const { common, send } = wordsOf(context.language);
  const item = common(`item.${context.kind}`);
  const text = alertText([
    [{ text: failureSentence(check, item, context.language), rank: 0 }],
    [{ text: send(answer === "block" ? "unread.block" : "unread.prompt"), rank: 0 }],
    contactSentence(send, "unread.contact", context),
  ]);
  return { ...text, button: send("button.open"), finding: null };
}

/** The reason, the clause, and for a rule about outsiders or encryption what makes it apply to this mail. */
function whySentences(
  finding: JudgedFinding,
  verdict: Verdict,
  { kind, language, settings }: AlertContext,
): Sentence[] {
  const policy = settings?.policy;
  if (!policy) return [];
  const { common, send } = wordsOf(language);
  const sentences: Sentence[] = [];
  const when = policy.rules.find((rule) => rule.id === finding.rule)?.when;
  const outside = verdict.external.length;
  if (when?.recipients === "external" && outside > 0) {
    const key = `external.${kind}.${outside === 1 ? "one" : "many"}` as const;
    sentences.push({ text: send(key, { count: outside }), rank: 2 });
  }
  if (when?.encryption === "not-encrypted" && verdict.encryption !== "encrypted") {
    sentences.push({ text: send("encryption", { item: common(`item.${kind}`) }), rank: 2 });
  }
  const why = whyOf(finding, policy)?.[language];
  if (why) sentences.push({ text: shortened(why, WHY_LIMIT), rank: 1 });
  const title = policy.clauses[finding.clause ?? ""]?.title[language];
  if (finding.clause !== null && title !== undefined) {
    const text = common("clause", { id: finding.clause, title: shortened(title, TITLE_LIMIT) });
    sentences.push({ text, rank: 0 });
  }
  return sentences;
}

/** Notes are not counted: they hold nothing back. */
function othersSentence(others: readonly FindingGroup[], { language }: AlertContext): Sentence[] {
  const { send } = wordsOf(language);
  const count = others.filter(([{ level }]) => level === "stop" || level === "warn").length;
  if (count < 1) return [];
  return [{ text: send(count === 1 ? "others.one" : "others.many", { count }), rank: 3 }];
}

/** A finding and an unread part at once: say both, and what to do where the unread part alone holds the mail back. */
function alsoUnreadSentences(check: SendCheck, { language, settings }: AlertContext): Sentence[] {
  if (check.unread === "all" || check.unread.length === 0) return [];
  const { send } = wordsOf(language);
  const sentences = [
    { text: send("unread.also", { parts: partNames(check.unread, language) }), rank: 2 },
  ];
  const blocks = answerToFailure(check, settings?.policy.onFailure ?? "prompt") === "block";
  if (blocks && answerToVerdict(check.verdict) !== "block") {
    sentences.push({ text: send("unread.block"), rank: 2 });
  }
  return sentences;
}

function failureSentence({ unread }: SendCheck, item: string, language: Language): string {
  const { send } = wordsOf(language);
  if (unread === "all") return send("unread.all", { item });
  if (unread.length === 0) return send("unchecked", { item });
  return send("unread.parts", { item, parts: partNames(unread, language) });
}

function contactSentence<Key extends string>(
  translate: (key: Key, values: TextValues) => string,
  key: Key,
  { settings }: AlertContext,
): Sentence[] {
  return settings ? [{ text: translate(key, settings.policy.contact), rank: 4 }] : [];
}

/** To, Cc and Bcc are three parts to Outlook and one word to people. */
function partNames(parts: readonly DraftPart[], language: Language): string {
  const { common } = wordsOf(language);
  const names = parts.map((part) => common(PART_KEY[part]));
  return listOf(
    names.filter((name, position) => names.indexOf(name) === position),
    common("and"),
  );
}

const PART_KEY: Readonly<Record<DraftPart, CommonKey>> = {
  subject: "part.subject",
  body: "part.body",
  location: "part.location",
  from: "part.from",
  to: "part.recipients",
  cc: "part.recipients",
  bcc: "part.recipients",
  attachments: "part.attachments",
  sensitivityLabel: "part.sensitivityLabel",
  headers: "part.headers",
};

function wordsOf(language: Language) {
  return {
    common: translator<CommonKey>(language, COMMON_TEXT),
    send: translator<SendKey>(language, SEND_TEXT),
  };
}
