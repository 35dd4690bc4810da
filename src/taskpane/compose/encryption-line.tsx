import type { Policy } from "../../policy/policy";
import type { Protection, Verdict } from "../../policy/verdict";
import { listOf } from "../../text";
import { Disclosure } from "../disclosure";
import { useSurroundings, type Surroundings } from "../surroundings";

/** Says whether the mail will be encrypted and why Kuvert thinks so, as far as an add-in can know. */
export function EncryptionLine({ verdict }: { readonly verdict: Verdict }) {
  const surroundings = useSurroundings();
  const { settings, t } = surroundings;
  const { encryption, encryptionRequired, lacksEncryption, protections, external } = verdict;
  const matters = encryptionRequired || encryption !== "unknown" || external.length > 0;
  if (!matters) return null;
  const [protection] = protections;
  // A connection that is encrypted, say, where the mail itself has to be.
  const isTooLittle = lacksEncryption && encryption === "encrypted";
  const marks = marksOf(settings.policy.encryption, surroundings);
  return (
    <div>
      {t("encryption")}{" "}
      <strong>{t(`encryption.${isTooLittle ? "too-little" : encryption}`)}</strong>.{" "}
      {lacksEncryption && !isTooLittle && `${t("encryption.required")} `}
      {protection
        ? becauseOf(protection, surroundings)
        : encryption !== "encrypted" && t(`encryption.${encryption}.why`)}{" "}
      {lacksEncryption && protection && `${t("encryption.not-enough")} `}
      <Disclosure label={t("encryption.what")}>
        {marks.length === 0 ? (
          t("encryption.none")
        ) : (
          <>
            {t("encryption.one-of")}
            <ul>
              {marks.map((mark) => (
                <li key={mark}>{mark}</li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </div>
  );
}

function becauseOf(protection: Protection, { t }: Surroundings): string {
  const { kind } = protection;
  if (kind === "subject-tag") return t(`encryption.because.${kind}`, { tag: protection.tag });
  if (kind === "sender") return t(`encryption.because.${kind}`, { sender: protection.sender });
  if (kind === "forced-tls") {
    return t(`encryption.because.${kind}`, { domains: listOf(protection.domains, t("and")) });
  }
  return t(`encryption.because.${kind}`);
}

/** Label ids and header names say nothing to the reader, so those two are told of and not listed. */
function marksOf(marks: Policy["encryption"], { t }: Surroundings): string[] {
  const quoted = marks.subjectTags.map((tag) => t("encryption.quoted", { word: tag }));
  return [
    marks.labels.length > 0 && t("encryption.labels"),
    quoted.length > 0 && t("encryption.subjectTags", { words: listOf(quoted, t("or")) }),
    marks.senders.length > 0 &&
      t("encryption.senders", { senders: listOf(marks.senders, t("or")) }),
    marks.recipientDomains.length > 0 &&
      t("encryption.recipientDomains", { domains: listOf(marks.recipientDomains, t("and")) }),
    marks.headers.length > 0 && t("encryption.headers"),
  ].filter((mark) => mark !== false);
}
