import type { FindingGroup } from "../../policy/groups";
import type { Acts } from "./acts";

/** What every way of showing a group of findings is given. */
export interface FindingProps {
  readonly group: FindingGroup;
  readonly acts: Acts;
  /** True where the finding is that the user came here for ("Take Action"). */
  readonly highlighted: boolean;
}
