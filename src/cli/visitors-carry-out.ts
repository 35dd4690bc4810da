import type { Calendars, Refusal } from "../visitors/calendar";
import { carryOut, type Report, WrongJournal } from "../visitors/carry-out";
import { deletion } from "../visitors/deeds";
import { type Plan, planName } from "../visitors/plan";
import { type Receipt, receiptOf } from "../visitors/receipt";
import type { VisitorRules } from "../visitors/rules";
import { searchAgain } from "../visitors/search-again";
import type { Selection } from "../visitors/selection";
import { CliError, type Io } from "./io";
import { openJournal } from "./visitors-journal";

interface Order extends Selection {
  readonly plan: Plan;
  readonly includeMailing: boolean;
  readonly permanent: boolean;
  readonly today: string;
}

interface World {
  readonly calendars: Calendars;
  readonly rules: VisitorRules;
  readonly io: Io;
}

interface Done {
  readonly receipt: Receipt;
  readonly stopped: Refusal | null;
  /** True when a second search has found nothing of what was deleted, or there was nothing to delete. */
  readonly isProved: boolean;
}

/** Deletes what is chosen of a plan, searches once more, and gives the receipt. */
export async function carryOutPlan(order: Order, journal: string, world: World): Promise<Done> {
  const { plan, kept, permanent } = order;
  const report = await deleteChosen(order, journal, world);
  const { calendars, rules, io } = world;
  const isWanted = report.stopped === null && order.chosen.length > 0;
  const { outcomes } = report;
  const second = { plan, outcomes, rules, now: () => now(io) };
  const verification = isWanted ? await searchAgain(calendars, second) : null;
  const at = now(world.io);
  const receipt = receiptOf({ ...report, plan, kept, verification, at, permanent });
  const isProved =
    verification === null
      ? order.chosen.length === 0
      : verification.stillThere + verification.unchecked === 0;
  return { receipt, stopped: report.stopped, isProved };
}

async function deleteChosen(order: Order, file: string, { calendars, io }: World): Promise<Report> {
  const { plan, chosen } = order;
  const journal = await openJournal(file, io);
  const details = {
    ...order,
    deed: deletion(calendars, order.permanent),
    plan: planName(plan),
    hits: chosen,
    coverage: plan.coverage,
    cutOff: plan.query.cutOff,
  };
  try {
    return await carryOut(calendars, details, journal, { now: () => now(io) });
  } catch (error) {
    if (!(error instanceof WrongJournal)) throw error;
    throw new CliError(`${file}: belongs to another plan. Give each plan a --journal of its own.`);
  } finally {
    await journal.close();
  }
}

function now(io: Io): string {
  return new Date(io.time()).toISOString();
}
