/** The supervisory authority that an answer names for complaints, in the letter's language. */
export interface Authority {
  readonly name: string;
  /** On one line. */
  readonly address: string;
  readonly phone?: string;
  readonly url: string;
}

/** As a policy's `requests.authority` has it. */
interface BilingualAuthority extends Omit<Authority, "name"> {
  readonly name: { readonly da: string; readonly en: string };
}

/**
 * Datatilsynet, as its own site gives it (datatilsynet.dk, "privacy policy" and "kontakt"). D 14 still has the address
 * it has moved from, so a policy can say otherwise.
 */
const DATATILSYNET: BilingualAuthority = {
  name: { da: "Datatilsynet", en: "the Danish Data Protection Agency (Datatilsynet)" },
  address: "Carl Jacobsens Vej 35, 2500 Valby",
  phone: "+45 33 19 32 00",
  url: "https://www.datatilsynet.dk",
};

/** The policy's authority, or Datatilsynet. */
export function authorityIn(
  language: "da" | "en",
  authority: BilingualAuthority = DATATILSYNET,
): Authority {
  return { ...authority, name: authority.name[language] };
}
