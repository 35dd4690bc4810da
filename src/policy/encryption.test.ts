import { describe, expect, test } from "@jest/globals";
import type { Mail } from "../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, person, policy } from "./_testing/examples";
import { encryptionState, isEnough, protectionsOf, turnsOnEncryption } from "./encryption";
import { judge } from "./judge";
import type { Policy } from "./policy";

/** The file in which Outlook sends a rights-protected mail. */
const ENVELOPE = { name: "message.rpmsg" };
const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";

function state(changes: Partial<Mail>, criteria: Partial<Policy["encryption"]> = {}) {
  const encryption = { ...policy().encryption, ...criteria };
  return encryptionState(mail(changes), policy({ encryption }));
}

test("a draft tells nothing: Outlook hides its Encrypt button", () => {
  expect(state({})).toBe("unknown");
});

describe("a label of the policy", () => {
  test("encrypts", () => {
    expect(state({ sensitivityLabel: LABEL.toUpperCase() }, { labels: [LABEL] })).toBe("encrypted");
  });

  test("is known on a received mail by its header", () => {
    const headers = { msip_labels: `MSIP_Label_${LABEL}_Enabled=True; MSIP_Label_${LABEL}_Name=X` };
    expect(state({ headers }, { labels: [LABEL] })).toBe("encrypted");
  });

  test("other labels say nothing", () => {
    expect(state({ sensitivityLabel: LABEL })).toBe("unknown");
  });
});

describe("a tag in the subject", () => {
  test.each([
    ["[sikker]", "Kontrakt [SIKKER]", true],
    ["[sikker]", "Kontrakt[sikker]!", true],
    ["[sikker]", "Kontrakt sikker", false],
    ["sikker", "Kontrakt (sikker)", true],
    ["sikker", "sikker: Kontrakt", true],
    ["sikker", "Usikker levering", false],
    ["sikker", "Sikkerhed på lageret", false],
    ["sikker", "Usikker, men sikker nu", true],
    ["#krypter", "Kontrakt #krypter", true],
    ["sikker post", "Sikker post: kontrakt", true],
    ["ø", "Ørsted", false],
    [" [sikker] ", "Kontrakt [sikker]", true],
  ])("%j in %j: %s", (tag, subject, encrypted) => {
    expect(state({ subject }, { subjectTags: [tag] })).toBe(encrypted ? "encrypted" : "unknown");
  });
});

test("a sender of the policy encrypts, in whatever case", () => {
  const senders = ["SikkerPost@firma.dk"];
  expect(state({ from: person("sikkerpost@firma.dk") }, { senders })).toBe("encrypted");
  expect(state({ from: person("post@firma.dk") }, { senders })).toBe("unknown");
  expect(state({ from: null }, { senders })).toBe("unknown");
});

describe("a header of the policy", () => {
  test.each([
    [{ name: "X-Encrypt" }, { "x-encrypt": "no matter" }, "encrypted"],
    [{ name: "x-encrypt", value: "Yes" }, { "x-encrypt": " yes " }, "encrypted"],
    [{ name: "x-encrypt", value: "yes" }, { "x-encrypt": "no" }, "unknown"],
    [{ name: "x-encrypt", value: " yes" }, { "x-encrypt": "yes" }, "encrypted"],
    [{ name: "x-encrypt" }, {}, "unknown"],
  ] as const)("%j with %j: %s", (header, headers, expected) => {
    expect(state({ headers }, { headers: [header] })).toBe(expected);
  });
});

describe("domains with enforced TLS", () => {
  const recipientDomains = ["kunde.example"];

  test("count when every outsider is in one", () => {
    const to = [OUTSIDER, person("c@mail.kunde.example"), person("hr@firma.dk")];
    expect(state({ to }, { recipientDomains })).toBe("encrypted");
  });

  test("do not count when one outsider is elsewhere", () => {
    const changes = { to: [OUTSIDER], bcc: [person("d@andre.example")] };
    expect(state(changes, { recipientDomains })).toBe("unknown");
  });

  test("do not count while somebody may get the mail whom nobody has told us of", () => {
    const changes = { to: [OUTSIDER], hasUnreadRecipients: true } as const;
    expect(state(changes, { recipientDomains })).toBe("unknown");
  });

  test("say nothing of a mail that stays inside", () => {
    expect(state({ to: [person("hr@firma.dk")] }, { recipientDomains })).toBe("unknown");
  });
});

describe("a mail that is sealed already", () => {
  test.each([
    ['application/pkcs7-mime; name="smime.p7m"; smime-type=enveloped-data', "encrypted"],
    ["application/x-pkcs7-mime; smime-type=authEnveloped-data", "encrypted"],
    ["application/pkcs7-mime; smime-type=signed-data", "unknown"],
    [' application/pkcs7-mime; smime-type = "enveloped-data"', "encrypted"],
    ["text/plain; was=application/pkcs7-mime; smime-type=enveloped-data", "unknown"],
    [" multipart/encrypted; protocol=application/pgp-encrypted", "encrypted"],
    ["multipart/encrypted; protocol=application/pgp-encrypted", "encrypted"],
    ["multipart/signed; protocol=application/pkcs7-signature", "unknown"],
  ])("%s: %s", (contentType, expected) => {
    expect(state({ headers: { "content-type": contentType } })).toBe(expected);
  });

  test("is known by Outlook's envelope for rights-protected mail", () => {
    expect(state({ headers: { "content-class": "rpmsg.message" } })).toBe("encrypted");
    expect(state({ headers: { received: "" }, attachments: [ENVELOPE] })).toBe("encrypted");
  });

  test("is no draft to which somebody attached a file of the envelope's name", () => {
    expect(state({ attachments: [ENVELOPE] })).toBe("unknown");
  });
});

