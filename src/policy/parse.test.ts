import { describe, expect, test } from "@jest/globals";
import defaultPolicy from "../../policies/default.json";
import { parsePolicy } from "./parse";

/** What is wrong with the default policy once `change` has been at it, as `path: message`. */
function mistakes(change: (policy: any) => void): string[] {
  const policy = structuredClone(defaultPolicy);
  change(policy);
  const result = parsePolicy(policy);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
}

test("a policy without mistakes is given back as it is", () => {
  expect(parsePolicy(defaultPolicy)).toEqual({ ok: true, policy: defaultPolicy });
});

describe("a mistake is named with its place and what was expected", () => {
  test.each<[string, (policy: any) => void, string]>([
    ["a missing field", (p) => delete p.name, "name: Is missing."],
    ["an empty text", (p) => (p.name = " "), 'name: Expected a text that is not empty, got " ".'],
    ["a number for a text", (p) => (p.version = 3), "version: Expected a text, got 3."],
    ["a text for a list", (p) => (p.rules = "x"), 'rules: Expected a list [ … ], got "x".'],
    ["no rules", (p) => (p.rules = []), "rules: Expected at least one rule."],
    [
      "a misspelt field",
      (p) => (p.rules[0].when.wher = ["subject"]),
      'rules[0].when.wher: Is not a field of a policy. Did you mean "where"?',
    ],
    ["an unknown field", (p) => (p.colour = "red"), "colour: Is not a field of a policy."],
    [
      "a misspelt detector",
      (p) => (p.rules[0].when.detectors = ["crp"]),
      'rules[0].when.detectors[0]: Expected "cpr", "person-name", "email", "phone", "date-of-birth", "iban", "payment-card", got "crp".',
    ],
    [
      "an unknown level",
      (p) => (p.rules[0].level = "block"),
      'rules[0].level: Expected "note", "warn", "stop", got "block".',
    ],
    [
      "a rule about nothing",
      (p) => delete p.rules[0].when.detectors,
      "rules[0].when: Expected `detectors` or `categories`, to say which data the rule speaks of.",
    ],
    [
      "an id used twice",
      (p) => (p.rules[1].id = p.rules[0].id),
      'rules[1].id: Expected an id of its own, but rules[0] is "subject-cpr" too.',
    ],
    [
      "a clause that is not there",
      (p) => (p.rules[0].clause = "D 22"),
      'rules[0].clause: Expected one of the ids in "clauses" (D 20, D 21), got "D 22".',
    ],
    [
      "a language left out",
      (p) => delete p.clauses["D 21"].why.en,
      'clauses["D 21"].why.en: Is missing.',
    ],
    [
      "a malformed clause id",
      (p) => (p.clauses["21"] = p.clauses["D 21"]),
      'clauses["21"]: Expected a clause id such as "D 21", got "21".',
    ],
    [
      "a domain with an @",
      (p) => p.internalDomains.push("@firma.dk"),
      'internalDomains[0]: Expected a domain such as "firma.dk", without @, got "@firma.dk".',
    ],
    [
      "a label's name for its id",
      (p) => p.encryption.labels.push("Fortrolig"),
      'encryption.labels[0]: Expected a sensitivity label\'s id (a GUID), not its name, got "Fortrolig".',
    ],
    [
      "an address without an @",
      (p) => (p.contact.email = "hr"),
      'contact.email: Expected an e-mail address, got "hr".',
    ],
    [
      "a header with its colon",
      (p) => p.encryption.headers.push({ name: "x-encrypt:" }),
      'encryption.headers[0].name: Expected the name of a header, without the colon, got "x-encrypt:".',
    ],
    [
      "an http address",
      (p) => (p.document.url = "http://firma.dk"),
      'document.url: Expected an address that begins with https://, got "http://firma.dk".',
    ],
  ])("%s", (_, change, message) => {
    expect(mistakes(change)).toEqual([message]);
  });

  test.each([
    [null, "null"],
    ["{}", '"{}"'],
    [7, "7"],
  ])("%j is no policy", (json, got) => {
    expect(parsePolicy(json)).toEqual({
      ok: false,
      issues: [{ path: "(the whole file)", message: `Expected an object { … }, got ${got}.` }],
    });
  });
});

test("all mistakes are named at once", () => {
  expect(
    mistakes((policy) => {
      delete policy.onFailure;
      policy.encryption.tags = [];
      policy.encryption.senderz = [];
      policy.rules[0].level = "loud";
    }),
  ).toEqual([
    "encryption.tags: Is not a field of a policy.",
    'encryption.senderz: Is not a field of a policy. Did you mean "senders"?',
    'rules[0].level: Expected "note", "warn", "stop", got "loud".',
    "onFailure: Is missing.",
  ]);
});

test.each(["firma.dk", "mail.firma.dk", "xn--rksmrgs-5wao1o.dk", "rødgrød.dk", "a-b.example"])(
  "%s is a domain",
  (domain) => {
    expect(mistakes((policy) => policy.internalDomains.push(domain))).toEqual([]);
  },
);
