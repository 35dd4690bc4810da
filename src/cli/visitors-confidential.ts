import type { Policy } from "../policy/policy";
import { carryOut } from "../visitors/carry-out";
import { privacy } from "../visitors/deeds";
import { memoryJournal } from "../visitors/journal";
import type { Outcome } from "../visitors/judge-hit";
import type { Plan } from "../visitors/plan";
import { UNDONE } from "../visitors/receipt";
import { selectHits } from "../visitors/selection";
import { type Command, oneOf, parseOptions } from "./command";
import { CliError, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { connect, type Connection, GRAPH_HELP, GRAPH_OPTIONS } from "./visitors-graph";
import { readPlan } from "./visitors-plan-file";
import { todayIn } from "./visitors-time";

const HELP = `kuvert visitors confidential --plan FILE

Sets the entries of a plan private: others who see the calendar see that the time is taken, and not by whom (D 19.3).
Make the plan with kuvert visitors find --visits. Doing it twice does no harm.

  --plan FILE                 what to set private
  --include mails-attendees   meetings of the organiser's too, whose attendees may get an update
  --policy FILE               the policy; otherwise Kuvert's default one
${GRAPH_HELP}

Exit status: 0 done, 1 something was left undone, 2 unusable arguments.
`;

export const visitorsConfidential: Command = {
  name: "visitors confidential",
  summary: "sets visitors' calendar entries private",
  help: HELP,
  run: runConfidential,
};

async function runConfidential(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("visitors confidential", args, {
    ...GRAPH_OPTIONS,
    plan: { type: "string" },
    include: { type: "string", multiple: true, default: [] },
    policy: { type: "string" },
  });
  if (positionals.length > 0) {
    throw new CliError("kuvert visitors confidential takes options only. See its --help.");
  }
  for (const word of values.include) oneOf("--include", word, ["mails-attendees"]);
  const policy = await loadPolicy(values.policy, io);
  const plan = await readPlan(values.plan, io);
  const connection = connect(values, io);
  const outcomes = await setPrivate(plan, connection, values.include.length > 0, policy, io);
  await io.print(summary(outcomes));
  return outcomes.some((outcome) => UNDONE.has(outcome)) ? 1 : 0;
}

async function setPrivate(
  { hits, coverage }: Plan,
  { calendars, explain }: Connection,
  includeMailing: boolean,
  policy: Policy,
  io: Io,
): Promise<Outcome[]> {
  const choice = { includeMailing, today: todayIn(policy, io) };
  const { chosen, kept } = selectHits(hits, choice);
  const order = {
    ...choice,
    deed: privacy(calendars),
    plan: "",
    hits: chosen,
    coverage,
    cutOff: null,
  };
  const { outcomes, stopped } = await carryOut(calendars, order, memoryJournal(), {
    now: () => new Date(io.time()).toISOString(),
  });
  if (stopped) await io.complain(`kuvert: ${explain(stopped).message}\n`);
  return [...outcomes.values(), ...kept.map(({ reason }) => reason)];
}

function summary(outcomes: readonly Outcome[]): string {
  const counts = new Map<Outcome, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, number]) => `${number} ${outcome}`);
  return `${parts.length === 0 ? "Nothing to do" : parts.join(", ")}.\n`;
}
