import { detectBody, detectMail, type Knowledge, type Pause } from "../detect/engine";
import { atLeast, type Finding } from "../detect/finding";
import { namesSomebody } from "../detect/names-somebody";
import { bodyText } from "../mail/html-text";
import { type Body, type Mail, recipientsOf } from "../mail/mail";
import { checkMail } from "./checks";
import { decider, type Decisions, NO_DECISIONS } from "./decisions";
import { evaluate } from "./evaluate";
import { FIXES } from "./fixes";
import type { Fix, FixId } from "./fixes/fix";
import { isStatement } from "./fixes/value";
import { groupsOf, type FindingGroup } from "./groups";
import type { Policy } from "./policy";
import { numbersOf, withKnownNumbers } from "./same-number";
import type { Level, Verdict } from "./verdict";

/** `decisions`: what the writer of the draft decided about findings; none when left out. */
export interface Judge {
  (mail: Mail, decisions?: Decisions): Verdict;
  /** Looks into what is attached with pauses, after which judging takes no time for it. The pane's judge can. */
  readonly lookAhead?: (mail: Mail, pause: Pause) => Promise<void>;
}

/** What the policy says of a mail, with the repairs of each finding: what every door calls. */
export function judge(
  mail: Mail,
  policy: Policy,
  knowledge: Knowledge,
  decisions: Decisions = NO_DECISIONS,
): Verdict {
  return createJudge(policy, knowledge)(mail, decisions);
}

/**
 * A judge that remembers the last body and what it found there: the pane judges at every pause in the typing of a subject,
 * and scanning a body of a mebibyte each time would be felt. `fixes`: as the draft is changed by them, where it is.
 */
export function createJudge(
  policy: Policy,
  knowledge: Knowledge,
  fixes: readonly Fix[] = FIXES,
): Judge {
  const withKnownBody = rememberingLastBody();
  const findInBody = rememberingLastFound((mail, isOfSomebody) =>
    detectBody(mail, knowledge, isOfSomebody),
  );
  return (given, decisions = NO_DECISIONS) => {
    const mail = withKnownBody(given);
    const around = detectMail(withoutBody(mail), knowledge);
    const found = [
      ...around,
      ...findInBody(mail, namesSomebody(mail, around, knowledge)),
      ...checkMail(mail, policy, knowledge, decisions),
    ];
    const known = numbersOf(mail, found);
    const findings = withKnownNumbers(mail, found, known);
    const find = (draft: Mail) => withKnownNumbers(draft, detectMail(draft, knowledge), known);
    const verdict = evaluate(mail, findings, policy, decider(mail, decisions, policy));
    const offered = new Map<string, readonly FixId[]>();
    for (const group of groupsOf(verdict.findings)) {
      const ids = fixesOf({ group, mail, policy, find }, fixes);
      for (const { key } of group) offered.set(key, ids);
    }
    return {
      ...verdict,
      findings: verdict.findings.map((finding) => ({
        ...finding,
        fixes: offered.get(finding.key) ?? [],
      })),
    };
  };
}

/** What repairs are tried on: the group that is to be repaired, and what is found in a draft. */
interface Trial {
  readonly group: FindingGroup;
  readonly mail: Mail;
  readonly policy: Policy;
  readonly find: (draft: Mail) => readonly Finding[];
}

/** The repairs of a group, the one to offer first in front. */
function fixesOf(trial: Trial, all: readonly Fix[]): FixId[] {
  const { group, mail, policy } = trial;
  const fixes = all.filter(
    (fix) =>
      fix.appliesTo(group, mail, policy) && (fix.id !== "move-to-body" || isStillFound(fix, trial)),
  );
  // Only what moves out of the subject can turn up elsewhere; in the body every repair is final.
  const best = group[0].where === "subject" ? fixes.find((fix) => isFinal(fix, trial)) : undefined;
  const order = best ? [best, ...fixes.filter((fix) => fix !== best)] : fixes;
  return order.map(({ id }) => id);
}

/** The newest text is told from articles by its beginning. */
const BEGINNING = 10_000;

/**
 * False when what tells of somebody in the subject would tell of nobody in the text, so that the mail went out as if it held
 * nothing.
 */
function isStillFound(fix: Fix, { group, mail, policy, find }: Trial): boolean {
  if (!isStatement(group[0])) return true;
  const content = bodyText(mail.body).slice(0, BEGINNING);
  const before: Mail = { ...mail, attachments: [], body: { type: "text", content } };
  const count = (draft: Mail) =>
    find(draft).filter(
      ({ detector, where, confidence }) =>
        detector === group[0].detector && where === "body" && atLeast(confidence, "likely"),
    ).length;
  return count({ ...before, ...fix.change(group, before, policy) }) > count(before);
}

/**
 * True when the mail can be sent without a dialog on account of this group once it is repaired: then one click is
 * enough. Tried on the mail without its body, because a repair of the subject at most adds lines to it.
 */
function isFinal(fix: Fix, { group, mail, policy, find }: Trial): boolean {
  const before = withoutBody(mail);
  const after = { ...before, ...fix.change(group, before, policy) };
  const dialogs = (draft: Mail) =>
    evaluate(draft, find(draft), policy).findings.filter(({ level }) => opensDialog(level)).length;
  return dialogs(after) <= dialogs(before) - (opensDialog(group[0].level) ? group.length : 0);
}

function opensDialog(level: Level): boolean {
  return level === "warn" || level === "stop";
}

function withoutBody(mail: Mail): Mail {
  return { ...mail, body: { type: mail.body.type, content: "" } };
}

/** Puts the last body into a mail where that has the same: what was read of a body is remembered by its identity. */
function rememberingLastBody(): (mail: Mail) => Mail {
  let last: Body | undefined;
  return (mail) => {
    const { type, content } = mail.body;
    if (last?.type === type && last.content === content) return { ...mail, body: last };
    last = mail.body;
    return mail;
  };
}

type FindInBody = (mail: Mail, isOfSomebody: boolean) => Finding[];

/** Findings in a body depend on its text, on who takes part, and on whether the subject names somebody. */
function rememberingLastFound(find: FindInBody): FindInBody {
  let last: { body: Body; people: string; findings: Finding[] } | undefined;
  return (mail, isOfSomebody) => {
    const { body } = mail;
    const people = JSON.stringify([mail.from, recipientsOf(mail), isOfSomebody]);
    if (last?.body !== body || last.people !== people) {
      last = { body, people, findings: find(mail, isOfSomebody) };
    }
    return last.findings;
  };
}
