import { useEffect, useState } from "react";
import type { Calendars } from "../../visitors/calendar";
import type { Officer } from "../read/officer";
import { signInTrouble, type Trouble, troubleOf } from "./trouble";

/** What is read from the calendars for a part of the pane, while it is shown. */
export type Reading<T> =
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly trouble: Trouble | null }
  | { readonly state: "read"; readonly value: T };

/** Reads once, with leave to read and nothing more; called off when the part goes. */
export function useReading<T>(
  officer: Officer,
  read: (calendars: Calendars, signal: AbortSignal) => Promise<T>,
): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ state: "reading" });
  const [readOnce] = useState(() => read);
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    const outcomeOf = async (): Promise<Reading<T>> => {
      try {
        const team = await officer.team!();
        const signedIn = await team.signIn("calendars", signal);
        if (signedIn.ok) return { state: "read", value: await readOnce(team.calendars(), signal) };
        return { state: "failed", trouble: signInTrouble(signedIn.problem) };
      } catch (error) {
        return { state: "failed", trouble: troubleOf(error) };
      }
    };
    const begin = async (): Promise<void> => {
      const outcome = await outcomeOf();
      if (!signal.aborted) setReading(outcome);
    };
    void begin();
    return () => abort.abort();
  }, [officer, readOnce]);
  return reading;
}
