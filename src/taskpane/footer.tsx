import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Disclosure } from "./disclosure";
import { Intro } from "./intro";
import { useSurroundings } from "./surroundings";

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    marginTop: "auto",
    paddingTop: "20px",
    color: tokens.colorNeutralForeground2,
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  about: { color: tokens.colorNeutralForeground1 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Whose rules these are, that nothing leaves the computer, and everything else for those who ask. */
export function Footer() {
  const styles = useStyles();
  const { settings, t } = useSurroundings();
  return (
    <footer className={styles.footer}>
      <div className={styles.line}>
        {t("policy", { name: settings.policy.name, version: settings.policy.version })} ·{" "}
        {t("private")} ·{" "}
        <Disclosure label={t("about")}>
          <div className={styles.about}>
            <Intro>
              <p className={styles.small}>{t("about.limits")}</p>
              <p className={styles.small}>{t("contact", settings.policy.contact)}</p>
              <p className={styles.small}>{t("about.version", { version: settings.version })}</p>
            </Intro>
          </div>
        </Disclosure>
      </div>
    </footer>
  );
}
