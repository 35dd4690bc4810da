import { packedList } from "../_packed/lists";

/** Local parts that stand for a function, from words.ts. */
let roles: ReadonlySet<string> | undefined;

/** "importteam", "salgsafdelingen", "kundsupport": teams and departments by their last part. */
const DEPARTMENT =
  /(?:team(?:et)?|afd|afdeling(?:en)?|avdeling(?:en)?|avdelning(?:en)?|abteilung|department|dept|group|gruppen?|support|service|kontor(?:et)?|office|desk|center|centret|udvalg(?:et)?|sekretariat(?:et)?|vagten|reply)$/;

const NO_REPLY = /^(?:do-?not|no)[._-]?reply/;

/**
 * True for addresses like `faktura@`, `no-reply+12@`, `dki.support@` or `salg-aarhus@`: a role alone, with short
 * additions such as a country, a number or the company's initials, or followed by a place.
 */
export function isRole(localPart: string): boolean {
  roles = roles || new Set(packedList("email-role").split(" "));
  const known = roles;
  const local = localPart.toLowerCase();
  // "bogholderiet@", "redaktionen@", "kantinen@": the role with an article.
  if (
    [local, local.replace(/e?[nt]$/, ""), local.replace(/[nt]$/, "")].some((each) =>
      known.has(each),
    )
  )
    return true;
  const parts = local.split(/[._+-]/);
  const [first = ""] = parts;
  if (first.length > 3 && known.has(first)) return true;
  if (DEPARTMENT.test(local) || NO_REPLY.test(local)) return true;
  return (
    parts.some((part) => part.length > 3 && known.has(part)) &&
    parts.every((part) => part.length <= 3 || known.has(part) || /^\d+$/.test(part))
  );
}
