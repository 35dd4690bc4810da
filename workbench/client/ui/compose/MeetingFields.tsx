import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { OutlookItem } from "../../outlook/model";
import { useOutlook } from "../outlook-context";
import { useText } from "../text/text";
import { useFieldStyles } from "./fields";

const useStyles = makeStyles({
  time: { flexGrow: 0, width: "190px" },
  endLabel: { width: "auto", paddingLeft: "8px" },
});

/** When and where a meeting takes place. */
export function MeetingFields({ item }: { readonly item: OutlookItem }) {
  const fields = useFieldStyles();
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const id = useId();
  const time = (part: "start" | "end") => (
    <input
      id={`${id}-${part}`}
      type="datetime-local"
      className={mergeClasses(fields.input, styles.time)}
      value={localTime(item[part])}
      onChange={({ target: { value } }) => {
        if (value) outlook.updateDraft({ [part]: new Date(value).toISOString() });
      }}
    />
  );
  return (
    <>
      <div className={fields.row}>
        <label className={fields.label} htmlFor={`${id}-start`}>
          {text.start}
        </label>
        {time("start")}
        <label className={mergeClasses(fields.label, styles.endLabel)} htmlFor={`${id}-end`}>
          {text.end}
        </label>
        {time("end")}
      </div>
      <div className={fields.row}>
        <label className={fields.label} htmlFor={`${id}-location`}>
          {text.location}
        </label>
        <input
          id={`${id}-location`}
          className={fields.input}
          value={item.location ?? ""}
          onChange={({ target: { value } }) => outlook.updateDraft({ location: value })}
        />
      </div>
    </>
  );
}

/** `2026-11-24T10:00` in the user's own time zone, as a date-and-time field wants it. */
function localTime(iso: string | undefined): string {
  const date = new Date(iso ?? "");
  if (Number.isNaN(date.getTime())) return "";
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
