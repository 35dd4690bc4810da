import { applicationRules } from "../policy/application-rules";
import type { Policy } from "../policy/policy";
import { visitorRules } from "../policy/visitor-rules";
import { hasConsent, recogniseApplication } from "../visitors/applications";
import { PLAIN_WORDS } from "../visitors/application-words";
import type { Entry } from "../visitors/calendar";
import { WrongJournal } from "../visitors/carry-out";
import { deletion } from "../visitors/deeds";
import type { Journal } from "../visitors/journal";
import type { Plan, PlanKind } from "../visitors/plan";
import { selectHits } from "../visitors/selection";
import { oneOf, parseOptions } from "./command";
import { CliError, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { carryOutPlan } from "./visitors-carry-out";
import { connect, type Connection, GRAPH_OPTIONS } from "./visitors-graph";
import { openJournal } from "./visitors-journal";
import { readPlan } from "./visitors-plan-file";
import { receiptWriter } from "./visitors-receipt";
import { receiptText } from "./visitors-text";
import { todayIn, zoneOf } from "./visitors-time";

const COMMANDS: Readonly<Record<PlanKind, string>> = {
  visits: "visitors",
  applications: "applications",
};

/** Deletes what a plan of a kind says, proves it, and gives the exit status. */
export async function deletePlan(kind: PlanKind, args: string[], io: Io): Promise<number> {
  const name = `${COMMANDS[kind]} delete`;
  const { values, positionals } = parseOptions(name, args, {
    ...GRAPH_OPTIONS,
    plan: { type: "string" },
    journal: { type: "string" },
    include: { type: "string", multiple: true, default: [] },
    permanent: { type: "boolean", default: false },
    receipt: { type: "string" },
    policy: { type: "string" },
    format: { type: "string", default: "text" },
  });
  if (positionals.length > 0) {
    throw new CliError(`kuvert ${name} takes options only. See its --help.`);
  }
  const format = oneOf("--format", values.format, ["text", "jsonl"]);
  for (const word of values.include) oneOf("--include", word, ["mails-attendees"]);
  const policy = await loadPolicy(values.policy, io);
  const plan = await readPlan(values.plan, io, `kuvert ${COMMANDS[kind]} find`);
  refuseOther(plan, kind);
  if (values.journal === undefined) {
    throw new CliError("Say where to note what is done: --journal FILE.");
  }
  const writeReceipt = await receiptWriter(values.receipt, io);
  const connection = connect(values, io);
  const choice = { includeMailing: values.include.length > 0, today: todayIn(policy, io) };
  const { permanent } = values;
  const { refuses, ...world } = worldOf(kind, plan, policy, connection);
  const order = {
    ...selectHits(plan.hits, choice),
    ...choice,
    plan,
    kind: "delete",
    deed: deletion(world.entries, permanent, refuses),
    permanent,
  } as const;
  const { receipt, stopped, isProved } = await withJournal(values.journal, io, (journal) =>
    carryOutPlan(order, journal, { ...world, io }),
  );
  await writeReceipt(receipt);
  await io.print(
    format === "text" ? receiptText(receipt, zoneOf(policy)) : `${JSON.stringify(receipt)}\n`,
  );
  if (stopped) {
    const { message } = connection.explain(stopped);
    await io.complain(`kuvert: ${message} Run it again with the same journal.\n`);
  }
  return isProved && receipt.counts.undone === 0 ? 0 : 1;
}

/** A plan of mails says nothing to calendars, and the other way round. */
function refuseOther({ query: { kind = "visits" } }: Plan, wanted: PlanKind): void {
  if (kind === wanted) return;
  throw new CliError(
    `The plan is one of kuvert ${COMMANDS[kind]} find: use kuvert ${COMMANDS[kind]} delete.`,
  );
}

/** Where a plan's entries lie, what counts as one, and what is not deleted. */
function worldOf(kind: PlanKind, plan: Plan, policy: Policy, { calendars, mail }: Connection) {
  const rules = visitorRules(policy, plan.query.internalDomains);
  if (kind === "visits") return { entries: calendars, rules };
  const applications = applicationRules(policy);
  return {
    entries: mail,
    rules: { ...rules, words: PLAIN_WORDS },
    recognise: (entry: Entry) => recogniseApplication(entry, applications),
    refuses: (entry: Entry) => (hasConsent(entry, applications) ? ("consent" as const) : null),
  };
}

async function withJournal<T>(
  file: string,
  io: Io,
  use: (journal: Journal) => Promise<T>,
): Promise<T> {
  const journal = await openJournal(file, io);
  try {
    return await use(journal);
  } catch (error) {
    if (!(error instanceof WrongJournal)) throw error;
    throw new CliError(`${file}: belongs to another plan. Give each plan a --journal of its own.`);
  } finally {
    await journal.close();
  }
}
