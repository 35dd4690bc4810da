import type { ReactNode } from "react";
import { useSurroundings } from "./surroundings";

/** What Kuvert is for, in three sentences: shown once by itself, and whenever somebody asks. */
export function Intro({ children }: { readonly children?: ReactNode }) {
  const { t, settings } = useSurroundings();
  return (
    <section className="intro">
      <h2>{t("intro.title")}</h2>
      <p>{t("intro.envelope")}</p>
      <p>{t("intro.repair")}</p>
      <p>{t(settings.graph ? "intro.private.graph" : "intro.private")}</p>
      {children}
    </section>
  );
}
