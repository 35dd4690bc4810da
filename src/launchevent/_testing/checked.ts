import { CORE_DETECTORS } from "../../detect/core-detectors";
import type { Mail } from "../../mail/mail";
import { judge } from "../../policy/judge";
import type { AlertContext } from "../alert-context";
import type { SendCheck } from "../answer";
import { POLICY, settingsWith, TODAY } from "./example";

/** A Danish writer's Outlook with all that Mailbox 1.15 knows. */
export const CONTEXT: AlertContext = {
  kind: "mail",
  language: "da",
  settings: settingsWith({}),
  hasButton: true,
  hasMarkdown: true,
  maskName: (name) => name,
};

/** What the check of a mail comes to under the example's policy, with what Outlook did not give. */
export function checked(mail: Mail, unread: SendCheck["unread"] = []): SendCheck {
  const verdict = judge(mail, POLICY, { today: TODAY, detectors: CORE_DETECTORS });
  return { verdict, unread, files: [] };
}
