import type { Outcome, RememberErrorCode } from "../../outlook/draft";

/** Errors after which Outlook may keep the same a moment later. */
const BUSY: ReadonlySet<RememberErrorCode> = new Set<RememberErrorCode>(["timeout", "failed"]);

/** Hands Outlook something to keep with the draft, and once more what it was too busy to keep. */
export class Keeper<Value> {
  readonly #remember: (value: Value) => Promise<Outcome<void, RememberErrorCode>>;
  #last: { readonly value: Value } | null = null;
  #isOwed = false;

  constructor(remember: (value: Value) => Promise<Outcome<void, RememberErrorCode>>) {
    this.#remember = remember;
  }

  /** True once Outlook keeps it. Never rejects. */
  async keep(value: Value): Promise<boolean> {
    const last = { value };
    this.#last = last;
    this.#isOwed = false;
    const kept = await this.#remember(value);
    // What was handed over since then is what counts.
    if (last === this.#last) this.#isOwed = !kept.ok && BUSY.has(kept.error);
    return kept.ok;
  }

  /** Hands over once more what is owed; nothing while Outlook has not yet answered. Never rejects. */
  async keepAgain(): Promise<void> {
    if (this.#isOwed && this.#last) await this.keep(this.#last.value);
  }
}
