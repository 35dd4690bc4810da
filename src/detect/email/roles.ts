/** Local parts that stand for a function rather than a person: Danish, Norwegian, Swedish, German, English. */
const ROLES = new Set(
  (
    "abuse account accounting accounts admin administration afregning alle ansogning ansøgning apply ar backoffice billing bogholderi booking bookings butik campus career careers claims compliance contact " +
    "customer customercare customers customerservice customs datatilsyn dispatch dispatcher donotreply do-not-reply dpo drift ekspedition enquiries erhverv events export faktura fakturaer " +
    "finance firmapost forsendelse gdpr hej hello help helpdesk hjaelp hjælp hostmaster hotline hovedpost hr import indkob indkøb info information inkasso invoice invoices invoicing it " +
    "job jobs kontakt kontor kreditor kundecenter kundeservice kundesupport kvalitet lager ledelse legal logistics logistik lon lonkontor løn lønkontor mail mailbox mailer-daemon marketing mobil modtagelse " +
    "newsletter noreply no-reply nyhedsbrev office operations ops order orders ordre oekonomi okonomi økonomi payments payroll persondata personale planning post postkasse postmaster presse press " +
    "privacy procurement projekt purchase purchasing quality rating reception receptionen recruitment regnskab reklamation returns retur root sales salg security service servicedesk shipping sikkerpost spedition support svar-ikke system " +
    "team teknik terminal told tracking traffic transport vagt vagtcentral warehouse webmaster webshop whistleblower " +
    "alerts annonce ap arrangement audit b2b bestyrelse bibliotek board borgerservice butik chauffør collections delivery digital disponent docs dokument event facility feedback formand forening " +
    "forsikring investor kantine klinik koersel kontakter kredit kursus kurser kørsel levering media medlem miljo miljø news notification notifications noc partner pod pr produktion production quotes redaktion " +
    "rengøring rengoring reservation safety scan scanner shop skade skader skole social sponsor store tax tender tilbud tilmelding udbud vat vedligehold web weborder websales welcome " +
    "avvik bestilling kundesenter lonn lønn postmottak resepsjon salgs " +
    "beställning ekonomi fakturor inkop inköp kundservice kundtjanst kundtjänst loner löner order personal registrator vaxel växel " +
    "abrechnung anfrage bestellung bewerbung buchhaltung datenschutz dispo disposition einkauf empfang kundenservice kundendienst personalabteilung rechnung rechnungen technik verkauf versand vertrieb verwaltung zentrale zoll"
  ).split(" "),
);
/** "importteam", "salgsafdelingen", "kundsupport": teams and departments by their last part. */
const DEPARTMENT =
  /(?:team(?:et)?|afd|afdeling(?:en)?|avdeling(?:en)?|avdelning(?:en)?|abteilung|department|dept|group|gruppen?|support|service|kontor(?:et)?|office|desk|center|centret|udvalg(?:et)?|sekretariat(?:et)?|vagten|reply)$/;

const NO_REPLY = /^(?:do-?not|no)[._-]?reply/;

/**
 * True for addresses like `faktura@`, `no-reply+12@`, `dki.support@` or `salg-aarhus@`: a role alone, with short
 * additions such as a country, a number or the company's initials, or followed by a place.
 */
export function isRole(localPart: string): boolean {
  const local = localPart.toLowerCase();
  // "bogholderiet@", "redaktionen@": the role with an article.
  if (ROLES.has(local) || ROLES.has(local.replace(/e?[nt]$/, ""))) return true;
  const parts = local.split(/[._+-]/);
  const [first = ""] = parts;
  if (first.length > 3 && ROLES.has(first)) return true;
  if (DEPARTMENT.test(local) || NO_REPLY.test(local)) return true;
  return (
    parts.some((part) => part.length > 3 && ROLES.has(part)) &&
    parts.every((part) => part.length <= 3 || ROLES.has(part) || /^\d+$/.test(part))
  );
}
