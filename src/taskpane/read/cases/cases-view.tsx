import { useState } from "react";
import { isOpen, openByDeadline } from "../../../requests/case/open-cases";
import { useSurroundings } from "../../surroundings";
import { TextLink } from "../../text-link";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { CaseRow } from "./case-row";
import { ClosedCases } from "./closed-cases";
import { useCases } from "./use-cases";

interface CasesViewProps {
  readonly officer: Officer;
  readonly onBack: () => void;
}

/** Every open case, the most pressing first, and the register as a file. */
export function CasesView({ officer, onBack }: CasesViewProps) {
  const t = useReadText();
  const { settings } = useSurroundings();
  const desk = useCases(officer);
  const [now] = useState(() => new Date().toISOString());
  const [cannotOpen, setCannotOpen] = useState(false);
  const { cases } = desk;

  const openMail = async (itemId: string): Promise<void> => {
    const opened = await officer.openMail(itemId);
    setCannotOpen(!opened.ok);
  };

  return (
    <div className="compose">
      <div>
        <TextLink onClick={onBack}>{t("cases.back")}</TextLink>
      </div>
      <h1>{t("cases.title")}</h1>
      {cases.state === "loading" && <p>{t("cases.loading")}</p>}
      <div role="alert" className="problem">
        {cases.state === "failed" && (
          <div className="card warn">
            <p>{t(`register.${cases.problem}`)}</p>
            <div>
              <TextLink onClick={() => void desk.reload()}>{t("register.again")}</TextLink>
            </div>
          </div>
        )}
        {cannotOpen && <p className="card warn">{t("cases.mail-failed")}</p>}
      </div>
      {cases.state === "loaded" && (
        <>
          {!cases.cases.some(isOpen) && <p>{t("cases.none")}</p>}
          <ul className="findings">
            {openByDeadline(cases.cases, settings.policy.requests ?? {}, now).map((open) => (
              <CaseRow key={open.case.number} open={open} onOpenMail={openMail} />
            ))}
          </ul>
          {cases.cases.length > 0 && (
            <ClosedCases cases={cases.cases} fullness={cases.fullness} onRemove={desk.remove} />
          )}
        </>
      )}
    </div>
  );
}
