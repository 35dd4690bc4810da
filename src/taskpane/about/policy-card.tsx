import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurroundings } from "../surroundings";
import { useAboutText } from "./about-text";

/** As many digits of the hash as people compare: enough to tell any two files apart. */
const DIGITS = 12;

/** Whose rules these are, in which version, and whom to ask. */
export function PolicyCard() {
  const { settings, language } = useSurroundings();
  const t = useAboutText();
  const { policy, policyHash, version } = settings;
  const { document, contact } = policy;
  return (
    <section className="card plain">
      <h2>{t("policy.title")}</h2>
      <dl className="about-facts">
        <Row name={t("policy.name")}>{policy.name}</Row>
        <Row name={t("policy.version")}>{policy.version}</Row>
        {policyHash !== undefined && (
          <Row name={t("policy.hash")}>
            <code>{inFours(policyHash.slice(0, DIGITS))}</code>
            <p className="small">{t("policy.hash.what")}</p>
          </Row>
        )}
        {document && (
          <Row name={t("policy.document")}>
            {document.url === undefined ? (
              document.title[language]
            ) : (
              <Link href={document.url} target="_blank" rel="noreferrer" inline>
                {document.title[language]}
              </Link>
            )}
          </Row>
        )}
        <Row name={t("policy.contact")}>
          {contact.name}
          <br />
          <Address of={contact.email} />
        </Row>
        <Row name={t("kuvert.version")}>{version}</Row>
        <Row name={t("language")}>{t("language.name")}</Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Breaks behind the @ rather than in a word. */
function Address({ of }: { readonly of: string }) {
  const [name = "", domain = ""] = of.split("@");
  return (
    <>
      {name}@<wbr />
      {domain}
    </>
  );
}

function inFours(digits: string): string {
  return (digits.match(/.{1,4}/g) ?? []).join(" ");
}
