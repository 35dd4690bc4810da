import { expect, test } from "@jest/globals";
import { policy as examplePolicy } from "./_internal/examples";
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
  expect(doubted({ clauses: { ...clauses, "D 99": clauses["D 21"] } })).toEqual([
    'clauses["D 99"]: No rule carries out this clause.',
  ]);
});

test("rules about marketing in a policy that does not look for any", () => {
  const { marketing: _, ...without } = sound();
  expect(said(without).map((doubt) => doubt.split(": ")[1])).toEqual([
    "Never speaks",
    "Never speaks",
  ]);
});

test("rules for open mail where nothing can show that a mail is encrypted", () => {
  const none = { labels: [], subjectTags: [], senders: [], recipientDomains: [], headers: [] };
  expect(doubted({ encryption: none })).toEqual([
    'encryption: Names nothing that shows a mail is encrypted, so "content-cpr-external", "content-special-external" will speak of encrypted mails too.',
  ]);
  expect(doubted({ encryption: { ...none, internal: true } })).toEqual([]);
});

test.each(["p@firma.example", "p@example.com", "p@mail.test"])("%s as an address", (address) => {
  expect(doubted({ breach: { email: address } })).toEqual([
    `breach.email: "${address}" is a made-up address: no mail arrives there.`,
  ]);
});
