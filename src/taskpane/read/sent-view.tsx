import type { SentInSpite } from "../../policy/verdict-header";
import { BreachOffer } from "../breach-offer";
import { Message } from "../message";
import { useSurroundings } from "../surroundings";

/** What Kuvert had against a mail that the user sent all the same, and the way to report a breach. */
export function SentView({ sent }: { readonly sent: SentInSpite }) {
  const { settings, language, t } = useSurroundings();
  const { rules, clauses } = settings.policy;
  const reasons = rules
    .filter(({ id }) => sent.rules.includes(id))
    .map(({ clause, why }) => (why ?? clauses[clause]?.why)?.[language]);
  return (
    <Message title={t("sent.title")} text={t("sent.text")}>
      <ul className="reasons">
        {[...new Set(reasons)].map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      <BreachOffer rules={sent.rules} isSent />
    </Message>
  );
}
