import { Message } from "../message";
import { useSurroundings } from "../surroundings";

/** Received mail: there is nothing to guard, and the pane says so. */
export default function ReadView() {
  const { t } = useSurroundings();
  return <Message title={t("read.title")} text={t("read.text")} />;
}
