/** What can be made to go wrong in the host, so that people and tests see how the add-in behaves then. */
import type { Faults } from "./model";

export const NO_FAULTS: Faults = {
  silent: [],
  error: [],
  denied: [],
  late: {},
  requirementSet: "1.15",
  nullItem: false,
  labelsNotEnabled: false,
  handlerUnavailable: false,
  signIn: "silent",
};

/** Stands for every call in `silent`, `error`, `denied` and `late`. */
export const EVERY_CALL = "*";

export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "silent" }
  | { readonly kind: "error" }
  | { readonly kind: "denied" }
  | { readonly kind: "late"; readonly delay: number };

/** The fault of a call by its name; silence wins over an error, an error over a missing permission, that over lateness. */
export function faultFor(faults: Faults, name: string): Fault {
  const named = (names: readonly string[]) => names.includes(name) || names.includes(EVERY_CALL);
  if (named(faults.silent)) return { kind: "silent" };
  if (named(faults.error)) return { kind: "error" };
  if (named(faults.denied)) return { kind: "denied" };
  const delay = faults.late[name] ?? faults.late[EVERY_CALL];
  return delay === undefined ? { kind: "none" } : { kind: "late", delay };
}
