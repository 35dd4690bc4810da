import type { Entries, Refusal } from "../visitors/calendar";
import { carryOut, type Report } from "../visitors/carry-out";
import type { Deed, DeedKind } from "../visitors/deeds";
import type { Journal } from "../visitors/journal";
import { type Plan, planName } from "../visitors/plan";
import { type Receipt, receiptOf } from "../visitors/receipt";
import type { Recogniser } from "../visitors/query";
import type { VisitorRules } from "../visitors/rules";
import { searchAgain } from "../visitors/search-again";
import type { Selection } from "../visitors/selection";
import type { Io } from "./io";

interface Order extends Selection {
  readonly plan: Plan;
  readonly kind: DeedKind;
  readonly deed: Deed;
  readonly includeMailing: boolean;
  readonly permanent: boolean;
  readonly today: string;
}

interface World {
  readonly entries: Entries;
  readonly rules: VisitorRules;
  /** What the plan's search has taken for a hit; a visit when it is left out. */
  readonly recognise?: Recogniser;
  readonly io: Io;
}

interface Done {
  readonly receipt: Receipt;
  readonly stopped: Refusal | null;
  /** True when a second search has found nothing of what was done, or there was nothing to do. */
  readonly isProved: boolean;
}

/**
 * Does what is to be done to what is chosen of a plan, searches once more, and gives the receipt. Rejects with
 * `WrongJournal` where the journal is another plan's.
 */
export async function carryOutPlan(order: Order, journal: Journal, world: World): Promise<Done> {
  const { plan, kind, kept, permanent } = order;
  const report = await doToChosen(order, journal, world);
  const { entries, rules, recognise, io } = world;
  const isWanted = report.stopped === null && order.chosen.length > 0;
  const { outcomes } = report;
  const second = { plan, outcomes, rules, recognise, now: () => now(io) };
  const verification = isWanted ? await searchAgain(entries, second) : null;
  const at = now(world.io);
  const receipt = receiptOf({ ...report, plan, kept, verification, at, deed: kind, permanent });
  const isProved =
    verification === null
      ? order.chosen.length === 0
      : verification.stillThere + verification.unchecked === 0;
  return { receipt, stopped: report.stopped, isProved };
}

function doToChosen(order: Order, journal: Journal, { entries, io }: World): Promise<Report> {
  const { plan, chosen } = order;
  const details = {
    ...order,
    plan: planName(plan),
    hits: chosen,
    coverage: plan.coverage,
    cutOff: plan.query.cutOff,
  };
  return carryOut(entries, details, journal, { now: () => now(io) });
}

function now(io: Io): string {
  return new Date(io.time()).toISOString();
}
