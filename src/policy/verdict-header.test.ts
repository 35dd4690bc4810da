import { describe, expect, test } from "@jest/globals";
import { KNOWLEDGE, mail, OUTSIDER, policy, yieldingPolicy } from "./_testing/examples";
import { overrideToken, type Decisions } from "./decisions";
import { judge } from "./judge";
import type { Settings } from "./settings";
import { parseVerdictHeader, verdictHeader } from "./verdict-header";

const settings = (changes: Partial<Settings["policy"]> = {}): Settings => ({
  policy: policy({ name: "Firma ÆØÅ", version: "1.0", ...changes }),
  sendMode: "SoftBlock",
  version: "0.1.0",
});
const CPR = "010190-1234";
const draft = mail({
  to: [OUTSIDER],
  subject: `CPR ${CPR}`,
  body: { type: "text", content: `CPR ${CPR}. Hun er sygemeldt med stress.` },
});
const LOCKED = { index: 0, path: "kontrakt.docx", reason: "encrypted" } as const;
const judged = (decisions?: Decisions) =>
  judge(draft, decisions ? yieldingPolicy() : policy(), KNOWLEDGE, decisions);

test("says what was known of the mail, by rule and in ASCII, and nothing that stands in it", () => {
  const header = verdictHeader(judged(), settings(), []);
  expect(header).toBe(
    "verdict=stop; mode=enforce; encryption=unknown; required=sensitive; " +
      "rules=subject-cpr,content-cpr-external,content-special-external; unread=0; overridden=none; " +
      "policy=Firma%20%C3%86%C3%98%C3%85/1.0; kuvert=0.1.0",
  );
});

test("says for which reason a rule was overridden", () => {
  const decisions: Decisions = {
    [overrideToken("subject-cpr", CPR)]: { kind: "override", reason: "urgent" },
  };
  expect(verdictHeader(judged(decisions), settings(), [])).toContain(
    "overridden=subject-cpr:urgent;",
  );
});

test("names a rule that still stops what was overridden under another, and the other", () => {
  const again = yieldingPolicy().rules.find(({ id }) => id === "subject-cpr")!;
  const rules = [again, { ...again, id: "again" }];
  const decisions: Decisions = {
    [overrideToken("subject-cpr", CPR)]: { kind: "override", reason: "urgent" },
  };
  const stopped = judge(draft, policy({ rules }), KNOWLEDGE, decisions);
  const header = verdictHeader(stopped, settings(), []);
  expect(header).toMatch(/^verdict=stop; .* rules=again; .* overridden=subject-cpr:urgent;/);
});

test("says when nothing is shown to employees yet, and when the mail could not be judged", () => {
  const header = verdictHeader(null, settings({ mode: "monitor" }), []);
  expect(header).toContain("verdict=unchecked; mode=monitor; encryption=unknown; required=no;");
  expect(header).toContain("unread=unknown;");
});

test("says so when a part of the mail could not be read and nothing was found in the others", () => {
  const clean = judge(mail({ to: [OUTSIDER] }), policy(), KNOWLEDGE);
  expect(verdictHeader(clean, settings(), [], true)).toMatch(/^verdict=unchecked; .* unread=0;/);
  expect(verdictHeader(judged(), settings(), [], true)).toMatch(/^verdict=stop;/);
});

describe("files that could not be looked into", () => {
  const clean = judge(mail({ to: [OUTSIDER] }), policy(), KNOWLEDGE);
  const headerOf = (whenUnread: "say" | "ask", verdict = clean) => {
    const attachments = { megabytes: 25, files: 200, seconds: 10, whenUnread };
    return verdictHeader(verdict, settings({ attachments }), [LOCKED, { ...LOCKED, index: 1 }]);
  };

  test("are counted and not named", () => {
    expect(headerOf("say")).toMatch(/^verdict=ok; .* rules=none; unread=2; overridden=none;/);
    expect(headerOf("say")).not.toContain("kontrakt");
  });

  test("make a warning of a quiet mail where the policy asks about them, and a stop no softer", () => {
    expect(headerOf("ask")).toMatch(/^verdict=warn; .* rules=none; unread=2;/);
    expect(headerOf("ask", judged())).toMatch(/^verdict=stop;/);
  });
});

test("stays on one line that mail servers carry", () => {
  const long = settings({ name: "x".repeat(3000) });
  expect(verdictHeader(judged(), long, [LOCKED]).length).toBeLessThanOrEqual(900);
});

describe("read back", () => {
  const parsed = (decisions?: Decisions, changes: Partial<Settings["policy"]> = {}) =>
    parseVerdictHeader(verdictHeader(judged(decisions), settings(changes), [LOCKED]));

  test("it names the rules that Kuvert spoke of, and those that were overridden", () => {
    const urgent = { kind: "override", reason: "urgent" } as const;
    expect(parsed({ [overrideToken("subject-cpr", CPR)]: urgent })?.rules).toEqual([
      "content-cpr-external",
      "content-special-external",
      "subject-cpr",
    ]);
  });

  test("it is nothing when Kuvert had nothing against the mail, or was on trial", () => {
    const clean = judge(mail(), policy(), KNOWLEDGE);
    expect(parseVerdictHeader(verdictHeader(clean, settings(), []))).toBeNull();
    expect(parsed(undefined, { mode: "monitor" })).toBeNull();
  });

  test.each(["", "verdict", "mode=enforce", ";;=;", "rules=subject-cpr"])(
    "%j is not ours",
    (header) => expect(parseVerdictHeader(header)).toBeNull(),
  );
});
