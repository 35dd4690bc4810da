import type { RequestLabel } from "../../requests/labels";
import type { Triage } from "./use-triage";

/** What the views of a read mail are given. */
export interface TriageProps {
  readonly triage: Extract<Triage, { state: "read" }>;
  /** The officer's word for what the mail asks for; null goes back to Kuvert's guess. */
  readonly onCorrect: (rights: readonly RequestLabel[] | null) => void;
}
