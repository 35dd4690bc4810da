/** What the tests of this folder share: a small policy and a mail that it stops. */
import type { Day } from "../../detect/detector";
import type { Mail } from "../../mail/mail";
import { EMPTY_MAIL } from "../../mail/mail";
import type { Policy } from "../../policy/policy";
import type { Settings } from "../../policy/settings";

export const TODAY: Day = { year: 2026, month: 3, day: 2 };

export const CPR = "010190-1234";

export const POLICY: Policy = {
  name: "Eksempel",
  version: "1",
  contact: { name: "Persondataansvarlig", email: "persondata@firma.example" },
  internalDomains: ["firma.example"],
  encryption: {
    labels: ["6f1ed002-ab59-4d2f-a6c8-2b8e5d3a1c11"],
    subjectTags: [],
    senders: [],
    recipientDomains: [],
    headers: [],
  },
  clauses: {
    "D 21": {
      title: { da: "E-mail", en: "E-mail" },
      why: {
        da: "Emnefeltet kan aldrig krypteres og må derfor ikke indeholde personoplysninger.",
        en: "The subject line can never be encrypted, so it must not hold personal data.",
      },
    },
  },
  rules: [
    {
      id: "subject-cpr",
      clause: "D 21",
      level: "stop",
      when: { detectors: ["cpr"], where: ["subject"], confidence: "likely" },
    },
    {
      id: "body-cpr-external",
      clause: "D 21",
      level: "warn",
      when: {
        detectors: ["cpr"],
        where: ["body"],
        confidence: "likely",
        recipients: "external",
        encryption: "not-encrypted",
      },
      why: {
        da: "En mail med et CPR-nummer skal være krypteret, når den går ud af huset.",
        en: "A mail with a CPR number must be encrypted when it leaves the house.",
      },
    },
  ],
  onFailure: "prompt",
};

/** The same policy, asking about files that nobody could look into. */
export const ASKING: Policy = {
  ...POLICY,
  attachments: { megabytes: 25, files: 200, seconds: 10, whenUnread: "ask" },
};

export function settingsWith(
  changes: Partial<Settings & Pick<Policy, "onFailure" | "mode">>,
): Settings {
  const { onFailure = POLICY.onFailure, mode = "enforce", ...rest } = changes;
  const policy = { ...POLICY, onFailure, mode };
  return { policy, sendMode: "SoftBlock", version: "1.0.0", ...rest };
}

const EVERYDAY: Mail = {
  ...EMPTY_MAIL,
  from: { address: "mette@firma.example", name: "Mette Lund" },
  to: [{ address: "anna@ekstern.example", name: "Anna Bæk" }],
  attachments: [{ name: "plan.pdf" }],
};

export const CLEAN: Mail = {
  ...EVERYDAY,
  subject: "Mødet på torsdag",
  body: { type: "html", content: "<p>Vi ses.</p>" },
};

export const STOPPED: Mail = {
  ...EVERYDAY,
  subject: `Sygemelding CPR ${CPR}`,
  body: { type: "html", content: "<p>Hej Anna</p>" },
};

export const WARNED: Mail = {
  ...EVERYDAY,
  subject: "Sygemelding",
  body: { type: "html", content: `<p>Hans CPR-nummer er ${CPR}.</p>` },
};
