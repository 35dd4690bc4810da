import { actsOnAttachments } from "../../policy/acts-on-send";
import type { Policy } from "../../policy/policy";
import { useSurroundings } from "../surroundings";
import { type AboutKey, useAboutText } from "./about-text";

/** What Kuvert does not look at, so that nobody relies on it there. In full: docs/coverage.md. */
export function UncheckedCard() {
  const { settings } = useSurroundings();
  const t = useAboutText();
  return (
    <section className="card plain">
      <h2>{t("unchecked.title")}</h2>
      <ul className="about-list">
        {uncheckedBy(settings.policy).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p>{t("unchecked.mistakes")}</p>
    </section>
  );
}

/** The send check reads attachments only where the policy acts on them, and never all of them. */
function uncheckedBy(policy: Policy): AboutKey[] {
  const looksIntoFiles = policy.rules.some(({ when }) => when.where.includes("attachment"));
  const files: AboutKey[] = looksIntoFiles
    ? [
        "unchecked.kinds",
        actsOnAttachments(policy) ? "unchecked.on-send.some" : "unchecked.on-send.all",
      ]
    : ["unchecked.files"];
  return ["unchecked.elsewhere", ...files, "unchecked.encryption"];
}
