import { textOf } from "./outcome";

/** Mailbox requirement sets above the manifest's minimum (1.12) that Kuvert uses where they exist. */
export type MailboxSet = "1.13" | "1.14" | "1.15";

/**
 * Whether this Outlook claims the requirement set. Callers also check that the member itself exists: the claim
 * comes from Outlook and the member from office.js, and either may be older (docs/outlook-quirks.md, quirk 4).
 */
export function supports(set: MailboxSet): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", set);
  } catch {
    return false;
  }
}

/** Outlook's display language as a tag: `da-DK`. Empty when Outlook does not say. */
export function displayLanguage(): string {
  try {
    return Office.context.displayLanguage ?? "";
  } catch {
    return "";
  }
}

/** The address of whoever sits at this Outlook; empty when it does not say. */
export function userAddress(): string {
  try {
    return textOf(Office.context.mailbox.userProfile.emailAddress);
  } catch {
    return "";
  }
}
