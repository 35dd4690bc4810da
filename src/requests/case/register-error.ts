/**
 * Why a register did not do what it was asked. The pane has words for each: what happened, and what to do.
 *
 * - `full`: no room for more; nothing was changed. Export and remove closed cases.
 * - `not-found`: there is no such case any more.
 * - `not-saved`: the register refused; everything is as it was.
 * - `timeout`: no answer; it may have been saved. The same event again does no harm.
 * - `damaged`: what is stored cannot be read, or was written by a newer Kuvert; it is left alone.
 * - `denied`: the officer may not, or has not signed in.
 * - `conflict`: others kept changing the case; nothing was changed.
 * - `busy`: the service asks to come back later.
 * - `offline`: the service cannot be reached.
 */
export type RegisterErrorCode =
  | "full"
  | "not-found"
  | "not-saved"
  | "timeout"
  | "damaged"
  | "denied"
  | "conflict"
  | "busy"
  | "offline";

/** The only error that a `Register`'s promises are rejected with. */
export class RegisterError extends Error {
  readonly code: RegisterErrorCode;

  constructor(code: RegisterErrorCode, options?: ErrorOptions) {
    super(`The register of cases: ${code}`, options);
    this.name = "RegisterError";
    this.code = code;
  }
}
