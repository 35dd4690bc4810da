// Stryker has no way to try some of the changes; but it shows its plan before it carries it out. What is not drawn is
// ignored there. run.mjs sets what to draw.
import { PlanKind } from "@stryker-mutator/api/core";
import { PluginKind, declareValuePlugin } from "@stryker-mutator/api/plugin";
import { drawn } from "./draw.mjs";

/** @param {{ mutantPlans: import("@stryker-mutator/api/core").MutantTestPlan[] }} event */
function onMutationTestingPlanReady({ mutantPlans }) {
  const how = process.env["KUVERT_DRAW"];
  if (how === undefined) return;
  const planned = mutantPlans.filter(({ plan }) => plan === PlanKind.Run);
  const wanted = new Set(
    drawn(
      planned.map(({ mutant }) => mutant),
      JSON.parse(how),
    ),
  );
  for (const [at, { plan, mutant }] of mutantPlans.entries()) {
    if (plan !== PlanKind.Run || wanted.has(mutant)) continue;
    const ignored = { ...mutant, status: "Ignored", statusReason: "not drawn" };
    mutantPlans[at] = { plan: PlanKind.EarlyResult, mutant: ignored };
  }
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Reporter, "draw", { onMutationTestingPlanReady }),
];
