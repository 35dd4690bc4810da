import { Checkbox } from "@fluentui/react-components";
import type { AnswerPart } from "../../../requests/answers/answer";
import type { AnswerKey } from "../../../text/answers";
import { useReadText } from "../read-text";
import { useAnswerText } from "./answer-text";
import { PartDetails } from "./part-details";
import { type ChosenParts, keyOf } from "./use-chosen-parts";

interface PartChoiceProps {
  readonly offered: readonly AnswerPart[];
  readonly chosen: ChosenParts;
}

/** A box for each part that the reply may have; below a ticked one what it needs. */
export function PartChoice({ offered, chosen: { parts, toggle, change } }: PartChoiceProps) {
  const t = useReadText();
  const a = useAnswerText();
  return (
    <fieldset className="choice">
      <legend>{t("answer.what")}</legend>
      {offered.map((part) => {
        const kept = parts.find((other) => keyOf(other) === keyOf(part));
        return (
          <div key={keyOf(part)}>
            <Checkbox
              checked={kept !== undefined}
              label={labelOf(part)}
              onChange={() => toggle(part)}
            />
            {kept && (
              <div className="details">
                <PartDetails part={kept} onChange={change} />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );

  function labelOf(part: AnswerPart): string {
    if (part.kind !== "granted" && part.kind !== "refused") return a(`answer.${part.kind}`);
    const own = OWN_WORDS[keyOf(part)];
    const right = t(`right.${part.label}`).toLowerCase();
    return own ? a(own) : a(`answer.${part.kind}`, { right });
  }
}

/** Nobody grants a complaint, a breach or a no: these say what the letter does. */
const OWN_WORDS: Readonly<Record<string, AnswerKey>> = {
  "granted marketing_optout": "answer.granted.marketing_optout",
  "granted automated_decision": "answer.granted.automated_decision",
  "granted consent_withdrawal": "answer.granted.consent_withdrawal",
  "granted complaint": "answer.granted.complaint",
  "granted breach_report": "answer.granted.breach_report",
  "refused automated_decision": "answer.refused.automated_decision",
};
