import { caseOf } from "../requests/case/case-of";
import type {
  Case,
  CaseEvent,
  MailReference,
  Received,
  Register,
  StoredCase,
} from "../requests/case/events";
import { openingOf } from "../requests/case/merge";
import { nextNumber } from "../requests/case/number";
import { isOpen } from "../requests/case/open-cases";
import { RegisterError } from "../requests/case/register-error";
import { type DeviceCopy, deviceCopy } from "./_register/device-copy";
import { SettingsStore } from "./_register/settings-store";
import { type Store, without } from "./_register/store";

const SAVE_TIMEOUT_MS = 10_000;

/** A store after a change, and the case it was about; no store when nothing had to change. */
interface Change {
  readonly number: string;
  readonly store?: Store;
}

/**
 * The register of one officer who has no list to share, in the mailbox's own settings, so that it is there on every
 * device. Changes are made one after the other, each to the newest that this device knows.
 */
export class EmbeddedRegister implements Register {
  readonly kind = "embedded";
  readonly #store: SettingsStore;
  #last: Promise<unknown> = Promise.resolve();

  constructor(settings: Office.RoamingSettings, copy: DeviceCopy, timeoutMs = SAVE_TIMEOUT_MS) {
    this.#store = new SettingsStore(settings, copy, timeoutMs);
  }

  async list(): Promise<readonly StoredCase[]> {
    return storedCases(this.#store.read());
  }

  async find(mail: MailReference): Promise<StoredCase | null> {
    return findIn(this.#store.read(), mail);
  }

  /** A new case, or the one that another pane has meanwhile opened for the same mail. */
  open(event: Received): Promise<StoredCase> {
    return this.#change((store) => {
      const known = findIn(store, event.mail);
      if (known) return { number: known.case.number };
      const { cases, removed } = store;
      const used = [...Object.keys(cases), ...Object.values(removed)];
      const number = nextNumber(event.receivedAt, used);
      return { number, store: { cases: { ...cases, [number]: [event] }, removed } };
    });
  }

  add(number: string, event: CaseEvent): Promise<StoredCase> {
    return this.#change(({ cases, removed }) => {
      const events = cases[number] ?? [];
      if (events.some(({ id }) => id === event.id)) return { number };
      if (events.length === 0) throw new RegisterError("not-found");
      return { number, store: { cases: { ...cases, [number]: [...events, event] }, removed } };
    });
  }

  /**
   * Takes closed cases out, to make room once they were exported. Gives the numbers of those that are gone; open cases
   * stay, and no number is ever used again.
   */
  remove(numbers: readonly string[]): Promise<readonly string[]> {
    return this.#queued(async () => {
      const store = this.#store.read();
      const gone = storedCases(store)
        .map((stored) => stored.case)
        .filter((each) => numbers.includes(each.number) && !isOpen(each));
      const marks = gone.map(({ log, number }) => [openingOf(log)?.id, number] as const);
      const removed = { ...store.removed, ...Object.fromEntries(marks) };
      await this.#store.save(without({ cases: store.cases, removed }));
      return gone.map(({ number }) => number);
    });
  }

  /** How full it is, from 0 to 1: beyond 0.8 it is time to export and remove closed cases. */
  async fullness(): Promise<number> {
    return this.#store.fullness();
  }

  #change(change: (store: Store) => Change): Promise<StoredCase> {
    return this.#queued(async () => {
      const before = this.#store.read();
      const { number, store = before } = change(before);
      const stored = storedCase(number, store);
      if (!stored) throw new RegisterError("not-found");
      if (store !== before) await this.#store.save(store);
      return stored;
    });
  }

  #queued<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** The register in the mailbox that the pane stands in. */
export function embeddedRegister(): EmbeddedRegister {
  const { roamingSettings, mailbox } = Office.context;
  return new EmbeddedRegister(roamingSettings, deviceCopy(mailbox.userProfile.emailAddress));
}

function storedCases(store: Store): readonly StoredCase[] {
  return Object.keys(store.cases).flatMap((number) => storedCase(number, store) ?? []);
}

function storedCase(number: string, { cases }: Store): StoredCase | null {
  const made = caseOf(number, cases[number] ?? []);
  // Events are only ever added, so their count is a version.
  return made && { case: made, etag: String(made.log.length) };
}

function findIn(store: Store, mail: MailReference): StoredCase | null {
  return storedCases(store).find((each) => isSameMail(each.case.mail, mail)) ?? null;
}

/** A mail keeps its Message-ID when it is moved or copied; its id in the mailbox does not survive that. */
function isSameMail(a: Case["mail"], b: MailReference): boolean {
  if (a.messageId === null || b.messageId === null) return a.itemId === b.itemId;
  return a.messageId === b.messageId;
}