describe("only a mail that has travelled in the open is proven not to be encrypted", () => {
  const received = "from mx.firma.dk by mail.kunde.example; Fri, 20 Nov 2026 10:00:00 +0100";

  test.each<[Record<string, string>, string]>([
    [{ received, "content-type": "text/plain" }, "not-encrypted"],
    [{ received, "content-type": "application/pkcs7-mime" }, "unknown"],
    [{ received }, "unknown"],
    [{ "content-type": "text/plain" }, "unknown"],
  ])("%j: %s", (headers, expected) => {
    expect(state({ headers })).toBe(expected);
  });
});

describe("the reason why a mail counts as encrypted", () => {
  const reasons = (changes: Partial<Mail>, criteria: Partial<Policy["encryption"]>) =>
    protectionsOf(mail(changes), policy({ encryption: { ...policy().encryption, ...criteria } }));

  test("is each mark that the policy names", () => {
    const changes = {
      sensitivityLabel: LABEL,
      subject: "Løn [sikker]",
      to: [person("bo@kunde.example"), person("ib@kunde.example")],
      headers: { "x-encrypt": "1" },
    };
    const criteria = {
      labels: [LABEL],
      subjectTags: ["[sikker]"],
      senders: ["anna@firma.dk"],
      recipientDomains: ["kunde.example"],
      headers: [{ name: "X-Encrypt" }],
    };
    expect(reasons(changes, criteria)).toEqual([
      { kind: "label", id: LABEL },
      { kind: "subject-tag", tag: "[sikker]" },
      { kind: "sender", sender: "anna@firma.dk" },
      { kind: "header" },
      { kind: "forced-tls", domains: ["kunde.example"] },
    ]);
  });

  test("is that it stays inside, where the policy trusts its own servers", () => {
    expect(reasons({}, { internal: true })).toEqual([{ kind: "internal" }]);
    expect(reasons({}, {})).toEqual([]);
    expect(reasons({ to: [OUTSIDER] }, { internal: true })).toEqual([]);
    const both = [person("hr@firma.dk"), OUTSIDER];
    expect(reasons({ to: both }, { internal: true })).toEqual([]);
    expect(reasons({ to: [] }, { internal: true })).toEqual([]);
    expect(reasons({ hasUnreadRecipients: true }, { internal: true })).toEqual([]);
  });

  test("is that it is sealed already, whatever the policy names", () => {
    const sealed = { headers: { received: "" }, attachments: [ENVELOPE] };
    expect(reasons(sealed, {})).toEqual([{ kind: "sealed" }]);
  });
});

describe("forced TLS", () => {
  const tls = [{ kind: "forced-tls", domains: ["kunde.example"] }] as const;
  const label = [{ kind: "label", id: LABEL }] as const;
  const sensitiveToo = policy({
    encryption: { ...policy().encryption, transportIsEnoughFor: "sensitive" },
  });

  test("is enough for confidential data, and for sensitive data only if the policy says so", () => {
    expect(isEnough(tls, "confidential", policy())).toBe(true);
    expect(isEnough(tls, "sensitive", policy())).toBe(false);
    expect(isEnough(tls, "sensitive", sensitiveToo)).toBe(true);
  });

  test("is no more than one's own servers, which hold sensitive data openly, too", () => {
    expect(isEnough([{ kind: "internal" }], "sensitive", policy())).toBe(false);
    expect(isEnough([{ kind: "internal" }], "confidential", policy())).toBe(true);
  });

  test("is less than a sealed mail, which is enough for everything", () => {
    expect(isEnough(label, "sensitive", policy())).toBe(true);
    expect(isEnough([], "confidential", sensitiveToo)).toBe(false);
  });
});

describe("whether encryption would have changed the answer", () => {
  const turns = (changes: Partial<Mail>) =>
    turnsOnEncryption(judge(mail(changes), policy(), KNOWLEDGE), policy());
  const CPR = "CPR-nummer 010190-1234";

  test("it would where a rule asks only because nothing shows it", () => {
    expect(turns({ to: [OUTSIDER], body: { type: "text", content: CPR } })).toBe(true);
  });

  test.each<[string, Partial<Mail>]>([
    ["a clean mail", { to: [OUTSIDER] }],
    ["a note", { body: { type: "text", content: CPR } }],
    ["a subject, which is never encrypted", { to: [OUTSIDER], subject: CPR }],
  ])("it would not for %s", (_what, changes) => {
    expect(turns(changes)).toBe(false);
  });
});
