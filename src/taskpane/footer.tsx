import { Disclosure } from "./disclosure";
import { Intro } from "./intro";
import { useSurroundings } from "./surroundings";

/** Whose rules these are, that nothing leaves the computer, and everything else for those who ask. */
export function Footer() {
  const { settings, t } = useSurroundings();
  return (
    <footer className="footer">
      <div>
        {t("policy", { name: settings.policy.name, version: settings.policy.version })} ·{" "}
        {t(settings.graph ? "private.graph" : "private")} ·{" "}
        <Disclosure label={t("about")}>
          <div>
            <Intro>
              <p className="small">{t("about.limits")}</p>
              <p className="small">{t("contact", settings.policy.contact)}</p>
              <p className="small">{t("about.version", { version: settings.version })}</p>
            </Intro>
          </div>
        </Disclosure>
      </div>
    </footer>
  );
}
