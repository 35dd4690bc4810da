import { Button } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { TextLink } from "../text-link";
import { articleText } from "./article-text";
import { useReadText } from "./read-text";
import { toggled } from "./rights";
import { RightsChoice } from "./rights-choice";
import type { TriageProps } from "./triage-props";
import { Unsaved } from "./unsaved";

type RightsBarProps = Pick<TriageProps, "rights" | "isUnsaved" | "onCorrect">;

/** The rights a mail invokes, each with the click that corrects it: certain ones off, possible ones on. */
export function RightsBar({ rights, isUnsaved, onCorrect }: RightsBarProps) {
  const t = useReadText();
  const [isChoosing, setChoosing] = useState(false);
  const { certain, possible, isCorrected } = rights;
  return (
    <div>
      <ul className="rights" aria-label={t("rights")}>
        {certain.map((right) => (
          <li key={right} className="right">
            {t("right.article", { right: t(`right.${right}`), article: articleText(right, t) })}
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={t("right.remove", { right: t(`right.${right}`) })}
              onClick={() => onCorrect(toggled(certain, right))}
            />
          </li>
        ))}
        {possible.map((right) => (
          <li key={right}>
            <Button
              shape="circular"
              size="small"
              icon={<Add16Regular />}
              aria-label={t("right.add", { right: t(`right.${right}`).toLowerCase() })}
              onClick={() => onCorrect(toggled(certain, right))}
            >
              {t("right.maybe", { right: t(`right.${right}`).toLowerCase() })}
            </Button>
          </li>
        ))}
      </ul>
      {isUnsaved && <Unsaved />}
      <div className="note-actions">
        {certain.length + possible.length > 0 && (
          <TextLink onClick={() => onCorrect([])}>{t("rights.not")}</TextLink>
        )}
        <TextLink aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t(isChoosing ? "rights.done" : "rights.edit")}
        </TextLink>
        {isCorrected && <TextLink onClick={() => onCorrect(null)}>{t("rights.reset")}</TextLink>}
      </div>
      {isChoosing && <RightsChoice rights={certain} onCorrect={onCorrect} />}
    </div>
  );
}
