import { useEffect, useState } from "react";
import type { ReceivedItem } from "../../outlook/received-item";
import type { SentInSpite } from "../../policy/verdict-header";
import { Message } from "../message";
import type { Officer } from "./officer";
import { useReadText } from "./read-text";
import { RequestPane } from "./request-pane";
import { SentView } from "./sent-view";

interface ReadViewProps {
  readonly sentInSpite: () => Promise<SentInSpite | null>;
  readonly item: ReceivedItem | null;
  readonly officer: Officer;
}

/**
 * Beside a mail that is read: which right it invokes and by when. On one's own mail that was sent in spite of Kuvert,
 * the way to report a breach.
 */
export default function ReadView({ sentInSpite, item, officer }: ReadViewProps) {
  const t = useReadText();
  const sent = useSent(sentInSpite);
  if (sent === "asking") return <h1>{t("reading")}</h1>;
  if (sent) return <SentView sent={sent} />;
  if (!item) return <Message title={t("meeting.title")} text={t("meeting.text")} />;
  return <RequestPane item={item} officer={officer} />;
}

function useSent(ask: () => Promise<SentInSpite | null>): SentInSpite | "asking" | null {
  const [sent, setSent] = useState<SentInSpite | "asking" | null>("asking");
  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const answer = await ask();
      if (isShown) setSent(answer);
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [ask]);
  return sent;
}
