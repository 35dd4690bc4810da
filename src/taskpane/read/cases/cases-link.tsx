import { useState } from "react";
import { isOpen, openByDeadline } from "../../../requests/case/open-cases";
import type { Translate } from "../../../text";
import { useSurroundings } from "../../surroundings";
import { TextLink } from "../../text-link";
import type { Officer } from "../officer";
import { useReadText, type ReadKey } from "../read-text";
import { handlesRequests } from "./handles-requests";
import { type Cases, useCases } from "./use-cases";

interface CasesLinkProps {
  readonly officer: Officer;
  readonly onOpen: () => void;
}

/** The way to all cases. Nothing for those who have none: most people never get a request. */
export function CasesLink({ officer, onOpen }: CasesLinkProps) {
  const t = useReadText();
  if (!officer.isTeam) return <CountedLink officer={officer} onOpen={onOpen} />;
  // The team's register is on the network: it is not counted beside every mail.
  return handlesRequests() ? <Link onOpen={onOpen} label={t("cases.link")} /> : null;
}

function CountedLink({ officer, onOpen }: CasesLinkProps) {
  const t = useReadText();
  const { cases } = useCases(officer);
  const over = useOverdue(cases);
  if (cases.state !== "loaded" || cases.cases.length === 0) return null;
  const label = labelOf(cases.cases.filter(isOpen).length, t);
  return (
    <Link
      onOpen={onOpen}
      label={over > 0 ? t("cases.link.over", { cases: label, count: over }) : label}
    />
  );
}

function Link({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }) {
  return (
    <div className="cases-link">
      <TextLink onClick={onOpen}>{label}</TextLink>
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
