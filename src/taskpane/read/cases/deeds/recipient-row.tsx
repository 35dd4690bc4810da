import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { noticesOf, recipientNotice } from "../../../../requests/answers/notice";
import { html, subjectOf } from "../../../../requests/answers/render";
import { danishDate } from "../../../../requests/deadlines/copenhagen";
import type { Case } from "../../../../requests/case/events";
import { letterWords } from "../../../../text/letters";
import { AboutWhat } from "../../../about-what";
import { TextLink } from "../../../text-link";
import { useSurroundings } from "../../../surroundings";
import { shortDate } from "../../dates";
import { useReadText } from "../../read-text";
import type { WorkProps } from "../step-props";

interface RecipientRowProps extends WorkProps {
  readonly recipient: Case["recipients"][number];
}

/** One recipient: told, excused with a reason, or with a notice to write. */
export function RecipientRow({ case: each, desk, letters, recipient }: RecipientRowProps) {
  const t = useReadText();
  const { settings, language } = useSurroundings();
  const addressId = useId();
  const [isExcusing, setExcusing] = useState(false);
  const [reason, setReason] = useState("");
  const { address, told, reasonNotTold } = recipient;
  if (told !== null) {
    const date = shortDate(danishDate(Date.parse(told)), language);
    return <li className="small">{t("recipient.told", { address, date })}</li>;
  }
  if (reasonNotTold !== null) {
    return <li className="small">{t("recipient.not-told", { address, reason: reasonNotTold })}</li>;
  }
  const write = (): Promise<void> => {
    const letter = recipientNotice(each, noticesOf(each), settings.policy.contact);
    const words = letterWords(each.language);
    return letters.openNew(
      { to: [address], subject: subjectOf(letter, words) ?? "", html: html(letter, words) },
      [{ kind: "recipient-told", address }],
    );
  };
  return (
    <li>
      <p id={addressId} className="small">
        {address}
      </p>
      <AboutWhat value={addressId}>
        <div className="note-actions">
          <TextLink onClick={() => void write()}>{t("do.notice")}</TextLink>
          <TextLink
            disabledFocusable={desk.busy}
            onClick={() => void desk.add({ kind: "recipient-told", address })}
          >
            {t("do.told")}
          </TextLink>
          <TextLink aria-expanded={isExcusing} onClick={() => setExcusing(!isExcusing)}>
            {t("do.not-told")}
          </TextLink>
        </div>
      </AboutWhat>
      {isExcusing && (
        <div className="override">
          <Field label={t("recipient.why")}>
            <Input value={reason} maxLength={200} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button
            className="narrow"
            disabledFocusable={desk.busy || reason.trim() === ""}
            onClick={() => void desk.add({ kind: "recipient-not-told", address, reason })}
          >
            {t("recipient.keep-reason")}
          </Button>
        </div>
      )}
    </li>
  );
}
