import { useSurroundings } from "./surroundings";
import { TextLink } from "./text-link";

/** Whose rules these are, that nothing leaves the computer, and everything else for those who ask. */
export function Footer({ onAbout }: { readonly onAbout: () => void }) {
  const { settings, t } = useSurroundings();
  return (
    <footer className="footer">
      <div>
        {t("policy", { name: settings.policy.name, version: settings.policy.version })}&nbsp;·{" "}
        {t(settings.graph ? "private.graph" : "private")}&nbsp;·{" "}
        <TextLink onClick={onAbout}>{t("about")}</TextLink>
      </div>
    </footer>
  );
}
