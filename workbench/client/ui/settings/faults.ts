import type { Faults } from "../../outlook/model";

export type FaultKind = "none" | "error" | "denied" | "silent" | "late";

/** How late a late answer is, in milliseconds. */
const LATE = 3000;

/** What a host call is set to do. */
export function faultKind(faults: Faults, call: string): FaultKind {
  if (faults.silent.includes(call)) return "silent";
  if (faults.error.includes(call)) return "error";
  if (faults.denied.includes(call)) return "denied";
  return call in faults.late ? "late" : "none";
}

/** The faults with one host call set to another. */
export function withFault(
  faults: Faults,
  call: string,
  kind: FaultKind,
): Pick<Faults, "silent" | "error" | "denied" | "late"> {
  const others = (calls: readonly string[]) => calls.filter((other) => other !== call);
  const { [call]: _before, ...late } = faults.late;
  return {
    silent: kind === "silent" ? [...others(faults.silent), call] : others(faults.silent),
    error: kind === "error" ? [...others(faults.error), call] : others(faults.error),
    denied: kind === "denied" ? [...others(faults.denied), call] : others(faults.denied),
    late: kind === "late" ? { ...late, [call]: LATE } : late,
  };
}
