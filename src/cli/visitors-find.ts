import { domainOf } from "../policy/recipients";
import { visitorRules } from "../policy/visitor-rules";
import { type Calendars, Refusal } from "../visitors/calendar";
import { lookUp } from "../visitors/look-up";
import { parsePerson, type Person } from "../visitors/person";
import { planOf } from "../visitors/plan";
import { type Command, parseOptions } from "./command";
import {
  complainOfNoSearch,
  givePlan,
  PLAN_OPTIONS,
  planFormat,
  searchedAnything,
} from "./give-plan";
import { internalDomains as domainsOf } from "./internal-domain";
import { CliError, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { planText } from "./visitors-text";
import { connect, GRAPH_HELP, GRAPH_OPTIONS } from "./visitors-graph";
import { cutOffFor, windowFor } from "./visitors-time";

const HELP = `kuvert visitors find --person "Name <address>" | --older-than P12M | --visits

Finds the calendar entries that hold a visitor's data: by person, or visits that ended long ago. Changes nothing.

  --person TEXT          a name, an address, or both: "Jens Hansen <jens@maersk.com>"; repeatable.
                         "Jens Hansen, Mærsk <jens@maersk.com>" says the company too
  --visits               everything that counts as a visit by the policy, also what is to come
  --older-than PERIOD    visits that ended before that, such as P12M; "policy" for the policy's own period
  --mailbox WHERE        me (the default), shared (every calendar shared with you), rooms, or an address; repeatable
  --from DAY, --to DAY   what to search; either is nine years back, or one ahead, when it is left out
  --out FILE             writes the plan that kuvert visitors delete carries out
  --internal-domain D    a domain of the organisation's own, beside the policy's; repeatable.
                         Where neither names one: those of the mailboxes that are searched
  --policy FILE          the policy; otherwise Kuvert's default one
  --format jsonl|text    what is written here: the plan masked in one line, or for people (the default with --out)
${GRAPH_HELP}

"coverage" in the plan says what was searched, and what was refused and why.
Exit status: 0 done, 2 unusable arguments, or nothing could be searched at all.
`;

export const visitorsFind: Command = {
  name: "visitors find",
  summary: "finds the calendar entries that hold a visitor's data",
  help: HELP,
  run: runFind,
};

async function runFind(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("visitors find", args, {
    ...GRAPH_OPTIONS,
    person: { type: "string", multiple: true, default: [] },
    visits: { type: "boolean", default: false },
    "older-than": { type: "string" },
    mailbox: { type: "string", multiple: true, default: ["me"] },
    from: { type: "string" },
    to: { type: "string" },
    "internal-domain": { type: "string", multiple: true, default: [] },
    policy: { type: "string" },
    ...PLAN_OPTIONS,
  });
  if (positionals.length > 0) {
    throw new CliError("kuvert visitors find takes options only. See its --help.");
  }
  const format = planFormat(values);
  const persons = values.person.map(personOf);
  if (persons.length === 0 && values["older-than"] === undefined && !values.visits) {
    throw new CliError("Say what to look for: --person, --older-than or --visits.");
  }
  const policy = await loadPolicy(values.policy, io);
  const cutOff = cutOffFor(values["older-than"], policy, io);
  const window = windowFor(values, cutOff, policy, io);
  const mailboxes = values.mailbox.map(mailboxOf);
  const given = domainsOf(values["internal-domain"]);
  const { calendars, explain } = connect(values, io);
  const search = async () => {
    const isKnown = policy.internalDomains.length + given.length > 0;
    const internalDomains = isKnown ? given : await ownDomains(calendars, mailboxes);
    const rules = visitorRules(policy, internalDomains);
    const findings = await lookUp(calendars, mailboxes, { persons, cutOff, window }, rules);
    return { findings, internalDomains };
  };
  const { findings, internalDomains } = await search().catch((error: unknown): never => {
    throw error instanceof Refusal ? explain(error) : error;
  });
  const asked = { persons: values.person, cutOff, mailboxes, window, internalDomains };
  const plan = planOf(asked, findings, policy, io.time());
  await givePlan(plan, planText, { out: values.out, format, policy }, io);
  // No calendar at all is an answer too: none is shared with whoever asks.
  return plan.coverage.length === 0 || searchedAnything(plan) ? 0 : complainOfNoSearch(io);
}

function personOf(given: string): Person {
  const person = parsePerson(given);
  if (person) return person;
  throw new CliError(
    '--person takes a name, a whole address or both, such as "Jens Hansen <jens@maersk.com>". Give it once for each person.',
  );
}

function mailboxOf(given: string): string {
  const name = given.trim().toLowerCase();
  if (["me", "shared", "rooms"].includes(name) || /^[^\s@]+@[^\s@]+$/.test(name)) return name;
  throw new CliError("--mailbox takes me, shared, rooms or an e-mail address.");
}

/** Where nobody says who is internal, it is whoever has the domain of a mailbox that is searched. */
async function ownDomains(calendars: Calendars, mailboxes: readonly string[]): Promise<string[]> {
  const named = mailboxes.filter((mailbox) => mailbox.includes("@"));
  const mine = named.length === 0 ? await calendars.open("me") : [];
  const domains = [...named, ...mine.map(({ mailbox }) => mailbox)].map(domainOf);
  return [...new Set(domains.filter((domain) => domain !== ""))];
}
