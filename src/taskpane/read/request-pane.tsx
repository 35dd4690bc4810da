import type { ReceivedItem } from "../../outlook/received-item";
import { Message } from "../message";
import { QuietView } from "./quiet-view";
import { useReadText } from "./read-text";
import { RequestView } from "./request-view";
import { useTriage } from "./use-triage";

/** A received mail: quiet on ordinary mail, and all there is to know about one that asks for something. */
export function RequestPane({ item }: { readonly item: ReceivedItem }) {
  const t = useReadText();
  const [triage, correct] = useTriage(item);
  if (triage.state === "reading") return <h1>{t("reading")}</h1>;
  if (triage.state === "unread") {
    return <Message title={t("unread.title")} text={t("unread.text")} />;
  }
  const { certain, possible } = triage.rights;
  const View = certain.length + possible.length > 0 ? RequestView : QuietView;
  return <View triage={triage} onCorrect={correct} />;
}
