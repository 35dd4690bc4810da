import { deadlinesOf, owedToPerson, standingOf } from "../case/deadlines-of";
import { danishDate } from "../deadlines/copenhagen";
import type { IsoDate } from "../deadlines/dates";
import { isExtendableRight } from "../deadlines/rights";
import type { RequestLabel } from "../labels";
import type { AnswerInput } from "./answer";
import { CHECKLISTS } from "./checklists";
import { type Block, list, paragraph, type Sentence } from "./letter";

/** That the request has come in, how it was understood, and by when there will be an answer. */
export function acknowledgement(input: AnswerInput): readonly Block[] {
  const { labels, doneAtOnce } = input.case;
  const due = promised(input);
  return [
    ...(labels.length === 0 ? [] : understood(labels)),
    ...meanwhile(labels, doneAtOnce.includes("preserve-recordings")),
    ...(due === undefined ? [] : [paragraph(withDate("acknowledged.due", due))]),
    paragraph("acknowledged.misread"),
  ];
}

function understood(labels: readonly RequestLabel[]): readonly Block[] {
  return [paragraph("acknowledged"), list(labels.map((label) => `asks-for.${label}`))];
}

/** What happens until there is an answer: D 6, D 8. */
function meanwhile(labels: readonly RequestLabel[], arePreserved: boolean): readonly Block[] {
  const ids = [
    ...labels.filter((label) => label === "objection" || label === "restriction"),
    ...(arePreserved ? ["recordings"] : []),
  ];
  return ids.map((id) => paragraph(`meanwhile.${id}`));
}

/** Art. 12(6): only in reasonable doubt, and no more than it takes. */
export function identityRequest(ways: readonly string[]): readonly Block[] {
  const chosen = CHECKLISTS.identity.map(({ id }) => id).filter((id) => ways.includes(id));
  const asked =
    chosen.length === 0
      ? [paragraph("identity.way")]
      : [paragraph("identity.ways"), list(chosen.map((id) => `identity.way.${id}`))];
  return [
    paragraph("identity", "identity.doubt"),
    ...asked,
    paragraph("identity.no-cpr"),
    paragraph("identity.use", "identity.then"),
  ];
}

/** Art. 12(3): the new day, and why, inside the first month. */
export function extensionNotice(
  { case: each, rules }: AnswerInput,
  reason = each.extension?.reason ?? "",
): readonly Block[] {
  const labels = each.labels.filter(isExtendableRight);
  const { clocks, suspended } = deadlinesOf({ ...each, labels }, rules);
  const [latest] = clocks.flatMap(({ extendedDue }) => extendedDue ?? []);
  const due = suspended?.extendedDue ?? latest;
  const typed = reason.trim();
  return [
    paragraph(due === undefined ? "extended.undated" : withDate("extended", due)),
    ...(labels.length === each.labels.length ? [] : extendedOnly(labels)),
    paragraph(
      typed === "" ? "extended.reason" : { id: "extended.because", values: { reason: typed } },
    ),
    paragraph("extended.law"),
  ];
}

/** In a mail that asks for more than can wait: what it is that takes longer. */
function extendedOnly(labels: readonly RequestLabel[]): readonly Block[] {
  if (labels.length === 0) return [];
  return [paragraph("extended.only"), list(labels.map((label) => `asks-for.${label}`))];
}

export function complaintReceipt(input: AnswerInput): readonly Block[] {
  const due = promised(input);
  return [
    paragraph("complaint.received"),
    paragraph(due === undefined ? "complaint.examined" : withDate("complaint.due", due)),
  ];
}

export function breachReceipt({ authority }: AnswerInput): readonly Block[] {
  return [
    paragraph("breach.received"),
    paragraph({ id: "breach.examined", values: { authority: authority.name } }),
    paragraph("breach.not-yours"),
    paragraph("breach.high-risk"),
  ];
}

/**
 * By when the person will have the whole answer: the last of their rights' days, and the law's where the policy's own
 * is over. None that has passed is promised.
 */
function promised({ case: each, rules, now }: AnswerInput): IsoDate | undefined {
  const today = danishDate(Date.parse(now));
  return [rules, {}]
    .map((some) => lastDue({ case: each, rules: some, now }))
    .find((due) => due !== undefined && due >= today);
}

function lastDue({ case: each, rules, now }: Pick<AnswerInput, "case" | "rules" | "now">) {
  const days = owedToPerson(each).labels.flatMap(
    (label) => standingOf({ ...each, labels: [label] }, rules, now)?.due ?? [],
  );
  return days.toSorted().at(-1);
}

function withDate(id: string, due: IsoDate): Sentence {
  return { id, values: { due: { date: due } } };
}
