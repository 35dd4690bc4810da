import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { type Plan, PLAN_FORMAT } from "../visitors/plan";
import { CliError, codeOf, type Io } from "./io";

const texts = v.array(v.string());
const window = { from: v.string(), to: v.string() };

const hit = v.object({
  mailbox: v.string(),
  calendar: v.string(),
  path: v.string(),
  id: v.string(),
  iCalUId: v.nullable(v.string()),
  etag: v.string(),
  hash: v.string(),
  start: v.string(),
  end: v.string(),
  isAllDay: v.boolean(),
  subject: v.string(),
  person: v.nullable(v.string()),
  persons: texts,
  why: v.array(
    v.picklist([
      "attendee",
      "organizer",
      "subject",
      "body",
      "location",
      "category",
      "attachment-name",
    ]),
  ),
  class: v.picklist(["silent", "mails-attendees"]),
  series: v.picklist(["single", "occurrence", "exception", "seriesMaster"]),
  seriesId: v.nullable(v.string()),
  seriesEnd: v.nullable(v.string()),
  wouldMail: texts,
  ambiguous: v.boolean(),
  isPrivate: v.boolean(),
  // Plans of an earlier version do not have them.
  isAppointment: v.optional(v.boolean(), false),
  organizer: v.optional(v.nullable(v.string()), null),
  hasConsent: v.exactOptional(v.boolean()),
  confirmed: v.exactOptional(v.boolean()),
});

const coverage = v.object({
  ...window,
  mailbox: v.string(),
  calendar: v.nullable(v.string()),
  path: v.nullable(v.string()),
  searched: v.boolean(),
  events: v.number(),
  refused: v.nullable(v.string()),
  refusal: v.nullable(
    v.picklist([
      "denied",
      "not-found",
      "no-mailbox",
      "out-of-reach",
      "signed-out",
      "no-answer",
      "offline",
      "aborted",
      "failed",
    ]),
  ),
  privateNotSearched: v.boolean(),
  hiddenEntries: v.number(),
});

const schema = v.object({
  format: v.literal(PLAN_FORMAT),
  createdAt: v.string(),
  policy: v.object({ name: v.string(), version: v.string() }),
  query: v.object({
    kind: v.exactOptional(v.picklist(["visits", "applications"])),
    persons: texts,
    cutOff: v.nullable(v.object({ day: v.string(), instant: v.string() })),
    mailboxes: texts,
    window: v.object(window),
    internalDomains: texts,
  }),
  hits: v.array(hit),
  coverage: v.array(coverage),
  namesakes: v.array(v.object({ person: v.string(), address: v.string(), internal: v.boolean() })),
});

/** Writes a plan, for its owner alone: it names people. */
export async function writePlan(file: string, plan: Plan, io: Io): Promise<void> {
  const text = `${JSON.stringify(plan, null, 2)}\n`;
  await writeFile(path.resolve(io.cwd, file), text, { mode: 0o600 }).catch((error: unknown) => {
    throw new CliError(`${file}: cannot be written (${codeOf(error)}). Give another --out.`);
  });
}

/**
 * Reads a plan that `kuvert visitors find` has written, and perhaps somebody has edited.
 * @param maker the command that writes such plans
 */
export async function readPlan(
  file: string | undefined,
  io: Io,
  maker = "kuvert visitors find",
): Promise<Plan> {
  if (file === undefined)
    throw new CliError(`Give the plan that ${maker} has written: --plan FILE.`);
  const text = await readFile(path.resolve(io.cwd, file), "utf8").catch((error: unknown) => {
    throw new CliError(`${file}: cannot be read (${codeOf(error)}). Give a plan of ${maker}.`);
  });
  const result = v.safeParse(schema, parse(text, file, maker));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const at = v.getDotPath(issue) ?? "(the whole file)";
  const expected = issue.expected ?? "something else";
  throw new CliError(
    `${file}: ${at}: Expected ${expected}. Make the plan anew with ${maker} --out.`,
  );
}

function parse(text: string, file: string, maker: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new CliError(`${file}: is not JSON. Give a plan of ${maker}.`);
  }
}
