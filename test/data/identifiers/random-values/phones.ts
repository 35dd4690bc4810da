import { PHONE_PLANS, type PhonePlan } from "./phone-plans";
import {
  cut,
  grouped,
  listOf,
  oneOf,
  pick,
  type Random,
  startingWith,
  wholeNumber,
  type Writer,
  type Writers,
} from "./writers";

const DK_PREFIXES = listOf(`
  20 | 21 | 22 | 23 | 26 | 27 | 28 | 30 | 31 | 40 | 41 | 42 | 50 | 51 | 52 | 53 | 60 | 61
  71 | 81 | 91 | 93 | 33 | 35 | 44 | 49 | 55 | 65 | 75 | 86 | 98
`);

function dkNational(random: Random): string {
  const number = pick(random, DK_PREFIXES) + wholeNumber(random, 6);
  const pairs = grouped(number, " ", 2, 2, 2);
  return pick(random, [
    pairs,
    pairs,
    pairs,
    number,
    number,
    grouped(number, " ", 4),
    grouped(number, " ", 4),
    grouped(number, "-", 4),
    grouped(number, "-", 2, 2, 2),
    grouped(number, ".", 2, 2, 2),
    grouped(number, "\u00a0", 2, 2, 2),
  ]);
}

const dkInternational: Writer = (random) =>
  pick(random, ["+45 ", "+45 ", "+45", "0045 ", "0045", "(+45) ", "+45-", "+45\u00a0"]) +
  dkNational(random);

/** A number of the plan, in groups or, one time in three, in one piece. */
function groupsOf(random: Random, plan: PhonePlan): string[] {
  const [area, length, groups] = pick(random, plan.ranges);
  // A first digit of 7 or 8 is in use behind every prefix of the plans.
  const number = area + startingWith(["7", "8"], length - 1)(random);
  return random(3) === 0 ? [number] : cut(number, groups);
}

const national =
  (plan: PhonePlan): Writer =>
  (random) => {
    const [first = "", ...rest] = groupsOf(random, plan);
    const afterArea = rest.length > 0 ? pick(random, plan.afterArea) : "";
    return plan.trunk + first + afterArea + rest.join(" ");
  };

const international =
  (plan: PhonePlan): Writer =>
  (random) => {
    const groups = groupsOf(random, plan);
    const code = pick(random, ["+", "+", "+", "00"]) + plan.country;
    const trunk = plan.trunk === "0" && random(4) === 0 ? " (0)" : pick(random, [" ", " ", ""]);
    return code + trunk + groups.join(" ");
  };

/** Both ways to write a number: `phone:se` may be national, `phone:+se` never is. */
export const PHONES: Writers = {
  "phone:dk": oneOf(dkNational, dkNational, dkInternational),
  "phone:+dk": dkInternational,
  ...Object.fromEntries(
    Object.entries(PHONE_PLANS).flatMap(([name, plan]) => [
      [`phone:${name}`, oneOf(national(plan), international(plan))],
      [`phone:+${name}`, international(plan)],
    ]),
  ),
};
