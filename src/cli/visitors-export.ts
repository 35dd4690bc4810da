import { writeFile } from "node:fs/promises";
import path from "node:path";
import { DETECTORS } from "../detect/detectors";
import { dataFinder } from "../policy/text-data";
import { visitorRules } from "../policy/visitor-rules";
import { Refusal } from "../visitors/calendar";
import { type Handout, handoutOf, hitsToHandOut, personOf } from "../visitors/handout";
import { handoutIcs } from "../visitors/handout-ics";
import { readHits } from "../visitors/read-hits";
import { type Command, parseOptions } from "./command";
import { CliError, codeOf, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { HANDOUT_WORDS, handoutText } from "./visitors-export-text";
import { connect, GRAPH_HELP, GRAPH_OPTIONS } from "./visitors-graph";
import { readPlan } from "./visitors-plan-file";

const HELP = `kuvert visitors export --plan FILE --out FILE

Writes the entries of a plan for the person they are about, who asks for access (GDPR Art. 15). Changes nothing.
Make the plan with kuvert visitors find --person, for one person. Other people's names, addresses and numbers are left
out; read it through before you hand it out. Ambiguous entries only where the plan says "confirmed": true.

  --plan FILE       what was found
  --out FILE        .ics for any calendar, or .json
  --policy FILE     the policy; otherwise Kuvert's default one
${GRAPH_HELP}

Exit status: 0 done, 1 some of the entries could not be read, 2 unusable arguments, or there is nothing to hand out.
`;

export const visitorsExport: Command = {
  name: "visitors export",
  summary: "writes what was found for the person it is about",
  help: HELP,
  run: runExport,
};

const WRITERS: Readonly<Record<string, (handout: Handout) => string>> = {
  ".ics": (handout) => handoutIcs(handout, HANDOUT_WORDS),
  ".json": (handout) => `${JSON.stringify(handout, null, 2)}\n`,
};

async function runExport(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("visitors export", args, {
    ...GRAPH_OPTIONS,
    plan: { type: "string" },
    out: { type: "string" },
    policy: { type: "string" },
  });
  if (positionals.length > 0) {
    throw new CliError("kuvert visitors export takes options only. See its --help.");
  }
  const { out } = values;
  const render = WRITERS[path.extname(out ?? "").toLowerCase()];
  if (out === undefined || !render) {
    throw new CliError("--out takes a file that ends in .ics or .json.");
  }
  const policy = await loadPolicy(values.policy, io);
  const plan = await readPlan(values.plan, io);
  if (!personOf(plan)) {
    throw new CliError(
      "The plan is not of one person's search. Make one with a single --person: each gets a file of their own.",
    );
  }
  const { calendars, explain } = connect(values, io);
  const rules = visitorRules(policy, plan.query.internalDomains);
  const hits = hitsToHandOut(plan.hits, new Set());
  const read = await readHits(calendars, hits, plan.coverage).catch((error: unknown): never => {
    throw error instanceof Refusal ? explain(error) : error;
  });
  const at = new Date(io.time()).toISOString();
  const find = dataFinder(DETECTORS, io.today);
  const handout = await handoutOf({ plan, read, rules, at, find, mark: HANDOUT_WORDS.mark });
  if (handout.entries.length === 0) {
    throw new CliError("There is nothing to hand out: no entry is surely about the person.");
  }
  await write(out, render(handout), io);
  const unread = hits.length - read.length;
  const uncertain = plan.hits.length - hits.length;
  await io.print(handoutText(handout, { out, unread, uncertain }));
  return unread > 0 ? 1 : 0;
}

/** It is somebody's data: nobody else on this computer has to read it. */
async function write(file: string, text: string, io: Io): Promise<void> {
  await writeFile(path.resolve(io.cwd, file), text, { mode: 0o600 }).catch((error: unknown) => {
    throw new CliError(`${file}: cannot be written (${codeOf(error)}). Give another --out.`);
  });
}
