import type { Outcome, OutlookErrorCode } from "./draft";

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Code = OutlookErrorCode>(
  error: Code,
): { readonly ok: false; readonly error: Code } {
  return { ok: false, error };
}

/** Passes the value through `change`; an error stays what it is. */
export function mapped<From, To>(
  change: (value: From) => To,
): (outcome: Outcome<From>) => Outcome<To> {
  return (outcome) => (outcome.ok ? success(change(outcome.value)) : outcome);
}

/** Outlook sometimes reports success and gives nothing: then there is no value, rather than an empty one. */
export function checked<From, To>(
  accept: (value: From) => To | undefined,
): (outcome: Outcome<From>) => Outcome<To> {
  return (outcome) => {
    if (!outcome.ok) return outcome;
    const value = accept(outcome.value);
    return value === undefined ? failure("failed") : success(value);
  };
}

/** For `checked`: a text, which may be empty. */
export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A detail of what Outlook gave; empty where it is missing or no text (docs/outlook-quirks.md, quirk 28). */
export function textOf(value: unknown): string {
  return asString(value) ?? "";
}
