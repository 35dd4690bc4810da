import { useEffect, useState } from "react";
import type { SentInSpite } from "../../policy/verdict-header";
import { BreachOffer } from "../breach-offer";
import { Message } from "../message";
import { useSurroundings } from "../surroundings";

interface ReadViewProps {
  readonly sentInSpite: () => Promise<SentInSpite | null>;
}

/**
 * Received mail: there is nothing to guard, and the pane says so. A mail that the user sent in spite of Kuvert is told
 * apart, with the way to report a breach.
 */
export default function ReadView({ sentInSpite }: ReadViewProps) {
  const { settings, language, t } = useSurroundings();
  const sent = useSent(sentInSpite);
  if (!sent) return <Message title={t("read.title")} text={t("read.text")} />;
  const clauses = settings.policy.rules
    .filter(({ id }) => sent.rules.includes(id))
    .map(({ clause, why }) => (why ?? settings.policy.clauses[clause]?.why)?.[language]);
  return (
    <Message title={t("sent.title")} text={t("sent.text")}>
      <ul className="reasons">
        {[...new Set(clauses)].map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      <BreachOffer rules={sent.rules.join(", ")} isSent />
    </Message>
  );
}

function useSent(ask: () => Promise<SentInSpite | null>): SentInSpite | null {
  const [sent, setSent] = useState<SentInSpite | null>(null);
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
