import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { OutlookItem } from "../../outlook/model";
import { personName } from "../format";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { useFieldStyles } from "./fields";

/** Whom the mail is from. Not there for those who have one mailbox only, as in Outlook. */
export function SenderField({ item }: { readonly item: OutlookItem }) {
  const fields = useFieldStyles();
  const text = useText();
  const outlook = useOutlook();
  const { senders } = useSnapshot();
  const id = useId();
  if (senders.length < 2) return null;
  return (
    <div className={fields.row}>
      <label className={fields.label} htmlFor={id}>
        {text.from}
      </label>
      <Select
        id={id}
        appearance="filled-darker"
        value={item.from.address}
        onChange={(_event, { value }) => {
          const from = senders.find(({ address }) => address === value);
          if (from) outlook.updateDraft({ from });
        }}
      >
        {senders.map((sender) => (
          <option key={sender.address} value={sender.address}>
            {personName(sender)}
          </option>
        ))}
      </Select>
    </div>
  );
}
