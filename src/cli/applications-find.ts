import type { Graph } from "../graph/call";
import { GraphFailure } from "../graph/errors";
import { asRefusal } from "../graph/_calendar/as-refusal";
import { mailPlace } from "../graph/mail-entries";
import { mailFolders } from "../graph/mail-folders";
import { applicationRules } from "../policy/application-rules";
import { visitorRules } from "../policy/visitor-rules";
import { PLAIN_WORDS } from "../visitors/application-words";
import { recogniseApplication } from "../visitors/applications";
import type { Place, Refusal, RefusalCode } from "../visitors/calendar";
import { lookAgain } from "../visitors/look-up";
import { planOf } from "../visitors/plan";
import { applicationsText } from "./applications-text";
import { type Command, parseOptions } from "./command";
import {
  complainOfNoSearch,
  givePlan,
  PLAN_OPTIONS,
  planFormat,
  searchedAnything,
} from "./give-plan";
import { CliError, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { connect, GRAPH_HELP, GRAPH_OPTIONS } from "./visitors-graph";
import { cutOffAfter, windowFor } from "./visitors-time";

const HELP = `kuvert applications find --out plan.json

Finds the job applications in a folder of mail that are older than the policy lets them be (D 19.2). Changes nothing.
Surely an application is what says so and brings a CV, grades or the like; with one of the two it is ambiguous. A mail
with one of the policy's consent categories is kept.

  --older-than PERIOD    received before that, such as P6M; the policy's own period when it is left out
  --mailbox WHERE        me (the default), or the address of a mailbox that is shared with you
  --folder NAME          as its Outlook shows it; the inbox when it is left out. Repeatable
  --from DAY             otherwise ten years back
  --out FILE             writes the plan that kuvert applications delete carries out
  --policy FILE          the policy; otherwise Kuvert's default one
  --format jsonl|text    what is written here: the plan masked in one line, or for people (the default with --out)
${GRAPH_HELP}

Exit status: 0 done, 2 unusable arguments, or nothing could be searched at all.
`;

export const applicationsFind: Command = {
  name: "applications find",
  summary: "finds job applications that are due for deletion",
  help: HELP,
  run: runFind,
};

async function runFind(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("applications find", args, {
    ...GRAPH_OPTIONS,
    "older-than": { type: "string", default: "policy" },
    mailbox: { type: "string", default: "me" },
    folder: { type: "string", multiple: true, default: [] },
    from: { type: "string" },
    policy: { type: "string" },
    ...PLAN_OPTIONS,
  });
  if (positionals.length > 0) {
    throw new CliError("kuvert applications find takes options only. See its --help.");
  }
  const format = planFormat(values);
  const mailbox = mailboxOf(values.mailbox);
  const policy = await loadPolicy(values.policy, io);
  const period = { field: "applications.retention", of: policy.applications };
  const cutOff = cutOffAfter(values["older-than"], period, policy, io);
  const window = windowFor({ from: values.from }, cutOff, policy, io);
  const { graph, mail, explain } = connect(values, io);
  const places = await placesIn(graph, mailbox, values.folder, explain);
  const rules = { ...visitorRules(policy), words: PLAIN_WORDS };
  const applications = applicationRules(policy);
  const query = {
    persons: [],
    cutOff,
    window,
    recognise: (entry: Parameters<typeof recogniseApplication>[0]) =>
      recogniseApplication(entry, applications),
  };
  const findings = await lookAgain(mail, places, query, rules).catch((error: Refusal): never => {
    throw explain(error);
  });
  const asked = {
    kind: "applications",
    persons: [],
    cutOff,
    mailboxes: [mailbox],
    window,
    internalDomains: [],
  } as const;
  const plan = planOf(asked, findings, policy, io.time());
  await givePlan(plan, applicationsText, { out: values.out, format, policy }, io);
  return searchedAnything(plan) ? 0 : complainOfNoSearch(io);
}

function mailboxOf(given: string): string {
  const name = given.trim().toLowerCase();
  if (name === "me" || /^[^\s@]+@[^\s@]+$/.test(name)) return name;
  throw new CliError("--mailbox takes me or an e-mail address.");
}

/** What says of somebody else's mailbox that it is closed, and of one's own that something is lacking. */
const CLOSED: ReadonlySet<RefusalCode> = new Set(["denied", "not-found", "no-mailbox"]);

/** The folders of these names, wherever they lie; the inbox when none is named. */
async function placesIn(
  graph: Graph,
  mailbox: string,
  names: readonly string[],
  explain: (refusal: Refusal) => CliError,
): Promise<Place[]> {
  const folders = await mailFolders(graph, mailbox).catch((error: unknown): never => {
    if (!(error instanceof GraphFailure)) throw error;
    const refusal = asRefusal(error);
    if (mailbox === "me" || !CLOSED.has(refusal.code)) throw explain(refusal);
    throw new CliError("That mailbox does not open: it is not shared with you, or it is none.");
  });
  const wanted = names.map((name) => name.trim().toLowerCase());
  const found = folders.filter(({ name, isInbox }) =>
    wanted.length === 0 ? isInbox : wanted.includes(name.toLowerCase()),
  );
  const missing = wanted.find((name) => !found.some((each) => each.name.toLowerCase() === name));
  if (missing !== undefined) {
    throw new CliError(
      "There is no folder of a name that --folder gives. Check how Outlook shows it.",
    );
  }
  return found.map((folder) => mailPlace(mailbox, folder));
}
