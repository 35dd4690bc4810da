import { useEffect, useState } from "react";
import type { Case, CaseEvent, MailReference, Register } from "../../../requests/case/events";
import { RegisterError, type RegisterErrorCode } from "../../../requests/case/register-error";
import type { Officer } from "../officer";

type Received = Extract<CaseEvent, { kind: "received" }>;
/** An event before it is known who did it and when. */
type Undated<Event> = Event extends CaseEvent ? Omit<Event, "id" | "at" | "by"> : never;
export type Deed = Undated<Exclude<CaseEvent, Received>>;
type Opening = Undated<Received>;

/** The case of the mail beside the pane, and what the officer does to it. */
export interface CaseDesk {
  readonly state: "looking" | "none" | "failed" | Case;
  /** Why the last thing did not work; null when it did. */
  readonly problem: RegisterErrorCode | null;
  readonly busy: boolean;
  /** Opens a case; null when that failed, with `problem` set. */
  readonly open: (opening: Opening) => Promise<Case | null>;
  /** True when the register has it. */
  readonly add: (deed: Deed) => Promise<boolean>;
  /** The same for several, one after the other; what was kept before one failed stays kept. */
  readonly addAll: (deeds: readonly Deed[]) => Promise<boolean>;
  readonly lookAgain: () => Promise<void>;
}

/** Finds the mail's case in the register and keeps what is done to it; `onChanged` hears of each change. */
export function useCase(officer: Officer, mail: MailReference, onChanged: () => void): CaseDesk {
  const [found, setFound] = useState<Found>(LOOKING);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const current = await findCase(officer, mail);
      if (isShown) setFound(current);
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [officer, mail]);

  /** Whatever the register makes of it is what the pane shows: somebody else may have done something meanwhile. */
  async function change(write: (register: Register) => Promise<{ readonly case: Case }>) {
    setBusy(true);
    try {
      const stored = await write(await officer.register());
      setFound({ state: stored.case, problem: null });
      onChanged();
      return stored.case;
    } catch (error) {
      setFound({ state: found.state, problem: codeOf(error) });
      return null;
    } finally {
      setBusy(false);
    }
  }

  const dated = () => ({
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    by: officer.address,
  });

  const add = async (deed: Deed): Promise<boolean> => {
    const { state } = found;
    if (typeof state === "string") return false;
    const event = { ...deed, ...dated() } as CaseEvent;
    return (await change((register) => register.add(state.number, event))) !== null;
  };

  return {
    ...found,
    busy,
    open: (opening) => change((register) => register.open({ ...opening, ...dated() })),
    add,
    addAll: async (deeds) => {
      for (const deed of deeds) if (!(await add(deed))) return false;
      return true;
    },
    lookAgain: async () => {
      setFound(LOOKING);
      setFound(await findCase(officer, mail));
    },
  };
}

type Found = Pick<CaseDesk, "state" | "problem">;

const LOOKING: Found = { state: "looking", problem: null };

async function findCase(officer: Officer, mail: MailReference): Promise<Found> {
  try {
    const register = await officer.register();
    const found = await register.find(mail);
    return { state: found?.case ?? "none", problem: null };
  } catch (error) {
    return { state: "failed", problem: codeOf(error) };
  }
}

function codeOf(error: unknown): RegisterErrorCode {
  // A mistake of ours leaves the register as it was, which is all that an officer has to know.
  return error instanceof RegisterError ? error.code : "not-saved";
}
