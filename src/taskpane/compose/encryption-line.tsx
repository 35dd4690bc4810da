import type { Policy } from "../../policy/policy";
import type { Verdict } from "../../policy/verdict";
import { listOf } from "../../text";
import { Disclosure } from "../disclosure";
import { useSurroundings, type Surroundings } from "../surroundings";

/** Says whether the mail will be encrypted, as far as an add-in can know, and what counts as such. */
export function EncryptionLine({ verdict }: { readonly verdict: Verdict }) {
  const surroundings = useSurroundings();
  const { settings, t } = surroundings;
  const { encryption, encryptionRequired, external } = verdict;
  const matters = encryptionRequired || encryption !== "unknown" || external.length > 0;
  if (!matters) return null;
  const marks = marksOf(settings.policy.encryption, surroundings);
  return (
    <div>
      {t("encryption")} <strong>{t(`encryption.${encryption}`)}</strong>.{" "}
      {encryptionRequired && encryption !== "encrypted" && `${t("encryption.required")} `}
      {t(`encryption.${encryption}.why`)}{" "}
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
