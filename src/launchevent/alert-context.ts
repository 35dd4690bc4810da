import type { Mail } from "../mail/mail";
import type { Settings } from "../policy/settings";
import type { Language } from "../text";

/** What an alert has to know besides what was found. */
export interface AlertContext {
  readonly kind: Mail["kind"];
  readonly language: Language;
  /** Null in a deployment that lost its settings: then there is nobody to name. */
  readonly settings: Settings | null;
  /** Whether the alert has a button that opens the pane. */
  readonly hasButton: boolean;
  /** Whether Outlook can show the alert in Markdown. */
  readonly hasMarkdown: boolean;
  /** Makes the name of a file, or a path through archives, safe to show. */
  readonly maskName: (name: string) => string;
}
