import type { Job } from "./job";
import { planName } from "../../visitors/plan";

/** Another window is at it, or has been. */
export class Elsewhere extends Error {}

/** Does something with a job while no other window does. Browsers without such locks go without. */
export async function alone(
  { plan }: Pick<Job, "plan">,
  work: () => Promise<void> | void,
): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return work();
  const name = `kuvert.visitors-run.${planName(plan)}`;
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) throw new Elsewhere();
    await work();
  });
}
