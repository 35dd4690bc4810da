import { type Calendars, Refusal } from "../visitors/calendar";
import { carryOut, type Report, WrongJournal } from "../visitors/carry-out";
import { deletion } from "../visitors/deeds";
import { hash } from "../visitors/fingerprint";
import { lookAgain } from "../visitors/look-up";
import { parsePerson } from "../visitors/person";
import { keyOf, type Plan, placeOf } from "../visitors/plan";
import { type Receipt, receiptOf, type Verification, verify } from "../visitors/receipt";
import type { VisitorRules } from "../visitors/rules";
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
  const verification = report.stopped ? null : await searchAgain(order, report, world);
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
    plan: nameOf(plan),
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

async function searchAgain(
  { plan, chosen }: Order,
  { outcomes }: Report,
  { calendars, rules, io }: World,
): Promise<Verification | null> {
  if (chosen.length === 0) return null;
  const { persons, cutOff, window } = plan.query;
  const query = { persons: persons.flatMap((given) => parsePerson(given) ?? []), cutOff, window };
  const places = plan.coverage.flatMap((each) => {
    const { path } = each;
    return path !== null && each.searched ? [placeOf({ ...each, path })] : [];
  });
  try {
    return verify(await lookAgain(calendars, places, query, rules), outcomes, now(io));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Names a plan. What somebody confirms in it afterwards does not make it another. */
function nameOf({ createdAt, hits }: Plan): string {
  return hash(JSON.stringify([createdAt, hits.map(keyOf)]));
}

function now(io: Io): string {
  return new Date(io.time()).toISOString();
}
