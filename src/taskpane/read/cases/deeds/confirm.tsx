import { Button } from "@fluentui/react-components";
import { useState } from "react";
import AnswerForm from "../../answer/answer-form";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";

/** Tells the person that the request has come in, and makes sure who is writing (Art. 12(6)). */
export function Confirm(props: WorkProps) {
  const t = useReadText();
  const [isWriting, setWriting] = useState(false);
  const { case: each, desk } = props;
  const isAwaited = each.identity === "asked";
  return (
    <>
      <div className="fixes">
        {isAwaited ? (
          <Button
            className="narrow"
            appearance="primary"
            disabledFocusable={desk.busy}
            onClick={() => void desk.add({ kind: "identity-established" })}
          >
            {t("do.identity-established")}
          </Button>
        ) : (
          <Button
            className="narrow"
            appearance="primary"
            aria-expanded={isWriting}
            onClick={() => setWriting(!isWriting)}
          >
            {t("do.confirm")}
          </Button>
        )}
      </div>
      {isWriting && !isAwaited && <AnswerForm {...props} first={FIRST} />}
    </>
  );
}

const FIRST = ["acknowledgement", "complaint-receipt", "breach-receipt"] as const;
