import { useEffect, useState } from "react";
import type { Case, CaseEvent, MailReference, Register } from "../../../requests/case/events";
import { RegisterError, type RegisterErrorCode } from "../../../requests/case/register-error";
import type { Officer } from "../officer";
import { rememberHandlesRequests } from "./handles-requests";

type Received = Extract<CaseEvent, { kind: "received" }>;
/** An event before it is known who did it and when. */
type Undated<Event> = Event extends CaseEvent ? Omit<Event, "id" | "at" | "by"> : never;
export type Deed = Undated<Exclude<CaseEvent, Received>>;
export type Opening = Undated<Received>;

/** The case of the mail beside the pane, and what the officer does to it. */
export interface CaseDesk {
  readonly state: "looking" | "none" | "failed" | Case;
  /** Why the last thing did not work; null when it did. */
  readonly problem: RegisterErrorCode | null;
  readonly busy: boolean;
  /** Opens a case; null when that failed, with `problem` set. */
  readonly open: (opening: Opening) => Promise<Case | null>;
  /** Notes a deed on the case; true when the register has it. */
  readonly add: (deed: Deed) => Promise<boolean>;
  /** The same for several, one after the other; gives those that are left when one fails. */
  readonly addAll: (deeds: readonly Deed[]) => Promise<readonly Deed[]>;
  readonly lookAgain: () => Promise<void>;
}

interface CaseOptions {
  /** False where there is no reason to look into the register. */
  readonly isWanted: boolean;
  readonly onChanged: () => void;
}

/**
 * Finds the mail's case in the register, where there is reason to look, and keeps what is done to it. `onChanged` hears
 * of each change.
 */
export function useCase(officer: Officer, mail: MailReference, options: CaseOptions): CaseDesk {
  const { isWanted, onChanged } = options;
  const [found, setFound] = useState<Found>(isWanted ? LOOKING : NO_CASE);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let isShown = isWanted;
    const look = async (): Promise<void> => {
      const current = await findCase(officer, mail);
      if (isShown) setFound(current);
    };
    if (isWanted) void look();
    return () => {
      isShown = false;
    };
  }, [officer, mail, isWanted]);

  /** Whatever the register makes of it is what the pane shows: somebody else may have done something meanwhile. */
  async function change(write: (register: Register) => Promise<{ readonly case: Case }>) {
    setBusy(true);
    try {
      const stored = await write(await officer.register());
      setFound({ state: stored.case, problem: null });
      rememberHandlesRequests();
      onChanged();
      return stored.case;
    } catch (error) {
      // Of several deeds some may have been kept since this was drawn.
      setFound(({ state }) => ({ state, problem: codeOf(error) }));
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

  const lookAgain = async (): Promise<void> => {
    setFound(LOOKING);
    setFound(await findCase(officer, mail));
  };

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
      for (const [index, deed] of deeds.entries()) {
        if (!(await add(deed))) return deeds.slice(index);
      }
      return [];
    },
    lookAgain,
  };
}

type Found = Pick<CaseDesk, "state" | "problem">;

const LOOKING: Found = { state: "looking", problem: null };
const NO_CASE: Found = { state: "none", problem: null };

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
