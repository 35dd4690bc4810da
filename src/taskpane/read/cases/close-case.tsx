import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { CLOSING_REASONS } from "../../../requests/case/events";
import { TextLink } from "../../text-link";
import { useReadText } from "../read-text";
import type { CaseDesk } from "./use-case";

/** Closes a case that needs no answer. The register keeps why: a click for the usual reasons, words for others. */
export function CloseCase({ desk }: { readonly desk: CaseDesk }) {
  const t = useReadText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  return (
    <div>
      <TextLink aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("close")}
      </TextLink>
      {isOpen && (
        <fieldset className="choice">
          <legend>{t("close.why")}</legend>
          <div className="fixes">
            <Button
              className="narrow"
              disabledFocusable={desk.busy}
              onClick={() => void desk.add({ kind: "relabelled", labels: [] })}
            >
              {t("rights.not")}
            </Button>
            {CLOSING_REASONS.map((known) => (
              <Button
                key={known}
                className="narrow"
                disabledFocusable={desk.busy}
                onClick={() => void desk.add({ kind: "closed", reason: known })}
              >
                {t(`do.close.${known}`)}
              </Button>
            ))}
          </div>
          <div className="override">
            <Field label={t("close.other")} hint={t("note.hint")}>
              <Input value={reason} maxLength={300} onChange={(_, { value }) => setReason(value)} />
            </Field>
            <Button
              className="narrow"
              size="small"
              disabledFocusable={desk.busy || reason.trim() === ""}
              onClick={() => void desk.add({ kind: "closed", reason: reason.trim() })}
            >
              {t("do.close")}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
