import type { Policy } from "../policy/policy";

/** What is read of a draft, and how long one waits for it. */
export interface ReadOptions {
  /** Longest wait for each call to Outlook, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * Whether to ask for the sensitivity label. Only when the policy names labels: Outlook answers an error where
   * the organisation has no labels, and that must not look like a draft that cannot be read.
   */
  readonly withLabel: boolean;
  /** Names of the internet headers to ask for; nothing is asked when there are none. */
  readonly headers: readonly string[];
  /**
   * `html` asks for HTML whatever the draft is written in, in a single call: enough to look for data.
   * `own` asks for the draft's own format first, so that a change can be written back in it.
   */
  readonly bodyFormat: "html" | "own";
}

/** What the policy has to know of a draft beyond its texts and recipients. */
export function policyReads({ encryption }: Policy): Pick<ReadOptions, "withLabel" | "headers"> {
  return {
    withLabel: encryption.labels.length > 0,
    headers: encryption.headers.map(({ name }) => name),
  };
}
