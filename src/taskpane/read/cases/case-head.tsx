import { Badge } from "@fluentui/react-components";
import type { Case } from "../../../requests/case/events";
import { useReadText } from "../read-text";

interface CaseHeadProps {
  readonly case: Case;
  /** Id of the heading, by which the card around it is named. */
  readonly titleId: string;
}

/** A case's number and how far it is. */
export function CaseHead({ case: shown, titleId }: CaseHeadProps) {
  const t = useReadText();
  return (
    <div className="case-head">
      <h2 id={titleId}>{t("case.title", { number: shown.number })}</h2>
      <Badge appearance="tint" color="informative">
        {t(`case.status.${shown.status}`)}
      </Badge>
    </div>
  );
}
