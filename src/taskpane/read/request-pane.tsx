import type { ReceivedItem } from "../../outlook/received-item";
import type { RequestLabel } from "../../requests/labels";
import { Message } from "../message";
import { useCase } from "./cases/use-case";
import { useLetters } from "./letters";
import type { Officer } from "./officer";
import { QuietView } from "./quiet-view";
import { useReadText } from "./read-text";
import { RequestView } from "./request-view";
import { rightsOf } from "./rights";
import { useNote } from "./use-note";
import { useTriaged, type Triaged } from "./use-triaged";

interface RequestPaneProps {
  readonly item: ReceivedItem;
  readonly officer: Officer;
  /** Something was done to a case. */
  readonly onChanged: () => void;
}

/** A received mail: quiet on ordinary mail, and all there is to know and do about one that asks for something. */
export function RequestPane(props: RequestPaneProps) {
  const t = useReadText();
  const mail = useTriaged(props.item);
  const noted = useNote(props.item);
  if (mail === "unread") return <Message title={t("unread.title")} text={t("unread.text")} />;
  if (mail === null || noted.note === null) return <h1>{t("reading")}</h1>;
  return <ReadMail {...props} mail={mail} noted={noted} />;
}

interface ReadMailProps extends RequestPaneProps {
  readonly mail: Triaged;
  readonly noted: ReturnType<typeof useNote>;
}

function ReadMail({ item, officer, onChanged, mail, noted }: ReadMailProps) {
  const desk = useCase(officer, mail.received.reference, onChanged);
  const letters = useLetters(item, officer, noted, desk);
  const opened = typeof desk.state === "string" ? null : desk.state;
  const rights = rightsOf(mail.classification, opened?.labels ?? noted.note?.rights ?? null);

  /** A case has its own word for what it is about, which everybody sees; without one the mail keeps it. */
  const correct = (labels: readonly RequestLabel[] | null): void => {
    if (opened) {
      void desk.add({ kind: "relabelled", labels: labels ?? mail.classification.labels });
    } else void noted.change({ rights: labels });
  };

  const isRequest = rights.certain.length + rights.possible.length > 0 || opened !== null;
  const View = isRequest ? RequestView : QuietView;
  return (
    <View
      mail={mail}
      rights={rights}
      isUnsaved={noted.isUnsaved}
      onCorrect={correct}
      desk={desk}
      letters={letters}
      officer={officer}
    />
  );
}
