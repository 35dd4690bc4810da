import { visitorRules } from "../policy/visitor-rules";
import { WrongJournal } from "../visitors/carry-out";
import { deletion } from "../visitors/deeds";
import type { Journal } from "../visitors/journal";
import { selectHits } from "../visitors/selection";
import { type Command, oneOf, parseOptions } from "./command";
import { CliError, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { carryOutPlan } from "./visitors-carry-out";
import { openJournal } from "./visitors-journal";
import { connect, GRAPH_HELP, GRAPH_OPTIONS } from "./visitors-graph";
import { readPlan } from "./visitors-plan-file";
import { receiptWriter } from "./visitors-receipt";
import { receiptText } from "./visitors-text";
import { todayIn } from "./visitors-time";

const HELP = `kuvert visitors delete --plan FILE --journal FILE

Deletes the entries of a plan that kuvert visitors find has written, checks by a second search, and says what was done.
Only what nobody is mailed about, unless it is included; ambiguous entries only where the plan says "confirmed": true.
It can be stopped at any moment and run again with the same journal: nothing is deleted or cancelled twice.

  --plan FILE                 what to delete
  --journal FILE              what has been done; made when it is not there. One for each plan
  --include mails-attendees   meetings of the organiser's too: every attendee gets a cancellation
  --permanent                 not into Deleted Items
  --receipt FILE              what was done, masked: .json, .html or .csv
  --policy FILE               the policy; otherwise Kuvert's default one
  --format text|jsonl         what is written here: counts for people (the default), or the receipt in one line
${GRAPH_HELP}

Exit status: 0 done, 1 something was left undone (run it again, or look again), 2 unusable arguments.
`;

export const visitorsDelete: Command = {
  name: "visitors delete",
  summary: "deletes what kuvert visitors find has found, and proves it",
  help: HELP,
  run: runDelete,
};

async function runDelete(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("visitors delete", args, {
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
    throw new CliError("kuvert visitors delete takes options only. See its --help.");
  }
  const format = oneOf("--format", values.format, ["text", "jsonl"]);
  for (const word of values.include) oneOf("--include", word, ["mails-attendees"]);
  const policy = await loadPolicy(values.policy, io);
  const plan = await readPlan(values.plan, io);
  if (values.journal === undefined) {
    throw new CliError("Say where to note what is done: --journal FILE.");
  }
  const writeReceipt = await receiptWriter(values.receipt, io);
  const connection = connect(values, io);
  const choice = { includeMailing: values.include.length > 0, today: todayIn(policy, io) };
  const { permanent } = values;
  const order = {
    ...selectHits(plan.hits, choice),
    ...choice,
    plan,
    kind: "delete",
    deed: deletion(connection.calendars, permanent),
    permanent,
  } as const;
  const rules = visitorRules(policy, plan.query.internalDomains);
  const { receipt, stopped, isProved } = await withJournal(values.journal, io, (journal) =>
    carryOutPlan(order, journal, { ...connection, rules, io }),
  );
  await writeReceipt(receipt);
  await io.print(format === "text" ? receiptText(receipt) : `${JSON.stringify(receipt)}\n`);
  if (stopped) {
    const { message } = connection.explain(stopped);
    await io.complain(`kuvert: ${message} Run it again with the same journal.\n`);
  }
  return isProved && receipt.counts.undone === 0 ? 0 : 1;
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
