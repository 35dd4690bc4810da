/** Outlook as the workbench plays it: the data, apart from how it is shown and how office.js asks for it. */
import type { Address } from "../../../src/mail/mail";

export type Language = "da-DK" | "en-US";
export type Theme = "light" | "dark";
/** `web` runs the send handler in a hidden frame with the real office.js, `classic` in a bare JavaScript-only runtime. */
export type Client = "web" | "classic";

export interface OutlookAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly contentBase64: string;
  readonly isInline: boolean;
}

/** An item in a folder or an open draft. `read` items are received, `compose` items are being written. */
export interface OutlookItem {
  readonly id: string;
  readonly kind: "mail" | "appointment";
  readonly mode: "read" | "compose";
  readonly composeType?: "newMail" | "reply" | "forward";
  subject: string;
  /** Always HTML, as in Outlook on the web. Shown in a sandboxed frame only. */
  bodyHtml: string;
  from: Address;
  /** For an appointment: required attendees. */
  to: Address[];
  /** For an appointment: optional attendees. */
  cc: Address[];
  bcc: Address[];
  attachments: OutlookAttachment[];
  sensitivityLabel: string | null;
  categories: string[];
  headers: Record<string, string>;
  /** ISO 8601. */
  received: string;
  start?: string;
  end?: string;
  location?: string;
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
  readonly late: Readonly<Record<string, number>>;
  /** Requirement set the host claims, e.g. "1.15"; below 1.13 there are no sensitivity labels. */
  readonly requirementSet: string;
  readonly nullItem: boolean;
  readonly handlerUnavailable: boolean;
}

export interface WorkbenchSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly client: Client;
  readonly policy: string;
  readonly paneWidth: number;
  readonly faults: Faults;
}
