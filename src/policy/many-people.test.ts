import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../detect/finding";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "./_testing/examples";
import { judge } from "./judge";
import type { Rule } from "./policy";

/** From how many on the rule speaks, at the most, of what stands in the text. */
function counted(content: string): number {
  const many = (values: number): Rule => ({
    id: `many-${values}`,
    clause: "D 21",
    level: "warn",
    when: {
      categories: ["identifier", "special", "criminal"],
      where: ["body"],
      confidence: "likely",
      values,
    },
  });
  const speaks = (values: number) =>
    judge(
      mail({ body: { type: "text", content }, to: [OUTSIDER] }),
      policy({ rules: [many(values)] }),
      KNOWLEDGE,
    ).level === "warn";
  let values = 1;
  while (speaks(values + 1)) values++;
  return values;
}

describe("data about many people", () => {
  const names = "Jonas Mette Lars Kirsten Ole Hanne Peter Anna Søren Lone Erik".split(" ");

  test("counts people and not the words that are told of them", () => {
    expect(counted(names.map((name) => `${name} er sygemeldt med stress.`).join("\n"))).toBe(11);
    expect(counted("Jonas er sygemeldt. Mette er sygemeldt.")).toBe(2);
    expect(counted("Jonas Holm er sygemeldt. Jonas Berg er sygemeldt.")).toBe(2);
  });

  test("many illnesses of one person are no many people", () => {
    expect(counted("Jonas Holm har diabetes. Jonas har kræft. Han er sygemeldt med stress.")).toBe(
      1,
    );
    expect(counted("Jonas er sygemeldt. Jonas' depression er værre.")).toBe(1);
  });

  test("rows of a table are a person each", () => {
    expect(counted("Jonas Holm\tsygemeldt\nMette Lund\tsygemeldt\nLars Bo\tgravid")).toBe(3);
  });

  test("numbers count by what they look like, and are not added to the people whose they are", () => {
    const numbers = "Jonas er sygemeldt, CPR 010190-1234. Mette er sygemeldt, CPR 230474-1018.";
    expect(counted(numbers)).toBe(2);
    expect(counted(`${numbers} Også CPR 070761-4285.`)).toBe(3);
  });

  test("who they are is no more than a number in a finding", () => {
    const content = "Jonas er syg. Mette er syg. Jonas har feber.";
    const { findings } = judge(mail({ body: { type: "text", content } }), policy(), KNOWLEDGE);
    const told: readonly Finding[] = findings.filter(({ category }) => category === "special");
    expect(told.map(({ whom }) => whom)).toEqual([1, 2, 1]);
  });
});
