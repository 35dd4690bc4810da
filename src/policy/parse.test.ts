import { describe, expect, test } from "@jest/globals";
import defaultPolicy from "../../policies/default.json";
import { FINDING_IDS } from "../detect/finding";
import { parsePolicy } from "./parse";

/** What is wrong with the default policy once other values stand in it, as `path: message`. */
function mistakes(changes: Record<string, unknown>): string[] {
  const policy: object = structuredClone(defaultPolicy);
  for (const [path, value] of Object.entries(changes)) put(policy, path.split("/"), value);
  const result = parsePolicy(policy);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
}

/** Puts a value at the end of the path; `undefined` takes away what stands there. */
function put(object: object, [key = "", ...rest]: string[], value: unknown): void {
  if (rest.length > 0) put(Reflect.get(object, key) as object, rest, value);
  else if (value === undefined) Reflect.deleteProperty(object, key);
  else Reflect.set(object, key, value);
}

const REASON = { id: "a", text: { da: "Aftalt", en: "Agreed" } };

test("a policy without mistakes is given back as it is", () => {
  expect(parsePolicy(defaultPolicy)).toEqual({ ok: true, policy: defaultPolicy });
});

describe("a mistake is named with its place and what was expected", () => {
  test.each<[string, string, unknown, string]>([
    ["a missing field", "name", undefined, "name: Is missing."],
    ["an empty text", "name", " ", 'name: Expected a text that is not empty, got " ".'],
    ["a number for a text", "version", 3, "version: Expected a text, got 3."],
    ["a text for a list", "rules", "x", 'rules: Expected a list [ … ], got "x".'],
    ["a list for a text", "name", [], "name: Expected a text, got a list [ … ]."],
    [
      "a list for an object",
      "requests",
      [],
      "requests: Expected an object { … }, got a list [ … ].",
    ],
    ["a list of names", "contact", ["a"], "contact: Expected an object { … }, got a list [ … ]."],
    ["a list for clauses", "clauses", [], "clauses: Expected an object { … }, got a list [ … ]."],
    [
      "more days than the calendar has",
      "requests/cctvDays",
      1e15,
      "requests.cctvDays: Expected 3650 or less, got 1000000000000000.",
    ],
    [
      "days that outlast the law's month",
      "requests/rectificationDays",
      31,
      "requests.rectificationDays: Expected 28 or less, got 31.",
    ],
    ["no rules", "rules", [], "rules: Expected at least one rule."],
    [
      "a misspelt field",
      "rules/0/when/wher",
      ["subject"],
      'rules[0].when.wher: Is not a field of a policy. Did you mean "where"?',
    ],
    ["an unknown field", "colour", "red", "colour: Is not a field of a policy."],
    [
      "a misspelt detector",
      "rules/0/when/detectors",
      ["crp"],
      'rules[0].when.detectors[0]: Is not known. Did you mean "cpr"? There are: ' +
        `"${FINDING_IDS.join('", "')}".`,
    ],
    [
      "an unknown level",
      "rules/0/level",
      "block",
      'rules[0].level: Expected "note", "warn", "stop", got "block".',
    ],
    [
      "a rule about nothing",
      "rules/0/when/detectors",
      undefined,
      "rules[0].when: Expected `detectors` or `categories`, to say which data the rule speaks of.",
    ],
    [
      "an id used twice",
      "rules/1/id",
      "subject-cpr",
      'rules[1].id: Expected an id of its own, but rules[0] is "subject-cpr" too.',
    ],
    [
      "a misspelt word of a few",
      "rules/0/level",
      "wran",
      'rules[0].level: Expected "note", "warn", "stop", got "wran". Did you mean "warn"?',
    ],
    [
      "a clause that is not there",
      "rules/0/clause",
      "D 22",
      'rules[0].clause: Expected one of the ids in "clauses" (D 3, D 20, D 21, D 22.3), got "D 22". Did you mean "D 22.3"?',
    ],
    [
      "a language left out",
      "clauses/D 21/why/en",
      undefined,
      'clauses["D 21"].why.en: Is missing.',
    ],
    [
      "a malformed clause id",
      "clauses/21",
      defaultPolicy.clauses["D 21"],
      'clauses["21"]: Expected a clause id such as "D 21", got "21".',
    ],
    [
      "a text for a number",
      "requests/rectificationDays",
      "ten",
      'requests.rectificationDays: Expected a number, got "ten".',
    ],
    [
      "a text for a yes or no",
      "encryption/internal",
      "yes",
      'encryption.internal: Expected true or false, got "yes".',
    ],
    [
      "a domain with an @",
      "internalDomains",
      ["@firma.dk"],
      'internalDomains[0]: Expected a domain such as "firma.dk", without @, got "@firma.dk".',
    ],
    [
      "a label's name for its id",
      "encryption/labels",
      ["Fortrolig"],
      'encryption.labels[0]: Expected a sensitivity label\'s id (a GUID), not its name, got "Fortrolig".',
    ],
    [
      "an address without an @",
      "contact/email",
      "hr",
      'contact.email: Expected an e-mail address, got "hr".',
    ],
    [
      "an address with a comma for a dot",
      "requests/controller",
      "persondata@firma,dk",
      'requests.controller: Expected an e-mail address, got "persondata@firma,dk".',
    ],
    [
      "a time zone with a slip of the pen",
      "visitors",
      { timeZone: "Europe/Kobenhavn" },
      'visitors.timeZone: Expected a time zone such as "Europe/Copenhagen".',
    ],
    [
      "a reason's id used twice",
      "overrides",
      { reasons: [REASON, { ...REASON, id: "b" }, REASON], freeText: false },
      'overrides.reasons[2].id: Expected an id of its own, but overrides.reasons[0] is "a" too.',
    ],
    [
      "a header with its colon",
      "encryption/headers",
      [{ name: "x-encrypt:" }],
      'encryption.headers[0].name: Expected the name of a header, without the colon, got "x-encrypt:".',
    ],
    [
      "an http address",
      "document/url",
      "http://firma.dk",
      'document.url: Expected an address that begins with https://, got "http://firma.dk".',
    ],
  ])("%s", (_, path, value, message) => {
    expect(mistakes({ [path]: value })).toEqual([message]);
  });

  test.each([
    [null, "null"],
    ["{}", '"{}"'],
    [7, "7"],
  ])("%j is no policy", (json, got) => {
    const message = `Expected an object { … }, got ${got}.`;
    expect(parsePolicy(json)).toMatchObject({
      ok: false,
      issues: [{ path: "(the whole file)", keys: [], message }],
    });
  });
});

