import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { groupKey, groupsOf } from "../../policy/groups";
import type { JudgedFinding } from "../../policy/verdict";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import type { Acts } from "./acts";
import { FindingCard } from "./finding-card";
import { FindingNote } from "./finding-note";

/** More would bury what stands below them: thirty files with a number each are thirty cards. */
const AT_FIRST = 10;

/** The finding that the user came for: a new object each time a button in Outlook asks for it. */
export interface Wanted {
  readonly key: string;
}

interface FindingsProps {
  /** Loudest first; those at `ok` are not shown. */
  readonly findings: readonly JudgedFinding[];
  readonly acts: Acts;
  readonly wanted: Wanted | null;
}

/** One card for each group of findings that a rule speaks of. Scrolls to the one the user came for, each time they come. */
export function Findings({ findings, acts, wanted }: FindingsProps) {
  const { t } = useSurroundings();
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  // React calls another function anew, so the same finding is scrolled to again.
  const bringIntoView = useMemo(
    () => wanted && ((item: HTMLElement | null) => item?.scrollIntoView({ block: "nearest" })),
    [wanted],
  );
  const groups = groupsOf(findings).map((group) => ({
    group,
    highlighted: group.some(({ key }) => key === wanted?.key),
  }));
  if (groups.length === 0) return null;
  const isCut = !isWhole && !groups.slice(AT_FIRST).some(({ highlighted }) => highlighted);
  const shown = isCut ? groups.slice(0, AT_FIRST) : groups;
  const showAll = (): void => {
    flushSync(() => setWhole(true));
    list.current?.children[AT_FIRST]?.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <>
      <ul className="findings" ref={list}>
        {shown.map(({ group, highlighted }) => {
          const Shape = group[0].level === "note" ? FindingNote : FindingCard;
          return (
            <li key={groupKey(group[0])} ref={highlighted ? bringIntoView : null}>
              <Shape group={group} acts={acts} highlighted={highlighted} />
            </li>
          );
        })}
      </ul>
      {shown.length < groups.length && (
        <div>
          <TextLink onClick={showAll}>
            {t("findings.more", { count: groups.length - shown.length })}
          </TextLink>
        </div>
      )}
    </>
  );
}
