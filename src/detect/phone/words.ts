/**
 * The words beside a number, packed by `npm run pack-words`; `word*` is the beginning of words. `reach`: ways to get hold
 * of somebody, which may be by mail as well; `other`: numbers of other things, also some words away ("Container …
 * 33123456"); `beside`: these only right before the number; `generic`: a number of whatever; `owned`, `own`: "mit nye
 * nummer er …", people's own numbers are their phones'; `own` and `small` say little by themselves.
 */
export const phoneWords = {
  reach:
    "fang fange fanges fanger fanget nå træffe træffes træffer træffet nås kontakt kontaktes kontakte kontakta kontakten kontaktperson pårørende nødkontakt " +
    "ruf rückruf text texte soita yhteys vipps vippse vippses växel växeln mobiili puhelin reach reached contact erreichen erreichbar erreichst erreicht",
  other:
    "cvr ean gln gtin sscc awb hawb mawb hbl mbl bl po so wo imo mmsi mrn lrn eori vat moms iban bic cpr pnr imei isbn sku id ref refs hs taric toldtarif tarif lot batch serie serial artikel sag case ticket job pin kode code build konto bankkonto account container containere unix org bankgiro plusgiro ocr kid passcode password matr matrikel sn bilag rekv " +
    "ordre* order* faktura* invoice* fragtbrev* shipment* forsendelse* booking* sags* kunde* customer* debitor* kreditor* vare* lejekontrakt* kontrakt* contract* police* skade* rekvisition* indkøb* purchase* tracking* track* sporing* kolli* pakke* parcel* trailer* serie* registrering* licens* license* journal* projekt* project* tilbud* quote* følgeseddel* delivery* leverings* medlems* medarbejder* employee* løbenr* produktions* momsregistrering* telegram* reference* beställning* bestilling* rechnung* bestell* organisation* meeting*",
  beside:
    "se kr dkk eur usd sek nok gbp side uge un adr item art version rev reg gate dato date kl post postnr total beløb amount antal qty kg",
  generic: "nr no nummer nummeret number numre num",
  owned:
    "nye nyt privat private new mitt hennes nya meine seine ihre neue " +
    "kones koneens mands mandens mors morens fars farens søns sønens datters datterens kærestes kæresteens brors brorens søsters søsterens chaufførs chaufførens kollegas kollegaens",
  own: "mit min hans hendes dit din my his her your",
  small:
    "er is har has på paa at on til to via eller or og and the evt under mig os me us " +
    "hemmelige direkte gamle rigtige faste danske svenske norske tyske midlertidige",
};
