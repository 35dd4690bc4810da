import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
  details: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Names the clause behind a finding by its number ("D 21": clause 21); unfolded it says where it stands and whom to ask. */
export function Clause({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { settings, language, t } = useSurroundings();
  const { clauses, contact, document: policyDocument } = settings.policy;
  const clause = clauses[id];
  if (!clause) return null;
  const number = id.slice(id.indexOf(" ") + 1);
  const url = clause.url ?? policyDocument?.url;
  return (
    <Disclosure label={t("clause.label", { number })}>
      {policyDocument && (
        <p className={styles.details}>
          {t("clause.from", {
            title: clause.title[language],
            document: policyDocument.title[language],
          })}
        </p>
      )}
      <p className={styles.details}>{t("contact", contact)}</p>
      {url !== undefined && (
        <p className={styles.details}>
          <Link inline className={styles.link} href={url} target="_blank" rel="noreferrer">
            {t("clause.read")}
          </Link>
        </p>
      )}
    </Disclosure>
  );
}
