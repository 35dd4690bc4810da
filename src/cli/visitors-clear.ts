import { DETECTORS } from "../detect/detectors";
import { dataFinder } from "../policy/text-data";
import { visitorRules } from "../policy/visitor-rules";
import { clearance } from "../visitors/deeds";
import { memoryJournal } from "../visitors/journal";
import { parsePerson } from "../visitors/person";
import { clearableOf, selectHits } from "../visitors/selection";
import { type Command, oneOf, parseOptions } from "./command";
import { CliError, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { carryOutPlan } from "./visitors-carry-out";
import { connect, GRAPH_HELP, GRAPH_OPTIONS } from "./visitors-graph";
import { readPlan } from "./visitors-plan-file";
import { receiptWriter } from "./visitors-receipt";
import { receiptText } from "./visitors-text";
import { todayIn, zoneOf } from "./visitors-time";

const HELP = `kuvert visitors clear --plan FILE

Takes the people of a plan out of subject and text, where the appointment itself is still needed, and checks by a second
search. Only appointments of a mailbox's own without attendees, and no times of a series: nobody is mailed. What names
them elsewhere too (place, category, attached file) is kept. Doing it twice does no harm.

  --plan FILE             what to clear: of kuvert visitors find --person
  --receipt FILE          what was done, masked: .json, .html or .csv
  --policy FILE           the policy; otherwise Kuvert's default one
  --format text|jsonl     what is written here: counts for people (the default), or the receipt in one line
${GRAPH_HELP}

Exit status: 0 done, 1 something was left undone, 2 unusable arguments.
`;

/** What stands where a name stood: the same in every language. */
const MARK = "[…]";

export const visitorsClear: Command = {
  name: "visitors clear",
  summary: "takes visitors out of the text of appointments",
  help: HELP,
  run: runClear,
};

async function runClear(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("visitors clear", args, {
    ...GRAPH_OPTIONS,
    plan: { type: "string" },
    receipt: { type: "string" },
    policy: { type: "string" },
    format: { type: "string", default: "text" },
  });
  if (positionals.length > 0) {
    throw new CliError("kuvert visitors clear takes options only. See its --help.");
  }
  const format = oneOf("--format", values.format, ["text", "jsonl"]);
  const policy = await loadPolicy(values.policy, io);
  const plan = await readPlan(values.plan, io);
  const persons = plan.query.persons.flatMap((given) => parsePerson(given) ?? []);
  if (persons.length === 0) {
    throw new CliError("The plan names nobody. Make one with kuvert visitors find --person.");
  }
  const writeReceipt = await receiptWriter(values.receipt, io);
  const { calendars, explain } = connect(values, io);
  const rules = visitorRules(policy, plan.query.internalDomains);
  const clearing = { persons, find: dataFinder(DETECTORS, io.today), mark: MARK };
  const today = todayIn(policy, io);
  const order = {
    ...clearableOf(selectHits(plan.hits, { includeMailing: false, today })),
    plan,
    kind: "clear",
    deed: clearance(calendars, clearing, rules),
    includeMailing: false,
    permanent: false,
    today,
  } as const;
  const world = { entries: calendars, rules, io };
  const { receipt, stopped, isProved } = await carryOutPlan(order, memoryJournal(), world);
  await writeReceipt(receipt);
  await io.print(
    format === "text" ? receiptText(receipt, zoneOf(policy)) : `${JSON.stringify(receipt)}\n`,
  );
  if (stopped) await io.complain(`kuvert: ${explain(stopped).message} Run it again.\n`);
  return isProved && receipt.counts.undone === 0 ? 0 : 1;
}
