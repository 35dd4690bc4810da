import { useState } from "react";
import type { GraphProblem } from "../../../graph/types";
import type { Officer } from "../officer";
import type { Purpose } from "./team";
import { withTeam } from "./with-team";

export interface SigningIn {
  readonly busy: boolean;
  /** Why it did not work; null before, and when it did. */
  readonly problem: GraphProblem | null;
  /** Signs in. Called from a click, for a browser blocks a window that nobody asked for. */
  readonly start: () => Promise<void>;
}

/** Signs in for a purpose, and goes on with what it was wanted for. */
export function useSignIn(
  officer: Officer,
  purpose: Purpose,
  goOn: () => Promise<void>,
): SigningIn {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<GraphProblem | null>(null);
  const start = async (): Promise<void> => {
    if (!officer.team) return;
    setBusy(true);
    const outcome = await withTeam(officer.team, (team) => team.signIn(purpose));
    setBusy(false);
    setProblem(outcome.ok ? null : outcome.problem);
    if (outcome.ok) await goOn();
  };
  return { busy, problem, start };
}
