import { useState } from "react";
import type { Candidate, GraphProblem, SearchKind, SoughtPerson } from "../../../../graph/types";
import { useCallingOff } from "../../../use-calling-off";
import type { Officer } from "../../officer";
import { withTeam } from "../../team/with-team";

export type Search =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly mails: number }
  | { readonly state: "failed"; readonly problem: GraphProblem }
  | {
      readonly state: "done";
      readonly candidates: readonly Candidate[];
      /** True when Graph has given the newest mails alone. */
      readonly isCut: boolean;
    };

interface SentSearchRun {
  readonly search: Search;
  /** Call it from a click: somebody may have to sign in. */
  readonly start: (person: SoughtPerson, how: SearchKind) => Promise<void>;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** So many mails at most come of a search by texts, the newest ones; Graph does not say that there are more. */
const MOST_FOUND = 1000;

/** How far a search of the officer's sent mail is, and whom it has found. */
export function useSentSearch({ team: open }: Officer): SentSearchRun {
  const [search, setSearch] = useState<Search>({ state: "idle" });
  const { begin, stop } = useCallingOff();

  async function start(person: SoughtPerson, how: SearchKind): Promise<void> {
    if (!open) return;
    const signal = begin();
    let read = 0;
    const progress = (mails: number) => {
      read = mails;
      setSearch({ state: "running", mails });
    };
    progress(0);
    const outcome = await withTeam(open, async (team) => {
      const signedIn = await team.signIn(how, signal);
      return signedIn.ok ? team.candidates(person, how, progress, signal) : signedIn;
    });
    setSearch(
      outcome.ok
        ? {
            state: "done",
            candidates: outcome.value,
            isCut: how === "texts" && read >= MOST_FOUND,
          }
        : { state: "failed", problem: outcome.problem },
    );
  }

  return { search, start, stop, reset: () => setSearch({ state: "idle" }) };
}
