import { Checkbox } from "@fluentui/react-components";
import { REQUEST_LABELS, type RequestLabel } from "../../requests/labels";
import { articleText } from "./article-text";
import { useReadText } from "./read-text";
import { toggled } from "./rights";
import type { TriageProps } from "./triage-props";

interface RightsChoiceProps extends Pick<TriageProps, "onCorrect"> {
  readonly rights: readonly RequestLabel[];
}

/** All that a mail can ask for; each click counts at once. */
export function RightsChoice({ rights, onCorrect }: RightsChoiceProps) {
  const t = useReadText();
  return (
    <fieldset className="choice">
      <legend>{t("rights.choose")}</legend>
      {REQUEST_LABELS.map((label) => (
        <Checkbox
          key={label}
          checked={rights.includes(label)}
          label={t(`right.${label}`)}
          title={articleText(label, t)}
          onChange={() => onCorrect(toggled(rights, label))}
        />
      ))}
    </fieldset>
  );
}
