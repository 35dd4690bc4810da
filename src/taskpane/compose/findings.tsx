import type { FixId } from "../../policy/fixes/fix";
import type { JudgedFinding } from "../../policy/verdict";
import { FindingCard } from "./finding-card";
import { FindingNote } from "./finding-note";

const bringIntoView = (item: HTMLElement | null): void =>
  item?.scrollIntoView({ block: "nearest" });

interface FindingsProps {
  /** Loudest first; those at `ok` are not shown. */
  readonly findings: readonly JudgedFinding[];
  readonly busy: boolean;
  readonly wanted: string | null;
  readonly onFix: (finding: JudgedFinding, fix: FixId) => void;
}

/** One card for each finding that a rule speaks of. Scrolls once to the finding the user came for. */
export function Findings({ findings, busy, wanted, onFix }: FindingsProps) {
  const shown = findings.filter(({ level }) => level !== "ok");
  if (shown.length === 0) return null;
  return (
    <ul className="findings">
      {shown.map((finding) => {
        const Shape = finding.level === "note" ? FindingNote : FindingCard;
        const highlighted = finding.key === wanted;
        return (
          <li key={finding.key} ref={highlighted ? bringIntoView : null}>
            <Shape
              finding={finding}
              busy={busy}
              highlighted={highlighted}
              onFix={(fix) => onFix(finding, fix)}
            />
          </li>
        );
      })}
    </ul>
  );
}
