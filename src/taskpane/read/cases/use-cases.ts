import { useEffect, useState } from "react";
import type { Case, Register } from "../../../requests/case/events";
import { RegisterError, type RegisterErrorCode } from "../../../requests/case/register-error";
import type { Officer } from "../officer";

/** All cases of the register, the rows that hold one that cannot be read, and how full it is where there is a limit. */
export type Cases =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: RegisterErrorCode }
  | {
      readonly state: "loaded";
      readonly cases: readonly Case[];
      readonly unread: readonly string[];
      readonly fullness: number;
    };

export interface CasesDesk {
  readonly cases: Cases;
  readonly reload: () => Promise<void>;
  /** Takes closed cases out of a register that has little room. */
  readonly remove: (numbers: readonly string[]) => Promise<void>;
}

export function useCases(officer: Officer): CasesDesk {
  const [cases, setCases] = useState<Cases>({ state: "loading" });
  useEffect(() => {
    let isShown = true;
    const load = async (): Promise<void> => {
      const loaded = await casesIn(officer);
      if (isShown) setCases(loaded);
    };
    void load();
    return () => {
      isShown = false;
    };
  }, [officer]);
  const reload = async (): Promise<void> => setCases(await casesIn(officer));
  return {
    cases,
    reload,
    remove: async (numbers) => {
      setCases(
        await casesIn(officer, async (register) => {
          await register.remove?.(numbers);
        }),
      );
    },
  };
}

async function casesIn(
  officer: Officer,
  first?: (register: Register) => Promise<void>,
): Promise<Cases> {
  try {
    const register = await officer.register();
    await first?.(register);
    const unread: string[] = [];
    const stored = await register.list((row) => unread.push(row));
    const fullness = (await register.fullness?.()) ?? 0;
    return { state: "loaded", cases: stored.map((each) => each.case), unread, fullness };
  } catch (error) {
    return { state: "failed", problem: error instanceof RegisterError ? error.code : "not-saved" };
  }
}
