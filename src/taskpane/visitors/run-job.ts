/** What was confirmed, in the terms of `visitors/`: the order to carry out, the journal beside it, the look afterwards. */
import type { Policy } from "../../policy/policy";
import type { Report } from "../../visitors/carry-out";
import { type Journal, memoryJournal, Progress } from "../../visitors/journal";
import type { Outcome } from "../../visitors/judge-hit";
import type { Order } from "../../visitors/order";
import { keyOf, planName } from "../../visitors/plan";
import type { Verification } from "../../visitors/receipt";
import { lookAtEach, searchAgain } from "../../visitors/search-again";
import type { Job } from "./job";
import { beginRun, type StoredRun } from "./stored-run";
import { todayIn } from "./wanted";
import { deedOf, type World } from "./world";

export type Outcomes = Report["outcomes"];

/** This moment, as receipts write it. */
export const now = (): string => new Date().toISOString();

/** `mark`: what stands in the place of a text that is cleared. */
export async function orderOf(
  job: Job,
  world: World,
  policy: Policy,
  mark: string,
): Promise<Order> {
  const { plan, chosen, includeMailing } = job;
  return {
    plan: planName(plan),
    deed: await deedOf(job, world, mark),
    hits: chosen,
    coverage: plan.coverage,
    includeMailing,
    cutOff: plan.query.cutOff,
    today: todayIn(policy, Date.now()),
  };
}

/** A deletion goes on in another session. Clearing texts does not: it takes names, which this device does not keep. */
export function journalFor(owner: string, job: Job): Journal {
  return job.deed === "clear" ? memoryJournal() : beginRun(owner, job);
}

/** What the journal says of a job that came to no report: whatever it does not know to be done counts as undone. */
export async function outcomesNoted(
  { plan, chosen }: Job,
  stored: StoredRun | null,
): Promise<Outcomes> {
  const progress = new Progress((await stored?.journal.read()) ?? []);
  const ended = progress.plan === planName(plan) ? progress.ended : new Map<string, Outcome>();
  return new Map(chosen.map((hit) => [keyOf(hit), ended.get(keyOf(hit)) ?? "failed"]));
}

/** What a second search finds; null where nothing was to be gone. Without names, each entry is looked at by itself. */
export async function verifiedBySearch(
  { plan, deed, isNameless }: Job,
  { entries, rules, recognise }: World,
  { outcomes }: Report,
  signal: AbortSignal,
): Promise<Verification | null> {
  if (deed === "private") return null;
  const look = isNameless ? lookAtEach : searchAgain;
  return look(entries, { plan, outcomes, rules, recognise, now }, { signal });
}
