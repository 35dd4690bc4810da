import { Link } from "@fluentui/react-components";
import { clauseNumber } from "../../policy/clause-number";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";

/** Names the clause behind a finding by its number ("D 21": clause 21); unfolded it says where it stands and whom to ask. */
export function Clause({ id }: { readonly id: string }) {
  const { settings, language, t } = useSurroundings();
  const { clauses, contact, document: policyDocument } = settings.policy;
  const clause = clauses[id];
  if (!clause) return null;
  const url = clause.url ?? policyDocument?.url;
  return (
    <Disclosure label={t("clause.label", { number: clauseNumber(id) })}>
      {policyDocument && (
        <p className="small">
          {t("clause.from", {
            title: clause.title[language],
            document: policyDocument.title[language],
          })}
        </p>
      )}
      <p className="small">{t("contact", contact)}</p>
      {url !== undefined && (
        <p className="small">
          <Link inline className="text-link" href={url} target="_blank" rel="noreferrer">
            {t("clause.read")}
          </Link>
        </p>
      )}
    </Disclosure>
  );
}
