import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";

/** That the authority was told of a breach, or why it need not be: one of the two goes on record (Art. 33(1) and (5)). */
export function Notification({ desk }: WorkProps) {
  const t = useReadText();
  const [isExcusing, setExcusing] = useState(false);
  const [reason, setReason] = useState("");
  return (
    <>
      <p className="small">{t("notification.when")}</p>
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={desk.busy}
          onClick={() => void desk.add({ kind: "authority-notified" })}
        >
          {t("do.notified")}
        </Button>
        <Button
          className="narrow"
          aria-expanded={isExcusing}
          onClick={() => setExcusing(!isExcusing)}
        >
          {t("do.not-notified")}
        </Button>
      </div>
      {isExcusing && (
        <div className="override">
          <Field label={t("notification.why")}>
            <Input value={reason} maxLength={400} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button
            className="narrow"
            disabledFocusable={desk.busy || reason.trim() === ""}
            onClick={() => void desk.add({ kind: "authority-not-notified", reason })}
          >
            {t("recipient.keep-reason")}
          </Button>
        </div>
      )}
    </>
  );
}
