import { Link } from "@fluentui/react-components";
import { categoryOf } from "../detect/category-of";
import type { Rule } from "../policy/policy";
import { useSurroundings } from "./surroundings";

interface BreachOfferProps {
  /** Ids of the rules in spite of which the mail is sent. */
  readonly rules: readonly string[];
  /** False beside a draft: nobody has received anything yet. */
  readonly isSent: boolean;
}

/** Advertising that should not have been sent is no data in the wrong hands. */
function speaksOfAdvertisingOnly({ when }: Rule): boolean {
  const { detectors = [], categories = [] } = when;
  const kinds = detectors.map(categoryOf).concat(categories);
  return kinds.length > 0 && kinds.every((kind) => kind === "marketing");
}

/**
 * The way to report a breach (GDPR Art. 33; D 12): a new mail to the policy's address with questions to answer. It names
 * the rules and nothing of the mail. A `mailto:` link, because beside a draft Outlook opens no form for an add-in.
 */
export function BreachOffer({ rules, isSent }: BreachOfferProps) {
  const { settings, t } = useSurroundings();
  const { breach, name, version } = settings.policy;
  const advertising = settings.policy.rules.filter(speaksOfAdvertisingOnly);
  const isNoBreach = rules.every((rule) => advertising.some(({ id }) => id === rule));
  if (!breach || isNoBreach) return null;
  const subject = encodeURIComponent(t("breach.subject"));
  const body = encodeURIComponent(
    t("breach.body", { rules: rules.join(", "), policy: `${name} ${version}` }),
  );
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
