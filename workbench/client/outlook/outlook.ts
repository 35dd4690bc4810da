/** Outlook as the page and the end-to-end tests see it: one immutable snapshot and the things a user can do. */
import type { Address } from "../../../src/mail/mail";
import type { CallRecord } from "./call-log";
import type { AddinState, PaneButton } from "./manifest";
import type {
  Client,
  Faults,
  Language,
  OutlookAttachment,
  OutlookItem,
  PolicySite,
  SensitivityLabel,
  Theme,
  WorkbenchSettings,
} from "./model";
import type { Completion, SendState } from "./smart-alert";

/** The pane beside the open item. */
export interface OpenPane {
  readonly button: PaneButton;
  readonly pinned: boolean;
  /** Changes when the page must be loaded anew: use it as React `key` of the frame. */
  readonly instance: number;
}

export interface OutlookSnapshot {
  readonly settings: WorkbenchSettings;
  readonly policies: readonly PolicySite[];
  readonly addin: AddinState;
  /** Newest first. */
  readonly items: readonly OutlookItem[];
  readonly openId: string | null;
  readonly open: OutlookItem | null;
  /** The add-in's buttons for the open item, in its command bar. */
  readonly buttons: readonly PaneButton[];
  readonly pane: OpenPane | null;
  readonly labels: readonly SensitivityLabel[];
  /** False below Mailbox 1.13 and where labels are not enabled: then the label menu is not there. */
  readonly labelsAvailable: boolean;
  /** Whom the user can send as, himself first. Outlook tells no item's handlers when that changes. */
  readonly senders: readonly Address[];
  readonly send: SendState;
  /** Calls and events between Outlook and the add-in, oldest first, at most 500. Never holds what a user wrote. */
  readonly log: readonly CallRecord[];
  /** Every `event.completed` of a send handler, oldest first: a second one for the same send is a defect. */
  readonly completions: readonly Completion[];
}

/** What a user types or picks in a draft. */
type DraftPatch = Partial<
  Pick<
    OutlookItem,
    "subject" | "bodyHtml" | "to" | "cc" | "bcc" | "from" | "start" | "end" | "location"
  >
>;

export interface Outlook {
  getSnapshot(): OutlookSnapshot;
  /** Calls back after every change. Returns the way to stop. */
  subscribe(listener: () => void): () => void;

  openItem(id: string | null): void;
  newMail(): void;
  newMeeting(): void;
  reply(id: string): void;
  forward(id: string): void;
  /** Changes the open draft. */
  updateDraft(patch: DraftPatch): void;
  addAttachment(attachment: Omit<OutlookAttachment, "id">): void;
  /** Attaches a link to a file in the cloud, or the newest received mail as an item. */
  attachSample(kind: "cloud" | "item"): void;
  removeAttachment(id: string): void;
  setLabel(id: string | null): void;
  dismissNotification(key: string): void;
  /** Presses the button of an insight message. */
  runNotificationAction(key: string): void;
  /** Throws the open draft away. */
  discard(): void;
  /** Reads an .eml or .msg file as a new item and opens it. Resolves to a problem in English, null when all went well. */
  importMail(fileName: string, bytes: Uint8Array, as: "draft" | "received"): Promise<string | null>;

  /** Presses Send on the open draft. */
  send(): void;
  /** The buttons of the Smart Alert; each does nothing when `send.buttons` does not offer it. */
  sendAnyway(): void;
  dontSend(): void;
  takeAction(): void;
  /** Esc or the cross: the same as not sending. */
  closeAlert(): void;

  openPane(buttonId: string): void;
  closePane(): void;
  setPinned(pinned: boolean): void;
  /** Gives the pane its frame, before it has an address. Returns the way to let go of it (a React ref clean-up). */
  attachPane(frame: HTMLIFrameElement): () => void;

  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setClient(client: Client): void;
  setPolicy(id: string): void;
  setFaults(faults: Partial<Faults>): void;
  setPaneWidth(pixels: number): void;
  clearLog(): void;
  /** Forgets everything and begins with the samples again. */
  reset(): Promise<void>;
}
