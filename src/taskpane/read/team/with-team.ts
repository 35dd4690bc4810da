import type { Officer } from "../officer";
import type { Team, TeamOutcome } from "./team";

/** Does something with Microsoft Graph. The part of the pane for it is loaded first, which takes a network too. */
export async function withTeam<T>(
  open: NonNullable<Officer["team"]>,
  work: (team: Team) => Promise<TeamOutcome<T>>,
): Promise<TeamOutcome<T>> {
  const team = await open().catch(() => null);
  return team === null ? { ok: false, problem: "no-network" } : work(team);
}