test("all mistakes are named at once", () => {
  expect(
    mistakes({
      onFailure: undefined,
      "encryption/tags": [],
      "encryption/senderz": [],
      "rules/0/level": "loud",
    }),
  ).toEqual([
    "encryption.tags: Is not a field of a policy.",
    'encryption.senderz: Is not a field of a policy. Did you mean "senders"?',
    'rules[0].level: Expected "note", "warn", "stop", got "loud".',
    "onFailure: Is missing.",
  ]);
});

test("a field whose name is misspelt is not missing as well", () => {
  expect(mistakes({ contact: { name: "Persondata", emial: "p@firma.dk" } })).toEqual([
    'contact.emial: Is not a field of a policy. Did you mean "email"?',
  ]);
});

test("each mistake tells where it stands, whether the name is wrong, and what the field is for", () => {
  const policy = structuredClone<Record<string, unknown>>(defaultPolicy);
  delete policy["version"];
  const [rule] = policy["rules"] as Record<string, unknown>[];
  rule!["levle"] = "stop";
  const result = parsePolicy(policy);
  expect(result).toMatchObject({
    issues: [
      {
        keys: ["version"],
        help: "The policy's version, shown beside its name. Raise it with every change.",
      },
      { keys: ["rules", 0, "levle"], isName: true },
    ],
  });
  const clauses = { ...defaultPolicy.clauses, "21": defaultPolicy.clauses["D 21"] };
  const named = parsePolicy({ ...defaultPolicy, clauses });
  expect(named).toMatchObject({ issues: [{ keys: ["clauses", "21"], isName: true }] });
  const valued = parsePolicy({ ...defaultPolicy, version: 7 });
  expect(valued).toMatchObject({ issues: [expect.not.objectContaining({ isName: true })] });
});

test.each(["firma.dk", "mail.firma.dk", "xn--rksmrgs-5wao1o.dk", "rødgrød.dk", "a-b.example"])(
  "%s is a domain",
  (domain) => {
    expect(mistakes({ internalDomains: [domain] })).toEqual([]);
  },
);

test.each([
  "p@firma.dk",
  "person.data+2026@mail.firma.dk",
  "o'brien_x@rødgrød.dk",
  "p@xn--rksmrgs-5wao1o.example",
])("%s is an address", (address) => {
  expect(mistakes({ "contact/email": address })).toEqual([]);
});

test.each([
  "p@firma",
  "p@firma..dk",
  "p@firma.dk.",
  "p.@firma.dk",
  "p;q@firma.dk",
  "p@firma;dk",
  "p@-firma.dk",
  `${"p".repeat(65)}@firma.dk`,
])("no mail arrives at %s", (address) => {
  expect(mistakes({ "contact/email": address })).toEqual([
    `contact.email: Expected an e-mail address, got "${address}".`,
  ]);
});

test.each(["Europe/Copenhagen", "America/Argentina/Buenos_Aires", "UTC"])(
  "%s is a time zone",
  (timeZone) => {
    expect(mistakes({ visitors: { timeZone } })).toEqual([]);
  },
);

test.each(["", "+01:00", "Romance Standard Time"])("%j is no time zone", (timeZone) => {
  expect(mistakes({ visitors: { timeZone } })).toHaveLength(1);
});

test("who may go on in spite of a rule has to give one of the policy's reasons", () => {
  const rules = defaultPolicy.rules.map((rule) => ({ ...rule, override: true }));
  const overrides = undefined;
  expect(mistakes({ rules: rules.slice(0, 1), overrides })).toContain(
    'rules[0].override: Needs "overrides" in the policy: the reasons that employees can give.',
  );
  const never = [{ ...rules[0], override: false }];
  expect(mistakes({ rules: never, overrides })).toEqual([]);
});
