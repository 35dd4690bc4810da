import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { possibleDeeds } from "../../../../requests/case/possible-deeds";
import { useSurroundings } from "../../../surroundings";
import AnswerForm from "../../answer/answer-form";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";

/** Answers the person: what was done, what could not be, or that it takes longer. */
export function AnswerStep(props: WorkProps) {
  const t = useReadText();
  const { settings } = useSurroundings();
  const [isWriting, setWriting] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const rules = settings.policy.requests ?? {};
  const isClosing = possibleDeeds(props.case, { at: now, rules }).includes("answered");
  return (
    <>
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          aria-expanded={isWriting}
          onClick={() => setWriting(!isWriting)}
        >
          {t("do.answer")}
        </Button>
      </div>
      {isWriting && <AnswerForm {...props} first={isClosing ? ["granted"] : []} />}
    </>
  );
}
