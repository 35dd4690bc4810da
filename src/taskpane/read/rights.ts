import type { Classification } from "../../requests/classify";
import { REQUEST_LABELS, type RequestLabel } from "../../requests/labels";

/** What the mail beside the pane asks for: as Kuvert reads it, or as the officer corrected it. */
export interface Rights {
  readonly certain: readonly RequestLabel[];
  readonly possible: readonly RequestLabel[];
  /** True when the officer has said what it is. */
  readonly isCorrected: boolean;
}

/** The officer's word says everything: what Kuvert thought possible is then settled. A case repeats what was thought. */
export function rightsOf(
  { labels, possible }: Classification,
  correction: readonly RequestLabel[] | null,
): Rights {
  return correction === null
    ? { certain: labels, possible, isCorrected: false }
    : { certain: correction, possible: [], isCorrected: correction.join() !== labels.join() };
}

/** The rights with one more or one less, in the order of the law's articles. */
export function toggled(rights: readonly RequestLabel[], label: RequestLabel): RequestLabel[] {
  return REQUEST_LABELS.filter((each) =>
    each === label ? !rights.includes(label) : rights.includes(each),
  );
}
