import { describe, expect, test } from "@jest/globals";
import type { Decisions } from "./decisions";
import { parseDecisions, stringifyDecisions } from "./kept-decisions";

const WORDS = "Lægen venter på listen, og borgerne har bedt om den";
const DECISIONS: Decisions = {
  "cpr:1x": { kind: "not-data" },
  "subject-cpr!2y": { kind: "override", reason: "urgent", words: WORDS },
  "subject-cpr!3z": { kind: "override", reason: "urgent", words: WORDS },
};

describe("decisions", () => {
  test("come back as they were kept", () => {
    expect(parseDecisions(stringifyDecisions(DECISIONS))).toEqual(DECISIONS);
    expect(parseDecisions(stringifyDecisions({}))).toEqual({});
  });

  test("come back as they are kept one by one, too: a draft may be open while Kuvert is updated", () => {
    expect(parseDecisions(JSON.stringify(DECISIONS))).toEqual(DECISIONS);
  });

  test("about a list of a hundred numbers hold the writer's words once", () => {
    const override = { kind: "override", reason: "urgent", words: WORDS } as const;
    const list: Decisions = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`body-cpr!${at}`, override]),
    );
    expect(stringifyDecisions(list).split(WORDS)).toHaveLength(2);
    expect(parseDecisions(stringifyDecisions(list))).toEqual(list);
  });

  test("with other words are decisions of their own", () => {
    const override = { kind: "override", reason: "urgent" } as const;
    const decisions: Decisions = {
      "subject-cpr!2y": { ...override, words: "Lægen venter" },
      "subject-cpr!3z": { ...override, words: "Borgeren har bedt om det" },
      "subject-cpr!4æ": override,
    };
    expect(parseDecisions(stringifyDecisions(decisions))).toEqual(decisions);
  });
});

test.each([
  ["nothing", null],
  ["rubbish", "{"],
  ["a text", '"cpr"'],
  ["a list", "[1, null]"],
  ["decisions of another kind", '{"cpr:1": {"kind": "whatever"}, "cpr:2": null}'],
  ["null", "null"],
  ["a number", "7"],
  ["the place of no decision", '{"cpr:1": 7, "cpr:2": -1, "cpr:3": 2}'],
  ["a kind that has a reason and is none", '{"a!1": {"kind": "else", "reason": "urgent"}}'],
  ["a reason that is none", '{"a!1": {"kind": "override", "reason": 7}}'],
])("%s holds no decisions", (_, json) => {
  expect(parseDecisions(json)).toEqual({});
});

test("words that are none are left out", () => {
  const json = '{"a!1": {"kind": "override", "reason": "urgent", "words": 7}}';
  expect(parseDecisions(json)).toEqual({ "a!1": { kind: "override", reason: "urgent" } });
});
