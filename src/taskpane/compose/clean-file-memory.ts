import type { Mail } from "../../mail/mail";
import type { Draft } from "../../outlook/draft";
import { cleanFiles, wantsCleanFiles } from "../../policy/clean-files";
import type { Policy } from "../../policy/policy";
import type { Verdict } from "../../policy/verdict";
import type { AttachmentReader } from "./attachment-reader";

/** Keeps with the draft which files this pane has read and found clean, so that nobody is asked about them on send. */
export class CleanFileMemory {
  readonly #draft: Draft;
  readonly #policy: Policy;
  #kept = "[]";

  constructor(draft: Draft, policy: Policy) {
    this.#draft = draft;
    this.#policy = policy;
  }

  /** Tells how the draft was judged. What Outlook does not keep is asked about on send, as if no pane had been open. */
  follow(mail: Mail, { findings }: Verdict, reader: AttachmentReader): void {
    if (!wantsCleanFiles(this.#policy)) return;
    const files = cleanFiles(mail, findings, this.#policy, (file) => reader.printOf(file));
    const now = JSON.stringify(files);
    if (now === this.#kept) return;
    this.#kept = now;
    void this.#draft.rememberFiles(files);
  }
}
