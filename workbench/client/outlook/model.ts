/** Outlook as the workbench plays it: the data, apart from how it is shown and how office.js asks for it. */
import type { Address } from "../../../src/mail/mail";
import type { NestedSignIn } from "./nested-auth";

export type Language = "da-DK" | "en-US";
export type Theme = "light" | "dark";
/** `web` runs the send handler in a hidden frame with the real office.js, `classic` in a bare JavaScript-only runtime. */
export type Client = "web" | "classic";

export interface OutlookAttachment {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
  /** Of an item, the Base64 of its .eml; of a link nothing. */
  readonly contentBase64: string;
  readonly isInline: boolean;
  /** A file when it is not said. */
  readonly kind?: "item" | "cloud";
  /** Where a link leads. */
  readonly url?: string;
}

/** A bar above the item, put there by the add-in (`notificationMessages`). */
export interface ItemNotification {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  /** Only an insight message has one; the button opens the pane `commandId` stands for. */
  readonly action?: {
    readonly text: string;
    readonly commandId: string;
    readonly contextData: string;
  };
}

/**
 * An item in a folder or an open draft. `read` items are received or sent, `compose` items are being written.
 * Items are never changed in place, so that a snapshot stays what it was.
 */
export interface OutlookItem {
  readonly id: string;
  readonly folder: "inbox" | "drafts" | "sent";
  readonly kind: "mail" | "appointment";
  readonly mode: "read" | "compose";
  readonly composeType?: "newMail" | "reply" | "forward";
  readonly subject: string;
  /** Always HTML, as in Outlook on the web. Shown in a sandboxed frame only. */
  readonly bodyHtml: string;
  readonly from: Address;
  /** For an appointment: required attendees. */
  readonly to: readonly Address[];
  /** For an appointment: optional attendees. */
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly attachments: readonly OutlookAttachment[];
  readonly sensitivityLabel: string | null;
  readonly categories: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601: when it was received, sent, or last begun. */
  readonly received: string;
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
  /** What the add-in keeps with the item. */
  readonly notifications: readonly ItemNotification[];
  readonly sessionData: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** What Take Action or an insight message hands to the pane it opens (`getInitializationContextAsync`). */
  readonly initializationContext: string;
}

export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
  readonly tooltip: string;
  readonly color: string;
  readonly children: readonly SensitivityLabel[];
}

/** What can be made to go wrong, for demonstrations and tests. */
export interface Faults {
  /** Names of host calls (`subject.getAsync`, `body.getAsync`, …) that never answer, answer an error, or answer late. */
  readonly silent: readonly string[];
  readonly error: readonly string[];
  /** Answered with 7000, which Outlook on Mac says of labels whatever the add-in may do. */
  readonly denied: readonly string[];
  /** Milliseconds by name. */
  readonly late: Readonly<Record<string, number>>;
  /** Requirement set the host claims, e.g. "1.15"; below 1.13 there are no sensitivity labels. */
  readonly requirementSet: string;
  readonly nullItem: boolean;
  /** The organisation has no labels, or Outlook does not show their menu: then its calls fail too. */
  readonly labelsNotEnabled: boolean;
  readonly handlerUnavailable: boolean;
  /** What Outlook answers when the add-in wants to sign in to Microsoft Graph. */
  readonly signIn: NestedSignIn;
}

export interface WorkbenchSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly client: Client;
  readonly policy: string;
  /** In CSS pixels; Outlook gives a pane 320 to 450. */
  readonly paneWidth: number;
  readonly faults: Faults;
}

/** What `/config.json` of the workbench server says. */
export interface WorkbenchConfig {
  readonly policies: readonly PolicySite[];
}

/** An add-in as `kuvert build` wrote it for one policy; `site` has no slash at the end. */
export interface PolicySite {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  /** Mailboxes that the policy names as senders whose mail is encrypted: the user can write from them. */
  readonly senders: readonly string[];
}
