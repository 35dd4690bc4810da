import { expect, test } from "@jest/globals";
import { policy as examplePolicy } from "./_testing/examples";
import { doubts } from "./doubts";
import type { Policy } from "./policy";

/** A policy that gives no cause for doubt, with other values. */
const sound = (changes: object = {}): Policy =>
  examplePolicy({
    contact: { name: "Persondata", email: "persondata@firma.dk" },
    breach: { email: "brud@firma.dk" },
    requests: { controller: "persondata@firma.dk" },
    encryption: { ...examplePolicy().encryption, subjectTags: ["[krypter]"] },
    ...changes,
  });

const said = (policy: Policy) => doubts(policy).map(({ path, message }) => `${path}: ${message}`);

const doubted = (changes: object = {}) => said(sound(changes));

test("a sound policy gives no cause for doubt", () => {
  expect(doubted()).toEqual([]);
});

test("a clause that no rule carries out", () => {
  const { clauses } = examplePolicy();
  const unused = { clauses: { ...clauses, "D 99": clauses["D 21"] } };
  expect(doubted(unused)).toEqual(['clauses["D 99"]: No rule carries out this clause.']);
  // An editor underlines the clause's name, not all that it says.
  expect(doubts(sound(unused))).toMatchObject([{ isName: true }]);
});

test("rules about marketing in a policy that does not look for any", () => {
  const { marketing: _, ...without } = sound();
  expect(said(without).map((doubt) => doubt.split(": ")[1])).toEqual([
    "Never speaks",
    "Never speaks",
  ]);
});

test("each of those rules is named by its place in the file", () => {
  const { marketing: _, ...without } = sound();
  const about = (detectors: string[]) => ({
    ...without.rules[0]!,
    when: { ...without.rules[0]!.when, detectors },
  });
  const rules = [about(["marketing", "cpr"]), about(["marketing", "marketing-opt-out"])];
  const [first, ...more] = doubts({ ...without, clauses: {}, rules: rules as never });
  expect(more).toEqual([]);
  expect(first).toMatchObject({ path: "rules[1].when", keys: ["rules", 1, "when"] });
});

test("a rule about data of every kind is not one about marketing", () => {
  const { marketing: _, ...without } = sound();
  const { detectors: _detectors, categories: _categories, ...when } = without.rules[0]!.when;
  expect(said({ ...without, clauses: {}, rules: [{ ...without.rules[0]!, when }] })).toEqual([]);
});

test("rules for open mail where nothing can show that a mail is encrypted", () => {
  const none = { labels: [], subjectTags: [], senders: [], recipientDomains: [], headers: [] };
  expect(doubted({ encryption: none })).toEqual([
    'encryption: Names nothing that shows a mail is encrypted, so "content-cpr-external", "content-special-external" will speak of encrypted mails too.',
  ]);
  expect(doubted({ encryption: { ...none, internal: true } })).toEqual([]);
  const clause = sound().rules[0]!.clause;
  const silent = sound({ encryption: none, rules: [{ ...sound().rules[0]!, clause }] });
  expect(said({ ...silent, clauses: {} })).toEqual([]);
});

test("ways to encrypt that lead nowhere, each by its place", () => {
  const { encryption } = sound();
  const tagged = { ...encryption, labels: [], headers: [], senders: [] };
  expect(doubted({ encryption: { ...tagged, ways: ["label", "subject-tag", "sender"] } })).toEqual([
    "encryption.ways[0]: Leads nowhere: encryption.labels is empty.",
    "encryption.ways[2]: Leads nowhere: encryption.senders is empty.",
  ]);
  expect(doubted({ encryption: { ...tagged, ways: [] } })).toEqual([
    "encryption.ways: Holds no way, so encrypting is never offered.",
  ]);
  expect(doubted({ encryption: { ...tagged, ways: ["subject-tag"] } })).toEqual([]);
  const [{ requiresEncryption: _, ...rule }] = sound().rules as [Policy["rules"][number]];
  const silent = sound({ encryption: { ...tagged, ways: [] }, rules: [rule] });
  expect(said({ ...silent, clauses: {} })).toEqual([]);
});

test.each(["p@firma.example", "p@example.com", "p@mail.test"])("%s as an address", (address) => {
  expect(doubted({ breach: { email: address } })).toEqual([
    `breach.email: "${address}" is a made-up address: no mail arrives there.`,
  ]);
});

test.each(["p@firma.dk", "p@test.dk", "p@example.com.dk", "p@invalid.firma.dk"])(
  "%s may be a real address",
  (address) => {
    expect(doubted({ breach: { email: address } })).toEqual([]);
  },
);

const MADE_UP = "p@firma.example";
test.each([
  ["contact.email", { contact: { name: "Persondata", email: MADE_UP } }],
  ["breach.email", { breach: { email: MADE_UP } }],
  ["requests.controller", { requests: { controller: MADE_UP } }],
  ["requests.complaints", { requests: { controller: "p@firma.dk", complaints: MADE_UP } }],
])("a made-up address is told at %s", (path, changes) => {
  expect(doubted(changes)).toEqual([
    `${path}: "${MADE_UP}" is a made-up address: no mail arrives there.`,
  ]);
});

test("an address that the policy does not give is none", () => {
  const { breach: _breach, requests: _requests, ...without } = sound();
  expect(said(without)).toEqual([]);
});
