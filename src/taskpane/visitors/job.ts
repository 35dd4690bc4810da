import type { DeedKind } from "../../visitors/deeds";
import type { Plan } from "../../visitors/plan";
import type { Selection } from "../../visitors/selection";

/** What the officer has confirmed. */
export interface Job extends Selection {
  readonly deed: DeedKind;
  readonly plan: Plan;
  readonly includeMailing: boolean;
  readonly permanent: boolean;
  /** True when it goes on in another session: whom it is about is not known any more. */
  readonly isNameless: boolean;
}
