import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurroundings } from "./surroundings";

const useStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "12px",
    marginTop: "20px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "& h2": { ...typographyStyles.body1Strong, margin: 0 },
    "& p": { margin: 0 },
  },
});

/** What Kuvert is for, in three sentences: shown once by itself, and whenever somebody asks. */
export function Intro({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const { t } = useSurroundings();
  return (
    <section className={styles.intro}>
      <h2>{t("intro.title")}</h2>
      <p>{t("intro.envelope")}</p>
      <p>{t("intro.repair")}</p>
      <p>{t("intro.private")}</p>
      {children}
    </section>
  );
}
