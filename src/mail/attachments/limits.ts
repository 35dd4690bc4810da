import type { Limits } from "./attachment-text";

/** How far an organisation lets Kuvert look into attachments: `attachments` of a policy. */
export interface Allowance {
  readonly megabytes: number;
  readonly files: number;
  readonly seconds: number;
}

export const DEFAULT_ALLOWANCE: Allowance = { megabytes: 25, files: 200, seconds: 10 };

/** A letter in a zip in a mail in a zip; whoever packs deeper than that is not writing to people. */
const DEPTH = 3;

/** The limits for one attachment. How much text and time there is depends on the door that reads. */
export function limitsOf(
  { megabytes, files }: Allowance,
  rest: Pick<Limits, "textLength" | "outOfTime" | "timeUp">,
): Limits {
  return { bytes: megabytes * 0x100000, files, depth: DEPTH, ...rest };
}
