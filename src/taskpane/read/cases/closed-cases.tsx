import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Case } from "../../../requests/case/events";
import { casesAsCsv, casesAsJson, type CsvWords } from "../../../requests/case/export";
import { isOpen } from "../../../requests/case/open-cases";
import { useSurroundings } from "../../surroundings";
import { TextLink } from "../../text-link";
import { Warning } from "../../warning";
import type { AnswerKey } from "../../../text/answers";
import { useAnswerText } from "../answer/answer-text";
import { useReadText } from "../read-text";
import { reasonText } from "./reason-text";
import { saveFile } from "./save-file";

interface ClosedCasesProps {
  readonly cases: readonly Case[];
  /** From 0 to 1; 0 where there is room for any number. */
  readonly fullness: number;
  readonly onRemove: (numbers: readonly string[]) => Promise<void>;
}

/** The share of the register's room that is taken when it is time to make room. */
const NEARLY_FULL = 0.8;

/** The register as a file, and room for more where there is little. */
export function ClosedCases({ cases, fullness, onRemove }: ClosedCasesProps) {
  const t = useReadText();
  const a = useAnswerText();
  const { settings, language } = useSurroundings();
  const closed = cases.filter((each) => !isOpen(each));

  const words: CsvWords = {
    heading: (column) => a(`column.${column}`),
    label: (label) => t(`right.${label}`),
    status: (status) => t(`case.status.${status}`),
    ground: (label, ground) => a(`check.${label}.${ground}` as AnswerKey),
    reason: (each) => reasonText(each, { t, a }),
    objection: (groundsRemain) => a(groundsRemain ? "objection.rejected" : "objection.upheld"),
    notification: ({ isNotified, reason }) =>
      isNotified ? a("authority.notified") : a("authority.not-notified", { reason: reason ?? "" }),
    separator: language === "da" ? ";" : ",",
  };
  const save = (ending: "csv" | "json"): void => {
    const now = new Date().toISOString();
    const options = { rules: settings.policy.requests ?? {}, now };
    const name = `${t("cases.file")}-${now.slice(0, 10)}.${ending}`;
    if (ending === "csv") saveFile(name, "text/csv", casesAsCsv(cases, words, options));
    else saveFile(name, "application/json", casesAsJson(cases, options));
  };

  return (
    <div className="facts">
      {closed.length > 0 && (
        <p>
          {t(closed.length === 1 ? "cases.closed.one" : "cases.closed.many", {
            count: closed.length,
          })}
        </p>
      )}
      <div className="note-actions">
        <TextLink onClick={() => save("csv")}>{t("cases.csv")}</TextLink>
        <TextLink onClick={() => save("json")}>{t("cases.json")}</TextLink>
      </div>
      {fullness >= NEARLY_FULL && (
        <MakeRoom
          percent={Math.round(fullness * 100)}
          onRemove={() => void onRemove(closed.map(({ number }) => number))}
        />
      )}
    </div>
  );
}

interface MakeRoomProps {
  readonly percent: number;
  readonly onRemove: () => void;
}

function MakeRoom({ percent, onRemove }: MakeRoomProps) {
  const t = useReadText();
  const [isAsking, setAsking] = useState(false);
  return (
    <Warning>
      <p>{t("cases.full", { percent })}</p>
      {isAsking && <p>{t("cases.remove.sure")}</p>}
      <div className="fixes">
        {!isAsking && (
          <Button className="narrow" onClick={() => setAsking(true)}>
            {t("cases.remove")}
          </Button>
        )}
        {isAsking && (
          <>
            <Button className="narrow" onClick={onRemove}>
              {t("cases.remove.yes")}
            </Button>
            <Button className="narrow" appearance="primary" onClick={() => setAsking(false)}>
              {t("cases.remove.no")}
            </Button>
          </>
        )}
      </div>
    </Warning>
  );
}
