import { CANARY_DETECTORS } from "../detect/canaries";
import { categoryOf } from "../detect/category-of";
import { FINDING_IDS, isCheck, type FindingId, type Where } from "../detect/finding";
import { issueAt, type PolicyIssue } from "./issue";
import { namesKind } from "./names-kind";
import type { Rule } from "./policy";

type When = Rule["when"];

/** What is found by signs that may deceive, however many there are: at most `likely`. */
export const NEVER_CERTAIN: ReadonlySet<FindingId> = new Set<FindingId>([
  "person-name",
  "address",
  "date-of-birth",
  "vehicle-registration",
  "request-for-data",
  "marketing",
  "marketing-opt-out",
  "visible-recipients",
  "lookalike-domain",
]);

/** Where alone some kinds are found; the others are found in every part of a mail. */
const ONLY_IN: Partial<Readonly<Record<FindingId, readonly Where[]>>> = {
  "request-for-data": ["subject", "body"],
  marketing: ["body"],
  "marketing-opt-out": ["body"],
  "visible-recipients": ["recipient"],
  "lookalike-domain": ["recipient"],
};

/** What a kind of finding has to be like for a rule to speak of it, and what is said where no kind is. */
interface Demand {
  readonly field: keyof When;
  readonly isMet: (when: When, id: FindingId) => boolean;
  readonly message: string;
}

const DEMANDS: readonly Demand[] = [
  {
    field: "detectors",
    isMet: (_, id) => !CANARY_DETECTORS.some((each) => each.id === id),
    message: "Never speaks: what it names is on probation, and nobody is warned of it.",
  },
  {
    field: "confidence",
    isMet: ({ confidence }, id) => confidence !== "certain" || !NEVER_CERTAIN.has(id),
    message: 'Never speaks: what it names is never "certain", at most "likely".',
  },
  {
    field: "where",
    isMet: ({ where }, id) => where.some((place) => isFoundIn(id, place)),
    message: "Never speaks: what it names is never found there.",
  },
  {
    field: "quoted",
    isMet: ({ quoted, where }, id) => quoted !== "only" || (where.includes("body") && !isCheck(id)),
    message: "Never speaks: only data in the body's text stand in the thread below an answer.",
  },
];

function isFoundIn(id: FindingId, place: Where): boolean {
  // A recipient's own name and address are what a recipient is.
  if (place === "recipient" && categoryOf(id) === "contact") return false;
  return ONLY_IN[id]?.includes(place) ?? true;
}

/** Says of a rule that asks for what no finding can be; undefined when it may speak. */
export function neverSpeaks({ when }: Rule, index: number): PolicyIssue | undefined {
  let kinds = FINDING_IDS.filter((id) => namesKind(when, id, categoryOf(id)));
  for (const { field, isMet, message } of DEMANDS) {
    const left = kinds.filter((id) => isMet(when, id));
    if (left.length === 0 && kinds.length > 0) {
      return issueAt(["rules", index, "when", field], message);
    }
    kinds = left;
  }
  return undefined;
}
