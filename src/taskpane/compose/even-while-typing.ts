import type { Repaired, Undone } from "./repaired";

/**
 * Reads, computes and writes, and does it all once more where somebody typed between the reading and the writing: to
 * type while one clicks is normal, and the second time the change is made of what was typed.
 */
export async function evenWhileTyping<Result extends Repaired | Undone | null>(
  attempt: () => Promise<Result>,
): Promise<Result> {
  const first = await attempt();
  return isOvertaken(first) ? attempt() : first;
}

/** Whether nothing was written because somebody typed meanwhile. */
export function isOvertaken(result: Repaired | Undone | null): boolean {
  return result?.done === false && result.why === "refused" && result.error === "overtaken";
}
