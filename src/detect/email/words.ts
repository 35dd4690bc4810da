/** Local parts that stand for a function rather than a person: Danish, Norwegian, Swedish, German, English. */
export const roleAddresses =
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
  "abrechnung anfrage bestellung bewerbung buchhaltung datenschutz dispo disposition einkauf empfang kundenservice kundendienst personalabteilung rechnung rechnungen technik verkauf versand vertrieb verwaltung zentrale zoll";
