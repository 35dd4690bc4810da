import { describe, expect, test } from "@jest/globals";
import type { Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "../_testing/examples";
import { waysToEncrypt } from "../encrypt";
import { judge } from "../judge";
import type { Policy } from "../policy";
import { encrypt } from "./encrypt";

const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";
const EVERY_WAY: Partial<Policy["encryption"]> = {
  labels: [LABEL],
  headers: [{ name: "X-Encrypt", value: "yes" }],
  subjectTags: ["[krypteret]"],
  senders: ["sikker@firma.dk"],
};
const withWays = (encryption: Partial<Policy["encryption"]>) =>
  policy({ encryption: { ...policy().encryption, ...encryption } });
const draft = (changes: Partial<Mail> = {}) =>
  mail({
    to: [OUTSIDER],
    subject: "Løn",
    body: { type: "text", content: "CPR 010190-1234" },
    ...changes,
  });

describe("the ways to encrypt", () => {
  test("come in Kuvert's order, and in the policy's where it has one", () => {
    const ways = (encryption: Partial<Policy["encryption"]>) =>
      waysToEncrypt(draft(), withWays({ ...EVERY_WAY, ...encryption })).map(({ way }) => way);
    expect(ways({})).toEqual(["label", "header", "subject-tag", "sender"]);
    expect(ways({ ways: ["sender", "subject-tag"] })).toEqual(["sender", "subject-tag"]);
  });

  test("change one thing each; a sender only the user can choose", () => {
    expect(waysToEncrypt(draft(), withWays(EVERY_WAY)).map(({ change }) => change)).toEqual([
      { sensitivityLabel: LABEL },
      { headers: { "x-encrypt": "yes" } },
      { subject: "Løn [krypteret]" },
      null,
    ]);
  });

  test("of a meeting have no header", () => {
    const ways = waysToEncrypt(draft({ kind: "appointment" }), withWays(EVERY_WAY));
    expect(ways.map(({ way }) => way)).not.toContain("header");
  });

  test("leave a subject alone that has no room for the tag", () => {
    const ways = waysToEncrypt(draft({ subject: "x".repeat(250) }), withWays(EVERY_WAY));
    expect(ways.map(({ way }) => way)).not.toContain("subject-tag");
  });
});

describe("encrypting", () => {
  const fixesOf = (changes: Partial<Mail>, encryption: Partial<Policy["encryption"]>) =>
    judge(draft(changes), withWays(encryption), KNOWLEDGE).findings[0]?.fixes;

  test("comes first where the policy demands it and knows a way", () => {
    expect(fixesOf({}, EVERY_WAY)?.[0]).toBe("encrypt");
  });

  test("is not offered without a way, to a colleague, or when the mail is encrypted already", () => {
    expect(fixesOf({}, {})).not.toContain("encrypt");
    expect(fixesOf({ to: [] }, EVERY_WAY)).not.toContain("encrypt");
    expect(fixesOf({ sensitivityLabel: LABEL }, EVERY_WAY)).not.toContain("encrypt");
  });

  test("changes what the first way changes", () => {
    const ways = withWays({ ...EVERY_WAY, ways: ["sender", "subject-tag"] });
    expect(encrypt.change([], draft(), ways)).toEqual({ subject: "Løn [krypteret]" });
  });
});
