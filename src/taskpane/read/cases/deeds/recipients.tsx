import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkProps } from "../step-props";
import { useReadText } from "../../read-text";
import { RecipientRow } from "./recipient-row";
import { SentSearch } from "./sent-search";

/** An address, roughly: Outlook looks at it once more. */
const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;

/** Who received the data and has to hear what became of them (Art. 19, D 7). */
export function Recipients(props: WorkProps) {
  const t = useReadText();
  const { case: each, desk } = props;
  const [address, setAddress] = useState("");
  const [isInvalid, setInvalid] = useState(false);
  const add = async (): Promise<void> => {
    const typed = address.trim();
    setInvalid(!ADDRESS.test(typed));
    if (!ADDRESS.test(typed)) return;
    if (await desk.add({ kind: "recipient-added", address: typed })) setAddress("");
  };
  return (
    <>
      {each.recipients.length > 0 && (
        <ul className="log">
          {each.recipients.map((recipient) => (
            <RecipientRow key={recipient.address} {...props} recipient={recipient} />
          ))}
        </ul>
      )}
      <SentSearch {...props} />
      <Field
        label={t("recipient.address")}
        {...(isInvalid && { validationMessage: t("recipient.invalid") })}
      >
        <Input
          type="email"
          value={address}
          maxLength={320}
          onChange={(_, { value }) => setAddress(value)}
          onKeyDown={({ key }) => key === "Enter" && void add()}
        />
      </Field>
      <div className="fixes">
        <Button
          className="narrow"
          disabledFocusable={desk.busy || address.trim() === ""}
          onClick={() => void add()}
        >
          {t("do.add-recipient")}
        </Button>
        {each.recipients.length === 0 && (
          <Button
            className="narrow"
            disabledFocusable={desk.busy}
            onClick={() => void desk.add({ kind: "no-recipients" })}
          >
            {t("do.no-recipients")}
          </Button>
        )}
      </div>
    </>
  );
}
