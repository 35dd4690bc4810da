import { useState } from "react";
import { Say } from "../announcer";
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
  const heading = t(isCorrected ? "heading.none" : "quiet.title");
  return (
    <div className="message">
      <Say text={heading} calm={t("quiet.title")} />
      <h1>{heading}</h1>
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
