import {
  type Block,
  heading,
  type Letter,
  list,
  paragraph,
  type Sentence,
} from "../answers/letter";
import type { RequestRules } from "../deadlines/clock";
import { danishDate } from "../deadlines/copenhagen";
import type { IsoDate } from "../deadlines/dates";
import type { RequestLabel } from "../labels";
import { owedToPerson, standingOf } from "./deadlines-of";
import type { Case, CaseEvent, Instant } from "./events";
import { urgentDeeds } from "./urgent-deeds";
import { isSameAddress } from "../../mail/same-people";

/** Where requests go; the parts of a policy that say so. */
export interface Desks {
  readonly contact: { readonly email: string };
  readonly breach?: { readonly email: string };
  readonly requests?: { readonly controller?: string; readonly complaints?: string };
}

/** A mail to those who handle the case. The original goes along as an attachment. */
export interface HandOver {
  /** One address, or several when one mail holds a complaint, a breach and a request. */
  readonly to: readonly string[];
  readonly letter: Letter;
}

/**
 * How a case is handed over (D 10, I 10, D 12). The subject is always Kuvert's own and names the case only: the mail's
 * own subject may hold personal data, which never belongs there (D 21). A case without a number is one that could not be
 * opened: whoever may not reach the register hands over all the same.
 */
export function handOverPlan(
  each: Case,
  desks: Desks,
  rules: RequestRules,
  now: Instant,
): HandOver {
  const received = { date: danishDate(Date.parse(each.receivedAt)) };
  const hasNumber = each.number !== "";
  const intro = `${introOf(each.labels)}${hasNumber ? "" : "-only"}`;
  const urgent = urgentDeeds(each, rules).filter((deed) => !each.doneAtOnce.includes(deed));
  return {
    to: addressesOf(each.labels, desks),
    letter: {
      subject: hasNumber
        ? { id: "hand-over.subject", values: { number: each.number } }
        : { id: "hand-over.subject-only" },
      blocks: [
        paragraph("hand-over.greeting"),
        paragraph(
          hasNumber
            ? { id: intro, values: { number: each.number, received } }
            : { id: intro, values: { received } },
        ),
        ...titled(
          "hand-over.about",
          each.labels.map((label) => `hand-over.right.${label}`),
        ),
        ...deadline(each, rules, now),
        ...titled(
          "hand-over.urgent",
          urgent.map((deed) => `hand-over.urgent.${deed}`),
        ),
        paragraph("hand-over.subject-line"),
      ],
    },
  };
}

/** Of a breach mostly a colleague or a processor tells, of a complaint often the authority: neither is a request. */
function introOf(labels: readonly RequestLabel[]): string {
  const [first, ...others] = labels;
  const isNamed = others.length === 0 && (first === "breach_report" || first === "complaint");
  return isNamed ? `hand-over.intro.${first}` : "hand-over.intro";
}

/** Whether an officer kept a case instead of handing it over. */
export function isKept({ to, by }: Extract<CaseEvent, { kind: "handed-over" }>): boolean {
  return isSameAddress(to, by);
}

/** Complaints and breaches have desks of their own; where the policy names none, they go where requests go. */
export function addressesOf(labels: readonly RequestLabel[], desks: Desks): readonly string[] {
  const { contact, breach, requests } = desks;
  const controller = requests?.controller ?? contact.email;
  const addresses = labels.map((label) => {
    if (label === "breach_report") return breach?.email ?? controller;
    return label === "complaint" ? (requests?.complaints ?? controller) : controller;
  });
  return addresses.length === 0 ? [controller] : [...new Set(addresses)];
}

function deadline(each: Case, rules: RequestRules, now: Instant): readonly Block[] {
  const standing = standingOf(each, rules, now);
  const hours = standing?.dueAt ?? null;
  const sentences = [
    ...(hours === null ? [] : [untilHour(hours, (standing?.hoursLeft ?? 0) < 0)]),
    ...untilDay(owedToPerson(each), rules, now),
  ];
  return sentences.length === 0 ? [] : [heading("hand-over.deadline"), paragraph(...sentences)];
}

/** When 72 hours are over, in Danish time. */
function untilHour(dueAt: Instant, isOver: boolean): Sentence {
  const due = { date: dueAt.slice(0, 10) };
  const id = isOver ? "hand-over.overdue-at" : "hand-over.due-at";
  return { id, values: { due, time: dueAt.slice(11, 16) } };
}

function untilDay(each: Case, rules: RequestRules, now: Instant): readonly Sentence[] {
  const standing = standingOf(each, rules, now);
  if (!standing) return [];
  const { due, deadlines, isWaiting, daysLeft } = standing;
  const law = deadlines.clocks[0]?.due;
  const isOwn = law !== undefined && law !== due && !each.extension && !deadlines.suspended;
  const isOver = daysLeft < 0 && !isWaiting;
  return [
    { id: isOver ? "hand-over.overdue" : "hand-over.due", values: { due: { date: due } } },
    ...(isOwn ? [lawsDay(law, law < danishDate(Date.parse(now)))] : []),
    ...(isWaiting ? [{ id: "hand-over.waiting" }] : []),
  ];
}

function lawsDay(law: IsoDate, isOver: boolean): Sentence {
  return {
    id: isOver ? "hand-over.overdue-law" : "hand-over.due-law",
    values: { due: { date: law } },
  };
}

function titled(title: string, points: readonly string[]): readonly Block[] {
  return points.length === 0 ? [] : [heading(title), list(points)];
}
