/** Local parts that stand for a function rather than a person, Danish and English. */
const ROLES = new Set(
  (
    "abuse account accounting accounts admin administration afregning ansogning ansøgning apply ar billing bogholderi booking bookings career careers compliance contact " +
    "customer customercare customers customerservice customs datatilsyn dispatch dispatcher donotreply do-not-reply dpo drift ekspedition enquiries erhverv events export faktura fakturaer " +
    "finance firmapost forsendelse gdpr hej hello help helpdesk hjaelp hjælp hostmaster hotline hovedpost hr import indkob indkøb info information inkasso invoice invoices invoicing it " +
    "job jobs kontakt kontor kreditor kundecenter kundeservice kvalitet lager ledelse legal logistics logistik lon lonkontor løn lønkontor mail mailbox mailer-daemon marketing modtagelse " +
    "newsletter noreply no-reply nyhedsbrev office operations ops order orders ordre oekonomi okonomi økonomi payments payroll persondata personale post postkasse postmaster presse press " +
    "privacy procurement purchase purchasing quality reception receptionen recruitment regnskab reklamation returns retur sales salg security service shipping sikkerpost spedition support svar-ikke " +
    "team teknik terminal told tracking transport webmaster webshop whistleblower"
  ).split(" "),
);

/**
 * True for addresses like `faktura@`, `no-reply+12@` or `dki.support@`: a role alone or with short
 * additions such as a country, a number or the company's initials.
 */
export function isRole(localPart: string): boolean {
  const local = localPart.toLowerCase();
  if (ROLES.has(local)) return true;
  const parts = local.split(/[._+-]/);
  return (
    (parts.some((part) => part.length > 3 && ROLES.has(part)) ||
      /^(do-?not|no)-?reply/.test(local)) &&
    parts.every(
      (part) => part.length <= 3 || ROLES.has(part) || /^\d+$/.test(part) || part === "reply",
    )
  );
}
