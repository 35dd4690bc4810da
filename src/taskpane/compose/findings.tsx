import { groupKey, groupsOf } from "../../policy/groups";
import type { JudgedFinding } from "../../policy/verdict";
import type { Acts } from "./acts";
import { FindingCard } from "./finding-card";
import { FindingNote } from "./finding-note";

const bringIntoView = (item: HTMLElement | null): void =>
  item?.scrollIntoView({ block: "nearest" });

interface FindingsProps {
  /** Loudest first; those at `ok` are not shown. */
  readonly findings: readonly JudgedFinding[];
  readonly acts: Acts;
  /** Key of the finding that the user came for. */
  readonly wanted: string | null;
}

/** One card for each group of findings that a rule speaks of. Scrolls once to the one the user came for. */
export function Findings({ findings, acts, wanted }: FindingsProps) {
  const groups = groupsOf(findings);
  if (groups.length === 0) return null;
  return (
    <ul className="findings">
      {groups.map((group) => {
        const Shape = group[0].level === "note" ? FindingNote : FindingCard;
        const highlighted = group.some(({ key }) => key === wanted);
        return (
          <li key={groupKey(group[0])} ref={highlighted ? bringIntoView : null}>
            <Shape group={group} acts={acts} highlighted={highlighted} />
          </li>
        );
      })}
    </ul>
  );
}
