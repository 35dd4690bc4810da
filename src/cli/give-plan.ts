import type { Policy } from "../policy/policy";
import type { Plan } from "../visitors/plan";
import { oneOf } from "./command";
import type { Io } from "./io";
import { writePlan } from "./visitors-plan-file";
import { maskedPlan } from "./visitors-text";
import { zoneOf } from "./visitors-time";

/** Options of every command that finds: where the plan is written, and what is written here. */
export const PLAN_OPTIONS = { out: { type: "string" }, format: { type: "string" } } as const;

type PlanFormat = "jsonl" | "text";

/** What is written here: for people where the plan goes to a file, unless somebody says otherwise. */
export function planFormat({
  out,
  format,
}: {
  readonly out?: string | undefined;
  readonly format?: string | undefined;
}): PlanFormat {
  return oneOf("--format", format ?? (out ? "text" : "jsonl"), ["jsonl", "text"]);
}

interface Destination {
  readonly out: string | undefined;
  readonly format: PlanFormat;
  readonly policy: Policy;
}

/**
 * Writes the plan for its owner, where `--out` says, and what it holds here, masked. `textOf` tells it to people: with
 * the file it stands in, and in the policy's time zone.
 */
export async function givePlan(
  plan: Plan,
  textOf: (plan: Plan, file: string | undefined, zone: string) => string,
  { out, format, policy }: Destination,
  io: Io,
): Promise<void> {
  if (out !== undefined) await writePlan(out, plan, io);
  await io.print(
    format === "text" ? textOf(plan, out, zoneOf(policy)) : `${JSON.stringify(maskedPlan(plan))}\n`,
  );
}

/** Whether anything was looked at, to its end or not. */
export function searchedAnything({ coverage }: Plan): boolean {
  return coverage.some(({ searched, events }) => searched || events > 0);
}

/** Says that nothing could be searched; gives the exit status. */
export async function complainOfNoSearch(io: Io): Promise<2> {
  await io.complain("kuvert: Nothing could be searched; the coverage says why.\n");
  return 2;
}
