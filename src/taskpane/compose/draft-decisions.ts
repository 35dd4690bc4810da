import type { Mail } from "../../mail/mail";
import type { Draft } from "../../outlook/draft";
import { decisionToken, NO_DECISIONS, type Decision, type Decisions } from "../../policy/decisions";
import type { FindingGroup } from "../../policy/groups";
import { Keeper } from "./keeper";

/** What came of a decision; the tokens take it back. */
export interface Decided {
  readonly tokens: readonly string[];
  readonly isRemembered: boolean;
}

/** What the writer decided about one draft, kept with it from pane to pane. */
export class DraftDecisions {
  readonly #keeper: Keeper<Decisions>;
  readonly #onChange: () => void;
  #now: Decisions = NO_DECISIONS;
  #hasRecalled = false;
  /** Whether something was decided before it was known what an earlier pane decided. */
  #waits = false;

  /** `onChange` is called before Outlook has been asked to keep what was decided. */
  constructor(remember: Draft["remember"], onChange: () => void) {
    this.#keeper = new Keeper(remember);
    this.#onChange = onChange;
  }

  get now(): Decisions {
    return this.#now;
  }

  /** Takes over what an earlier pane kept with the draft; true the first time. From then on this pane alone decides. */
  recall(kept: Decisions): boolean {
    if (this.#hasRecalled) return false;
    this.#hasRecalled = true;
    this.#now = { ...kept, ...this.#now };
    return true;
  }

  /** Decides about all findings of a group, which stand in `mail`. Never rejects. */
  async add(mail: Mail, group: FindingGroup, decision: Decision): Promise<Decided> {
    const tokens = group.map((finding) => decisionToken(mail, finding, decision));
    const changes = Object.fromEntries(tokens.map((token) => [token, decision]));
    return { tokens, isRemembered: await this.#change({ ...this.#now, ...changes }) };
  }

  /** Takes decisions back. False where Outlook still holds them. Never rejects. */
  remove(tokens: readonly string[]): Promise<boolean> {
    const left = Object.entries(this.#now).filter(([token]) => !tokens.includes(token));
    return this.#change(Object.fromEntries(left));
  }

  /** Hands Outlook once more what it has not kept: the send handler goes by that. Never rejects. */
  async keepAgain(): Promise<void> {
    if (this.#waits) await this.#keep();
    else await this.#keeper.keepAgain();
  }

  #change(decisions: Decisions): Promise<boolean> {
    this.#now = decisions;
    this.#onChange();
    return this.#keep();
  }

  async #keep(): Promise<boolean> {
    // What an earlier pane decided would be written over as long as it is not known.
    this.#waits = !this.#hasRecalled;
    return this.#hasRecalled && this.#keeper.keep(this.#now);
  }
}
