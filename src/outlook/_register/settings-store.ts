import { RegisterError, type RegisterErrorCode } from "../../requests/case/register-error";
import { callOutlook } from "../call";
import type { OutlookErrorCode } from "../draft";
import type { DeviceCopy } from "./device-copy";
import { EMPTY_STORE, mergeStores, pack, type Store, unpack } from "./store";

/** The one entry in the add-in's settings. */
const KEY = "kuvert.cases";
/** Characters of all settings of an add-in, as office.js counts them before it saves, less room for other entries. */
const LIMIT = 31 * 1_024;

/** The officer's store in the add-in's settings of the mailbox (`roamingSettings`). */
export class SettingsStore {
  readonly #settings: Office.RoamingSettings;
  readonly #copy: DeviceCopy;
  readonly #timeoutMs: number;

  constructor(settings: Office.RoamingSettings, copy: DeviceCopy, timeoutMs: number) {
    this.#settings = settings;
    this.#copy = copy;
    this.#timeoutMs = timeoutMs;
  }

  /** What Outlook gave this pane when it opened, with what other panes on this device have saved since. */
  read(): Store {
    const own = unpack(this.#settings.get(KEY));
    // Never written over: what is not understood may be all there is.
    if (!own) throw new RegisterError("damaged");
    return mergeStores(own, unpack(this.#copy.read()) ?? EMPTY_STORE);
  }

  /** All or nothing: a pane whose settings were not saved must not go on as if they had been. */
  async save(store: Store): Promise<void> {
    const packed = pack(store);
    if (sizeOf(packed) > LIMIT) throw new RegisterError("full");
    const before: unknown = this.#settings.get(KEY);
    this.#settings.set(KEY, packed);
    const saved = await callOutlook<void>(
      (answer) => this.#settings.saveAsync(answer),
      this.#timeoutMs,
    );
    if (saved.ok) return this.#copy.write(packed);
    if (before === undefined) this.#settings.remove(KEY);
    else this.#settings.set(KEY, before);
    throw new RegisterError(codeFor(saved.error));
  }

  /** From 0 to 1. */
  fullness(): number {
    return sizeOf(pack(this.read())) / LIMIT;
  }
}

/** As office.js counts: each value as JSON, and all of them as JSON once more. */
function sizeOf(packed: string): number {
  return JSON.stringify({ [KEY]: JSON.stringify(packed) }).length;
}

function codeFor(error: OutlookErrorCode): RegisterErrorCode {
  return error === "timeout" || error === "denied" ? error : "not-saved";
}
