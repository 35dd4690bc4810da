import { Link } from "@fluentui/react-components";
import { useSurroundings } from "./surroundings";

interface BreachOfferProps {
  /** Ids of the rules in spite of which the mail is sent. */
  readonly rules: string;
  /** False beside a draft: nobody has received anything yet. */
  readonly isSent: boolean;
}

/**
 * The way to report a breach (GDPR Art. 33; D 12): a new mail to the policy's address with questions to answer. It names
 * the rules and nothing of the mail. A `mailto:` link, because beside a draft Outlook opens no form for an add-in.
 */
export function BreachOffer({ rules, isSent }: BreachOfferProps) {
  const { settings, t } = useSurroundings();
  const { breach, name, version } = settings.policy;
  if (!breach) return null;
  const subject = encodeURIComponent(t("breach.subject"));
  const body = encodeURIComponent(t("breach.body", { rules, policy: `${name} ${version}` }));
  return (
    <p className="small">
      {t(isSent ? "breach.offer" : "breach.ahead")}{" "}
      <Link
        inline
        className="text-link"
        href={`mailto:${breach.email}?subject=${subject}&body=${body}`}
      >
        {t("breach.report")}
      </Link>
    </p>
  );
}
