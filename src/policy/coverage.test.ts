import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { policy as examplePolicy } from "./_testing/examples";
import { type ClauseList, parseClauseList } from "./clause-list";
import { coverage, strayClauses } from "./coverage";
import { parsePolicy } from "./parse";
import type { Policy } from "./policy";

const read = (name: string): unknown => JSON.parse(readFileSync(`policies/${name}.json`, "utf8"));

function listOf(name: string): ClauseList {
  const parsing = parseClauseList(read(`clauses/${name}`));
  if (!parsing.ok) throw new Error(JSON.stringify(parsing.issues));
  return parsing.list;
}

function policyOf(name: string): Policy {
  const parsing = parsePolicy(read(name));
  if (!parsing.ok) throw new Error(JSON.stringify(parsing.issues));
  return parsing.policy;
}

describe.each(["dki-logistics", "implement"])("%s", (name) => {
  test("carries out every clause of its written policy that Kuvert has something for", () => {
    expect(
      coverage(policyOf(name), listOf(name)).filter(({ state }) => state === "lacking"),
    ).toEqual([]);
  });

  test("gives as reasons only clauses that its written policy has", () => {
    expect(strayClauses(policyOf(name), listOf(name))).toEqual([]);
  });

  test("has every clause once", () => {
    const ids = listOf(name).clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Clauses of the two written policies, as they are numbered there. */
test("the lists have all the clauses that the written policies have", () => {
  const ids = (name: string) => listOf(name).clauses.map(({ id }) => id.slice(2));
  const definitions = Array.from({ length: 13 }, (_, index) => `2.${index + 1}`);
  const rights = ["3", "4", "5.9", "5.10", "5.11", "6", "7", "8", "9", "10"];
  const care = [
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "19.1",
    "19.2",
    "19.3",
    "19.4",
  ];
  const rest = ["20", "21", "22", "22.1", "22.2", "22.3", "23", "24", "25", "26"];
  expect(ids("dki-logistics")).toEqual(["1", ...definitions, ...rights, ...care, ...rest]);
  const ours = ["2.1", "2.2", "2.3", "2.4", "2.5", "3", "4", "5", "5.1", "5.2", "6", "7"];
  const theirs = ["7(1)", "7(2)", "7(3)", "7(4)", "7(5)", "7(6)", "8", "9", "10", "11"];
  expect(ids("implement")).toEqual(["1", ...ours, ...theirs]);
});

describe("a clause", () => {
  const title = { da: "t", en: "t" };
  const stateOf = (clause: Omit<ClauseList["clauses"][number], "id" | "title">, changes = {}) => {
    const policy = examplePolicy(changes);
    const list = { title, clauses: [{ id: "D 21", title, ...clause }] };
    return coverage(policy, list)[0];
  };

  test("for rules is carried out when a rule names it", () => {
    expect(stateOf({ by: "rules" })?.state).toBe("carried-out");
    const [other] = coverage(examplePolicy(), {
      title,
      clauses: [{ id: "D 99", title, by: "rules" }],
    });
    expect(other).toMatchObject({ state: "lacking", lacks: ['a rule with the clause "D 99"'] });
  });

  test("about kinds of data is carried out when rules speak of all of them", () => {
    expect(stateOf({ by: "rules", data: ["health", "union"] })?.state).toBe("carried-out");
    const [cpr] = examplePolicy().rules;
    expect(stateOf({ by: "rules", data: ["cpr", "union"] }, { rules: [cpr!] })).toMatchObject({
      state: "lacking",
      lacks: ['a rule that speaks of "union"'],
    });
  });

  test("for Kuvert needs what it needs in the policy, and an empty list is nothing", () => {
    const needs = ["requests.controller", "agreementDomains"];
    expect(stateOf({ by: "kuvert", needs }, { agreementDomains: [] })).toMatchObject({
      state: "lacking",
      lacks: ['"agreementDomains"'],
    });
    expect(stateOf({ by: "kuvert", needs }, { agreementDomains: ["a.example"] })).toMatchObject({
      state: "carried-out",
    });
  });

  test.each(["people", "nobody"] as const)("for %s is none of Kuvert's", (by) => {
    expect(stateOf({ by, needs: ["nothing"] })).toMatchObject({ state: by, lacks: [] });
  });
});

test("a clause that the written policy does not have is told, with the one that was meant", () => {
  const title = { da: "t", en: "Our policy" };
  const list: ClauseList = { title, clauses: [{ id: "D 21.1", title, by: "rules" }] };
  const { "D 21": email } = examplePolicy().clauses;
  const policy = { ...examplePolicy(), clauses: { "D 21": email! } };
  expect(strayClauses(policy, list)).toMatchObject([
    {
      path: 'clauses["D 21"]',
      message: 'Is no clause of "Our policy". Did you mean "D 21.1"?',
    },
  ]);
});

test("a mistake in a list is named with its place", () => {
  expect(parseClauseList({ title: { da: "a", en: "a" }, clauses: [{ id: "21" }] })).toMatchObject({
    ok: false,
    issues: expect.arrayContaining([
      expect.objectContaining({ path: "clauses[0].id" }),
      expect.objectContaining({ path: "clauses[0].by", message: "Is missing." }),
    ]),
  });
});
