import type { RequestLabel } from "../../requests/labels";
import type { CaseDesk } from "./cases/use-case";
import type { Letters } from "./letters";
import type { Officer } from "./officer";
import type { Rights } from "./rights";
import type { Triaged } from "./use-triaged";

/** What the views of a read mail are given. */
export interface TriageProps {
  readonly mail: Triaged;
  readonly rights: Rights;
  /** True when Outlook did not keep the officer's correction with the mail. */
  readonly isUnsaved: boolean;
  /** The officer's word for what the mail asks for; null goes back to Kuvert's guess. */
  readonly onCorrect: (rights: readonly RequestLabel[] | null) => void;
  readonly desk: CaseDesk;
  readonly letters: Letters;
  readonly officer: Officer;
}
