import { useState } from "react";
import { isOpen, openByDeadline } from "../../../requests/case/open-cases";
import { Say } from "../../announcer";
import { useSurroundings } from "../../surroundings";
import { TextLink } from "../../text-link";
import { Warning } from "../../warning";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { CaseRow } from "./case-row";
import { ClosedCases } from "./closed-cases";
import { RegisterTrouble } from "./register-trouble";
import { useCases } from "./use-cases";

interface CasesViewProps {
  readonly officer: Officer;
  readonly onBack: () => void;
  readonly onReview: () => void;
  readonly onVisitors: () => void;
  readonly onApplications: () => void;
}

/** Every open case, the most pressing first, and the register as a file. */
export function CasesView(props: CasesViewProps) {
  const { officer, onBack, onReview, onVisitors, onApplications } = props;
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
      <Say text={t("cases.title")} />
      <div>
        <TextLink onClick={onBack}>{t("cases.back")}</TextLink>
      </div>
      <h1>{t("cases.title")}</h1>
      {cases.state === "loading" && <p>{t("cases.loading")}</p>}
      <div role="alert" className="problem">
        {cases.state === "failed" && (
          <RegisterTrouble
            problem={cases.problem}
            officer={officer}
            again={desk.reload}
            offersAgain
          />
        )}
        {cases.state === "loaded" && cases.unread.length > 0 && (
          <Warning>
            <p>{t("register.unread", { rows: cases.unread.join(", ") })}</p>
          </Warning>
        )}
        {cannotOpen && (
          <Warning>
            <p>{t("cases.mail-failed")}</p>
          </Warning>
        )}
      </div>
      {officer.team && (
        <div className="note-actions">
          <TextLink onClick={onReview}>{t("review.link")}</TextLink>
          <TextLink onClick={onVisitors}>{t("visitors.link")}</TextLink>
          {settings.policy.applications && (
            <TextLink onClick={onApplications}>{t("applications.link")}</TextLink>
          )}
        </div>
      )}
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
