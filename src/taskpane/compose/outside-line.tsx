import { useState } from "react";
import type { Address } from "../../mail/mail";
import { domainOf } from "../../policy/recipients";
import type { Verdict } from "../../policy/verdict";
import { listOf, type Translate } from "../../text";
import { type TextKey, useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";

const SHOWN = 3;

type Text = Translate<TextKey>;

/** Says who outside the organisation would receive this; nothing when nobody would. */
export function OutsideLine({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useSurroundings();
  const [all, setAll] = useState(false);
  const { external, internal, withAgreement } = verdict;
  const groups = [...internal, ...external].filter(({ isGroup }) => isGroup);
  const partners = [...new Set(withAgreement.map(({ address }) => domainOf(address)))];
  const hidden = all || external.length <= SHOWN + 1 ? 0 : external.length - SHOWN;
  const names = external.slice(0, external.length - hidden).map((person) => personOf(person, t));
  if (hidden > 0) names.push(t("outside.more", { count: hidden }));
  return (
    <>
      {external.length > 0 && (
        <p>
          {t(external.length === 1 ? "outside.one" : "outside.many", {
            count: external.length,
            who: listOf(names, t("and")),
          })}{" "}
          {partners.length > 0 && t("outside.agreement", { who: listOf(partners, t("and")) })}{" "}
          {external.length > SHOWN + 1 && (
            <TextLink onClick={() => setAll(!all)}>
              {t(all ? "outside.fewer" : "outside.all")}
            </TextLink>
          )}
        </p>
      )}
      {groups.length > 0 && (
        <p>
          {t(groups.length === 1 ? "outside.list" : "outside.lists", {
            who: listOf(
              groups.map((group) => t("quoted", { words: nameOf(group, t) })),
              t("and"),
            ),
          })}
        </p>
      )}
    </>
  );
}

/** The name and the domain that makes it an outsider; an address without a name as it stands. */
function personOf(person: Address, t: Text): string {
  const { name, address } = person;
  if (name === "" || name === address) return nameOf(person, t);
  // Outlook tells no address of a personal contact list.
  const shown = turnedAlone(name);
  const known =
    address === ""
      ? t("outside.no-address", { name: shown })
      : `${shown} (${turnedAlone(domainOf(address))})`;
  return withoutLongNumbers(known);
}

function nameOf({ name, address }: Address, t: Text): string {
  return withoutLongNumbers(turnedAlone(name || address)) || t("outside.nobody");
}

/**
 * A name without what turns the words behind it round, for they say whom it goes to; one that is written from right to
 * left keeps to itself.
 */
function turnedAlone(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Bidi_C}]/gu, "").trim();
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(plain)
    ? `\u2068${plain}\u2069`
    : plain;
}

/**
 * A Digital Post address is a CPR number, which Kuvert shows to nobody, not even to the one who typed it: with whatever
 * but letters between its digits.
 */
function withoutLongNumbers(text: string): string {
  return text.replace(/\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){5,}/gu, "••••");
}
