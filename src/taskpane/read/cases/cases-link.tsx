import { useState } from "react";
import { isOpen, openByDeadline } from "../../../requests/case/open-cases";
import type { Translate } from "../../../text";
import { useSurroundings } from "../../surroundings";
import { TextLink } from "../../text-link";
import type { Officer } from "../officer";
import { useReadText, type ReadKey } from "../read-text";
import { type Cases, useCases } from "./use-cases";

interface CasesLinkProps {
  readonly officer: Officer;
  readonly onOpen: () => void;
}

/** The way to all cases, with how many there are. Nothing for those who have none: most people never get a request. */
export function CasesLink({ officer, onOpen }: CasesLinkProps) {
  const t = useReadText();
  const { cases } = useCases(officer);
  const over = useOverdue(cases);
  if (cases.state !== "loaded" || cases.cases.length === 0) return null;
  const label = labelOf(cases.cases.filter(isOpen).length, t);
  return (
    <div className="cases-link">
      <TextLink onClick={onOpen}>
        {over > 0 ? t("cases.link.over", { cases: label, count: over }) : label}
      </TextLink>
    </div>
  );
}

function labelOf(count: number, t: Translate<ReadKey>): string {
  if (count === 0) return t("cases.link");
  return t(count === 1 ? "cases.link.one" : "cases.link.many", { count });
}

function useOverdue(cases: Cases): number {
  const { settings } = useSurroundings();
  const [now] = useState(() => new Date().toISOString());
  if (cases.state !== "loaded") return 0;
  return openByDeadline(cases.cases, settings.policy.requests ?? {}, now).filter(
    ({ standing }) => standing?.overdue,
  ).length;
}
