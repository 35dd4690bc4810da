import { describe, expect, test } from "@jest/globals";
import type { Mail } from "../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "./_testing/examples";
import { groupKey, groupsOf } from "./groups";
import { judge } from "./judge";

/** "subject cpr 010190-••••, 230474-••••", a line for each group. */
function grouped(changes: Partial<Mail>): string[] {
  const { findings } = judge(mail(changes), policy(), KNOWLEDGE);
  return groupsOf(findings).map(
    ([first, ...others]) =>
      `${first.where} ${first.detector} ${[first, ...others].map(({ masked }) => masked).join(", ")}`,
  );
}

describe("findings belong together", () => {
  test("that are of one kind in one place", () => {
    expect(
      grouped({ body: { type: "text", content: "CPR 010190-1234 og CPR 230474-1018" } }),
    ).toEqual(["body cpr 010190-••••, 230474-••••"]);
  });

  test("loudest group first", () => {
    expect(
      grouped({
        subject: "CPR 010190-1234",
        body: { type: "text", content: "CPR 010190-1234, CPR 230474-1018" },
        to: [OUTSIDER],
      }),
    ).toEqual(["subject cpr 010190-••••", "body cpr 010190-••••, 230474-••••"]);
  });

  test("but not those in two attachments", () => {
    const attachments = [{ name: "CPR 010190-1234.pdf" }, { name: "CPR 230474-1018.pdf" }];
    expect(grouped({ attachments })).toEqual([
      "attachment-name cpr 010190-••••",
      "attachment-name cpr 230474-••••",
    ]);
  });

  test("nor those of two rules: a sure number and one that may be something else", () => {
    const groups = grouped({ subject: "CPR 010190-1234, nr. 070761-4285" });
    expect(groups).toEqual(["subject cpr 010190-••••", "subject cpr 070761-••••"]);
  });

  test("nor those that no rule speaks of", () => {
    const body = { type: "text", content: "Skriv til jens.hansen@kunde.example" } as const;
    expect(judge(mail({ body }), policy(), KNOWLEDGE).findings).not.toEqual([]);
    expect(grouped({ body })).toEqual([]);
  });
});

test("the key of a group is its own", () => {
  const body = { type: "text", content: "CPR 010190-1234 og CPR 230474-1018" } as const;
  const subject = "CPR 010190-1234, nr. 070761-4285";
  const { findings } = judge(mail({ subject, body }), policy(), KNOWLEDGE);
  const keys = groupsOf(findings).map((group) => [...new Set(group.map(groupKey))]);
  expect(keys.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(new Set(keys.flat()).size).toBe(3);
});
