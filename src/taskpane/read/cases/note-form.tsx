import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useReadText } from "../read-text";
import type { CaseDesk } from "./use-case";

/** A note in the case's log, such as a telephone call. */
export function NoteForm({ desk }: { readonly desk: CaseDesk }) {
  const t = useReadText();
  const [text, setText] = useState("");
  const add = async (): Promise<void> => {
    if (await desk.add({ kind: "note", text: text.trim() })) setText("");
  };
  return (
    <div className="override">
      <Field label={t("note.label")} hint={t("note.hint")}>
        <Input value={text} maxLength={300} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        className="narrow"
        size="small"
        disabledFocusable={desk.busy || text.trim() === ""}
        onClick={() => void add()}
      >
        {t("do.note")}
      </Button>
    </div>
  );
}
