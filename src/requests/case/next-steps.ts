import type { RequestRules } from "../deadlines/clock";
import type { RequestLabel } from "../labels";
import { dutiesLeft, dutiesOf, type Duty, isDutyDone } from "./duties";
import type { Case, UrgentDeed } from "./events";
import { isSettled } from "./open-cases";
import { urgentDeeds } from "./urgent-deeds";

type StepId =
  | "open-case"
  | UrgentDeed
  | Duty
  | "hand-over"
  | "confirm"
  | "choose-grounds"
  | "decide-objection"
  | "answer";

/** A line of the pane's list of what to do. */
export interface Step {
  readonly id: StepId;
  /** `next` can be done now: all that must not wait, and the first of the rest. */
  readonly state: "done" | "next" | "later";
  /** The policies' clause; shown where the policy has it. */
  readonly clause: string;
  /** Where the law says it. */
  readonly article: string;
}

/** A mail that was read as a request and has no case yet. */
export type Unopened = Pick<Case, "receivedAt" | "labels"> & Partial<Pick<Case, "cctv">>;

/** What is to be done for a case, or for a request without one, in the order in which one would. */
export function nextSteps(each: Case | Unopened, rules: RequestRules): readonly Step[] {
  const opened = "status" in each ? each : null;
  const isMoot = opened?.status === "closed";
  const urgent = isMoot ? [] : urgentDeeds({ ...each, suspensions: [], extension: null }, rules);
  const isDone = (id: StepId) => opened !== null && isStepDone(id, opened);
  const work = WORK.filter((id) => isWanted(id, each)).filter(
    // Once there is an answer, nobody has to make up for steps on the way to it. Some cases need none.
    (id) => !opened || !isSettled(opened) || isDone(id) || isLeft(id, opened),
  );
  const wanted: StepId[] = ["open-case", ...urgent, ...work];
  const pressing = new Set<StepId>([...urgent, ...(opened?.handedOverTo ? HOURS : [])]);
  const first = wanted.find((id) => !isDone(id) && !pressing.has(id));
  return wanted.map((id) => {
    const isNext = id === first || pressing.has(id);
    const state = isDone(id) ? "done" : isNext ? "next" : "later";
    return { id, state, ...sourceOf(id, each.labels) };
  });
}

const WORK: readonly Exclude<StepId, UrgentDeed | "open-case">[] = [
  "hand-over",
  "notify-authority",
  "confirm",
  "choose-grounds",
  "decide-objection",
  "notify-recipients",
  "answer",
];

/** 72 hours run: whoever has the case does not wait with it for the steps before. */
const HOURS: readonly StepId[] = ["notify-authority"];

/** Only what the policy lists grounds for: D 5.11 and D 6. */
const WITH_GROUNDS: ReadonlySet<RequestLabel> = new Set(["erasure", "restriction"]);
function isWanted(id: (typeof WORK)[number], { labels }: Unopened): boolean {
  if (id === "choose-grounds") return labels.some((label) => WITH_GROUNDS.has(label));
  if (id === "decide-objection") return labels.includes("objection");
  if (id === "notify-recipients" || id === "notify-authority") return dutiesOf(labels).includes(id);
  return true;
}

function isLeft(id: (typeof WORK)[number], each: Case): boolean {
  return (dutiesLeft(each) as readonly StepId[]).includes(id);
}

function isStepDone(id: StepId, each: Case): boolean {
  switch (id) {
    case "open-case":
      return true;
    case "hand-over":
      return each.handedOverTo !== null;
    case "confirm":
      return each.acknowledgedAt !== null && each.identity !== "asked";
    case "choose-grounds":
      return each.labels
        .filter((label) => WITH_GROUNDS.has(label))
        .every((label) => (each.grounds[label] ?? []).length > 0);
    case "decide-objection":
      return !each.isProcessingStopped;
    case "notify-authority":
    case "notify-recipients":
      return isDutyDone(id, each);
    case "answer":
      return each.status === "answered" || each.status === "refused";
    default:
      return each.doneAtOnce.includes(id);
  }
}

function sourceOf(id: StepId, labels: readonly RequestLabel[]): Pick<Step, "clause" | "article"> {
  if (id === "hand-over" && labels.includes("breach_report")) return BREACH;
  if (id === "hand-over" && labels.includes("complaint")) return COMPLAINT;
  if (id === "choose-grounds" && !labels.includes("erasure")) return RESTRICTION;
  return SOURCES[id];
}

const BREACH = { clause: "D 12", article: "Art. 33" };
const COMPLAINT = { clause: "I 10", article: "Art. 77" };
const RESTRICTION = { clause: "D 6", article: "Art. 18(1)" };

const SOURCES: Readonly<Record<StepId, Pick<Step, "clause" | "article">>> = {
  "open-case": { clause: "D 10", article: "Art. 5(2)" },
  "preserve-recordings": { clause: "I 2.3", article: "Art. 15" },
  freeze: { clause: "D 6", article: "Art. 18(2)" },
  "stop-processing": { clause: "D 8", article: "Art. 18(1)(d)" },
  "stop-marketing": { clause: "D 22", article: "Art. 21(3)" },
  "stop-consented": { clause: "I 7", article: "Art. 7(3)" },
  "hand-over": { clause: "D 10", article: "Art. 24" },
  confirm: { clause: "D 10", article: "Art. 12(6)" },
  "choose-grounds": { clause: "D 5.11", article: "Art. 17(1)" },
  "decide-objection": { clause: "D 8", article: "Art. 21(1)" },
  "notify-authority": { clause: "D 12", article: "Art. 33(1)" },
  "notify-recipients": { clause: "D 7", article: "Art. 19" },
  answer: { clause: "D 5", article: "Art. 12(3)" },
};
