import { maskFileName } from "../../detect/file-name";
import { DETECTORS } from "../../detect/detectors";
import type { Mail } from "../../mail/mail";
import type { Draft } from "../../outlook/draft";
import { actsOnAttachments } from "../../policy/acts-on-send";
import { type KnownFile, knownFiles } from "../../policy/known-files";
import type { Policy } from "../../policy/policy";
import type { Verdict } from "../../policy/verdict";
import { dayOf } from "../judge-today";
import type { AttachmentReader } from "./attachment-reader";
import { Keeper } from "./keeper";

/** Keeps with the draft what this pane has read in its files: on send there is no time for all of them. */
export class KnownFileMemory {
  readonly #keeper: Keeper<readonly KnownFile[]>;
  readonly #policy: Policy;
  /** What was handed to Outlook last. */
  #last = "[]";

  constructor(draft: Draft, policy: Policy) {
    this.#keeper = new Keeper((files) => draft.rememberFiles(files));
    this.#policy = policy;
  }

  /** Tells how the draft was judged. What Outlook never keeps is treated on send as if no pane had been open. */
  follow(mail: Mail, { findings }: Verdict, reader: AttachmentReader): void {
    if (!actsOnAttachments(this.#policy)) return;
    const today = dayOf(new Date());
    const files = knownFiles(mail, findings, this.#policy, {
      contentPrint: (file) => reader.printOf(file),
      maskName: (name) => maskFileName(name, DETECTORS, today),
    });
    const now = JSON.stringify(files);
    if (now === this.#last) return;
    this.#last = now;
    void this.#keeper.keep(files);
  }

  /** Hands Outlook once more what it was too busy to keep. Never rejects. */
  keepAgain(): Promise<void> {
    return this.#keeper.keepAgain();
  }
}
