import { useState } from "react";
import { TextLink } from "../text-link";
import { useReadText } from "./read-text";
import { RightsChoice } from "./rights-choice";
import type { TriageProps } from "./triage-props";
import { Unsaved } from "./unsaved";

/** A mail that asks for nothing: one line, and the way to say otherwise. */
export function QuietView({ rights, isUnsaved, onCorrect }: TriageProps) {
  const t = useReadText();
  const [isChoosing, setChoosing] = useState(false);
  const { isCorrected } = rights;
  return (
    <div className="message">
      <h1>{t(isCorrected ? "heading.none" : "quiet.title")}</h1>
      <p>{t(isCorrected ? "not.text" : "quiet.text")}</p>
      {isUnsaved && <Unsaved />}
      <div className="note-actions">
        {isCorrected && <TextLink onClick={() => onCorrect(null)}>{t("rights.reset")}</TextLink>}
        <TextLink aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t("quiet.mark")}
        </TextLink>
      </div>
      {isChoosing && <RightsChoice rights={[]} onCorrect={onCorrect} />}
    </div>
  );
}
