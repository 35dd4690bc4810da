import { useState } from "react";
import type { Address } from "../../mail/mail";
import { listOf } from "../../text";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";

const SHOWN = 3;

/** Says who outside the organisation would receive this; nothing when nobody would. */
export function OutsideLine({ external }: { readonly external: readonly Address[] }) {
  const { t } = useSurroundings();
  const [all, setAll] = useState(false);
  if (external.length === 0) return null;
  const hidden = all || external.length <= SHOWN + 1 ? 0 : external.length - SHOWN;
  const names = external.slice(0, external.length - hidden).map(personOf);
  if (hidden > 0) names.push(t("outside.more", { count: hidden }));
  return (
    <p>
      {t(external.length === 1 ? "outside.one" : "outside.many", {
        count: external.length,
        who: listOf(names, t("and")),
      })}{" "}
      {external.length > SHOWN + 1 && (
        <TextLink onClick={() => setAll(!all)}>{t(all ? "outside.fewer" : "outside.all")}</TextLink>
      )}
    </p>
  );
}

/** The name and the domain that makes it an outsider; an address without a name as it stands. */
function personOf({ name, address }: Address): string {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const person = name === "" || name === address ? address : `${name} (${domain})`;
  return withoutLongNumbers(person);
}

/** A Digital Post address is a CPR number, which Kuvert shows to nobody, not even to the one who typed it. */
function withoutLongNumbers(text: string): string {
  return text.replace(/[0-9](?:[ -]?[0-9]){5,}/g, "••••");
}
