import { useReadText } from "./read-text";

/** Says that a correction will not outlive the pane. */
export function Unsaved() {
  const t = useReadText();
  return <output className="small">{t("rights.unsaved")}</output>;
}
