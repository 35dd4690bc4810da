import { FULL_KNOWLEDGE } from "../../../detect/detectors";
import type { Mail } from "../../../mail/mail";
import { createJudge } from "../../../policy/judge";
import type { Policy } from "../../../policy/policy";
import type { Settings } from "../../../policy/settings";
import defaultPolicy from "../../../../policies/default.json";

/** The shipped policy, a fixed day and a few drafts: what the pane's tests are about. */
export const POLICY = defaultPolicy as Policy;

export const SETTINGS: Settings = { policy: POLICY, sendMode: "SoftBlock", version: "9.8.7" };

export const judge = createJudge(POLICY, {
  ...FULL_KNOWLEDGE,
  today: { year: 2026, month: 11, day: 21 },
});

/** A fictitious number with a valid check digit, and how the pane shows it. */
export const CPR = "230474-1018";
export const MASKED = "230474-••••";

const sender = { address: "mette@firma.example", name: "Mette Lund" };
const colleague = { address: "jens@firma.example", name: "Jens" };
const outsider = { address: "anna@ekstern.example", name: "Anna Holm" };

export const CLEAN: Partial<Mail> = {
  from: sender,
  to: [colleague],
  subject: "Referat",
  body: { type: "html", content: "<p>Hej alle</p>" },
};

/** A number in the subject of a mail to a colleague. */
export const IN_SUBJECT: Partial<Mail> = { ...CLEAN, subject: `Barsel ${CPR}` };

/** Three numbers in the subject, as the pane shows them. */
export const SEVERAL_CPRS = ["230474-1018", "120384-4713", "070761-4829"];
export const SEVERAL_IN_SUBJECT: Partial<Mail> = {
  ...CLEAN,
  subject: `Barsel for ${SEVERAL_CPRS.map((cpr) => `CPR ${cpr}`).join(", ")}`,
};

/** A number in the place of a meeting. */
export const IN_LOCATION: Partial<Mail> = {
  ...CLEAN,
  kind: "appointment",
  location: `Lokale 4, CPR ${CPR}`,
};

/** A number in the body of a mail to somebody outside. */
export const IN_BODY: Partial<Mail> = {
  ...CLEAN,
  to: [outsider],
  body: { type: "html", content: `<p>CPR-nr.: ${CPR}</p>` },
};
