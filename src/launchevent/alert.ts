import { actsOnAttachments } from "../policy/acts-on-send";
import { groupsOf, type FindingGroup, type Group } from "../policy/groups";
import type { Verdict } from "../policy/verdict";
import type { Language, TextValues } from "../text";
import type { CommonKey } from "../text/common";
import { foundSentence } from "../text/found";
import { shortened } from "../text/shortened";
import type { AlertContext } from "./alert-context";
import { alertText, type AlertText, type Sentence } from "./alert-text";
import {
  answerToFailure,
  answerToVerdict,
  type SendAnswer,
  type SendCheck,
  type UnreadPart,
} from "./answer";
import { alsoFiles, fileParagraphs, foundInFiles } from "./file-sentences";
import { outsideSentence, whySentences } from "./why-sentences";
import { textsOf } from "./texts";

export interface Alert extends AlertText {
  /** What the button says. */
  readonly button: string;
  /** Key of the finding that the pane opens on; null when there is none to open. */
  readonly finding: string | null;
}

/** Room for the words that the mail brings in, so that what must be said always fits. */
const MASKED_LIMIT = 60;

/**
 * What the Smart Alert says: what was found if that is loud enough, else which part of the mail could not be checked,
 * else which file.
 */
export function alertFor(check: SendCheck, answer: SendAnswer, context: AlertContext): Alert {
  const { verdict } = check;
  const [loudest, ...others] = groupsOf(verdict?.findings ?? []);
  if (verdict && loudest && answerToVerdict(verdict) !== "allow") {
    return groupAlert([loudest, ...others], verdict, check, context);
  }
  const missesPart = check.unread === "all" || check.unread.length > 0;
  return verdict && !missesPart
    ? filesAlert(check, verdict, context)
    : failureAlert(check, answer, context);
}

function groupAlert(
  [[finding, ...alike], ...others]: Group<FindingGroup>,
  verdict: Verdict,
  check: SendCheck,
  context: AlertContext,
): Alert {
  const { common, send } = textsOf(context.language);
  const button = send("button.fix");
  const it = send(alike.length === 0 ? "it.one" : "it.many");
  const item = common(`item.${context.kind}`);
  const masked = shortened(finding.masked, MASKED_LIMIT);
  const text = alertText([
    [
      {
        text: foundSentence([{ ...finding, masked }, ...alike], common),
        rank: 0,
      },
      ...foundInFiles([finding, ...alike], context.language),
    ],
    whySentences(finding, verdict, context),
    [
      {
        text: send(context.hasButton ? "do.button" : "do.open", {
          button,
          fix: send(`fix.${finding.fixes[0] ?? "none"}`, { it, item }),
        }),
        rank: 0,
      },
      ...othersSentence(others, context),
    ],
    [
      ...alsoUnreadSentences(check, context),
      ...alsoFileSentences(check, context),
      ...contactSentence(common, "contact", context),
    ],
  ]);
  return { ...text, button, finding: finding.key };
}

function failureAlert(check: SendCheck, answer: SendAnswer, context: AlertContext): Alert {
  const { common, send } = textsOf(context.language);
  const item = common(`item.${context.kind}`);
  const text = alertText([
    [{ text: failureSentence(check, item, context.language), rank: 0 }],
    [{ text: answer === "block" ? blockSentence(check, context) : send("unread.prompt"), rank: 0 }],
    [...alsoFileSentences(check, context), ...contactSentence(send, "unread.contact", context)],
  ]);
  return { ...text, button: send("button.open"), finding: null };
}

function filesAlert({ files }: SendCheck, verdict: Verdict, context: AlertContext): Alert {
  const { common, send } = textsOf(context.language);
  const text = alertText([
    ...fileParagraphs(files, context),
    [...outsideSentence(verdict, context), ...contactSentence(common, "contact", context)],
  ]);
  return { ...text, button: send("button.open"), finding: null };
}

/** Notes are not counted: they hold nothing back. */
function othersSentence(others: readonly FindingGroup[], { language }: AlertContext): Sentence[] {
  const { send } = textsOf(language);
  const count = others.filter(([{ level }]) => level === "stop" || level === "warn").length;
  if (count < 1) return [];
  return [{ text: send(count === 1 ? "others.one" : "others.many", { count }), rank: 3 }];
}

/** A finding and an unread part at once: say both, and what to do where the unread part alone holds the mail back. */
function alsoUnreadSentences(check: SendCheck, context: AlertContext): Sentence[] {
  if (check.unread === "all" || check.unread.length === 0) return [];
  const { language, settings } = context;
  const { send } = textsOf(language);
  const also = send("unread.also", { parts: partNames(check.unread, language) });
  const blocks = answerToFailure(check, settings?.policy.onFailure ?? "prompt") === "block";
  const isBlocked = blocks && answerToVerdict(check.verdict) !== "block";
  return [{ text: isBlocked ? `${also} ${blockSentence(check, context)}` : also, rank: 2 }];
}

/** What Outlook did not give it may give the next time; a text that is too long stays so. */
function blockSentence({ unread }: SendCheck, { language }: AlertContext): string {
  const isTooLong = unread.length === 1 && unread[0] === "rest";
  return textsOf(language).send(isTooLong ? "unread.block.rest" : "unread.block");
}

/** A policy that lets attachments alone has no reader for them on send, and nothing to say of them. */
function alsoFileSentences({ verdict, files }: SendCheck, context: AlertContext): Sentence[] {
  const policy = context.settings?.policy;
  const matters = policy && actsOnAttachments(policy) && verdict && verdict.external.length > 0;
  return matters ? alsoFiles(files, context) : [];
}

function failureSentence({ unread }: SendCheck, item: string, language: Language): string {
  const { send } = textsOf(language);
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
function partNames(parts: readonly UnreadPart[], language: Language): string {
  const { common, list } = textsOf(language);
  const names = parts.map((part) => common(PART_KEY[part]));
  return list(names.filter((name, position) => names.indexOf(name) === position));
}

const PART_KEY: Readonly<Record<UnreadPart, CommonKey>> = {
  subject: "part.subject",
  body: "part.body",
  rest: "part.rest",
  location: "part.location",
  from: "part.from",
  to: "part.recipients",
  cc: "part.recipients",
  bcc: "part.recipients",
  attachments: "part.attachments",
  sensitivityLabel: "part.sensitivityLabel",
  headers: "part.headers",
};
