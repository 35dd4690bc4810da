import { describe, expect, test } from "@jest/globals";
import { parseClauseList } from "./clause-list";

const TITLE = { da: "Politik", en: "Policy" };
const CLAUSE = { id: "D 21", title: TITLE, by: "rules" };

/** What is wrong with a list of one clause once other values stand in it. */
function issues(clause: object, list: object = {}) {
  const json = { title: TITLE, clauses: [{ ...CLAUSE, ...clause }], ...list };
  const parsing = parseClauseList(json);
  return parsing.ok ? [] : parsing.issues;
}

test("a list without mistakes is given back as it is", () => {
  const more = { needs: ["requests.controller", "breach"], data: ["cpr"], limit: TITLE };
  const json = { title: TITLE, clauses: [CLAUSE, { ...CLAUSE, ...more }] };
  expect(parseClauseList(json)).toEqual({ ok: true, list: json });
});

describe("a mistake is named with its place, what was expected, and what the field is for", () => {
  test.each<[object, string, string]>([
    [{ id: "21" }, "clauses[0].id", 'Expected a clause id such as "D 21", got "21".'],
    [
      { by: "machines" },
      "clauses[0].by",
      'Expected "rules", "kuvert", "people", "nobody", got "machines".',
    ],
    [
      { needs: ["requests."] },
      "clauses[0].needs[0]",
      'Expected a field of the policy file such as "requests.controller", got "requests.".',
    ],
    [
      { needs: ["7.requests"] },
      "clauses[0].needs[0]",
      'Expected a field of the policy file such as "requests.controller", got "7.requests".',
    ],
    [{ needs: "breach" }, "clauses[0].needs", 'Expected a list [ … ], got "breach".'],
    [{ data: "cpr" }, "clauses[0].data", 'Expected a list [ … ], got "cpr".'],
    [{ title: "Sletning" }, "clauses[0].title", 'Expected an object { … }, got "Sletning".'],
    [{ limit: "Mest" }, "clauses[0].limit", 'Expected an object { … }, got "Mest".'],
  ])("%j", (clause, path, message) => {
    expect(issues(clause)).toMatchObject([{ path, message, help: expect.stringMatching(/\w/) }]);
  });

  test.each([
    [{ $schema: 7 }, "$schema"],
    [{ title: 7 }, "title"],
    [{ clauses: 7 }, "clauses"],
    [{ clauses: [7] }, "clauses[0]"],
  ])("%j in the list itself", (list, path) => {
    expect(issues({}, list)).toMatchObject([{ path, help: expect.stringMatching(/\w/) }]);
  });

  test("a list that is none", () => {
    const help = "The clauses of a written policy.";
    expect(parseClauseList("Politik")).toMatchObject({
      ok: false,
      issues: [{ path: "(the whole file)", help }],
    });
  });
});
