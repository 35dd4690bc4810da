import type { Mail } from "../mail/mail";

/** Ids of the buttons in manifest.xml that open the pane: what a Smart Alert or a notification calls. */
export const PANE_BUTTON: Readonly<Record<Mail["kind"], string>> = {
  mail: "kuvertComposePane",
  appointment: "kuvertAppointmentPane",
};

/** The key of a finding as `policy/` makes it: words and numbers, never a value from the mail. */
const FINDING_KEY = /^[a-z-]{1,40}:[a-z-]{1,40}:\d{1,6}:\d{1,6}$/;

/** What a dialog's button hands to the pane. Always a string: older Outlooks on Windows drop objects. */
export function findingLink(key: string): string {
  return JSON.stringify({ finding: key });
}

/** The finding named by whatever Outlook handed over (a JSON string, an object, nothing, rubbish); null when none is. */
export function findingOfLink(context: unknown): string | null {
  const link = typeof context === "string" ? parsed(context) : context;
  if (typeof link !== "object" || link === null) return null;
  const key: unknown = (link as { finding?: unknown }).finding;
  return typeof key === "string" && FINDING_KEY.test(key) ? key : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
