import { fold } from "./fold";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/**
 * First names that are also ordinary words, months, places or brands, Danish and English. They count only
 * together with a known surname or behind a word that introduces a person.
 */
export const ALSO_WORDS = setOf(
  "aden al alba alexa an andel angel apollo april art asia ask asta august aurora baby bala bell belle bent berry bill birk bo bonde bora brook bro bror can candy carolina chase chelsea " +
    "dag dale dawn dean delta don drew dylan ea eden elo else even faith falk fay flora florence frost gene georgia glad grace grant gul gun hans " +
    "harmony hazel heather holly hope hunter ib ion ingen iris ivory ivy jade jan job jordan joy jul juli july june juni justice karma kent kit lan lance lane " +
    "liga lind line link liv lone love luna lykke ma madison mai maj malta marina mark mars marts mate max may mercedes merle meta mille mine miles minna " +
    "minor modest morgan my mynte nada nice nike nor nord nova novo odin olive orlando ove page paris pat pearl per pil ping pio poppy precious price prudence queen rasa ravn " +
    "ray reed regina rich rie rim river roda rocky roman rosa rose rowan ruby saba saga said sandy sine sky skye skov sol song star sten sterling " +
    "stig stone storm sue summer sunny sus sydney tage thi thor tide tilde toke tor trinity tue urban van vang vega vest vibe victory vida violet vinter " +
    "virginia vita vito wade ward will wing woody young zone",
);

/** Words that begin with a capital in titles and at the start of subjects but are nobody's surname. */
const WORDS = setOf(
  "professional springs sprinter solo street road avenue lane square harbour port bay island islands beach hill park hotel philips dashboard airlines philips hermes havelaar cargo freight customs cruise line lines mr mrs ms miss hr fru frk frøken herr frau dr prof ny a about after again all also an and any are as at be before but by can could dear did do does done for from get go has have hello hi how if in into is it its just let my new no not now of off on or our out " +
    "over please re regarding see should so some that the their them then there this to today tomorrow until up update updated urgent via was we were what when where which who why with would yes yesterday you your " +
    "af alle angående at da de dem den der deres det dette dig din dit du efter eller en end er et fik for fra få får før går ham han har havde hej hende hendes her hos hun hvad hver hvis hvor hvordan hvornår i idag igen ikke ind ja " +
    "jeg kan kl kære lige man med mellem men mere mig min mit mod må ned nej nye nyt når nu næste og også om op os over på rykker samt se siden sin skal som svar sv tak til ud uden uge under var ved vedr vedrørende vi vil videre vores være " +
    "januar februar marts april maj juni juli august september oktober november december january february march may june july october mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday " +
    "accept access account action adgang administration adresse afsked aftale aftaler agenda agreement ankomst ansat ansættelse ansøgning appendix application approval arbejde arrival assessment audit barsel besøg bestilling bilag board bonus booking budget business bekræftelse " +
    "call case certificate change changes check claim client company complaint comments confirmation container contact contract costs customer customs cv danmark dansk data deadline deal delay delivery delivered demo denmark department deadline details dinner dismissal document documents draft dr dokument dokumenter " +
    "email employment eta etd event excel expense export faktura fakturaer farewell farvel ferie feedback file final flight follow form forslag fragt fravær fredagsbar frokost fødselsdag følgeseddel gave godkendelse goods group handover help hilsen holiday hotel hr import info information input interview invitation invoice " +
    "invoices issue it jubilæum kandidat kontakt kontrakt kontrakter kopi kunde kunder kursus kvittering kørsel lager last lead leave letter leverance levering license list liste load location logistik logistics login lunch løn lønseddel mail manager manifest maternity meeting meetings mobil monthly mus møde møder mødet " +
    "north notes note notice notat note number offer offboarding office onboarding online opdatering opfølgning opgave opgaver opsigelse opsagt order orders ordre orientering orlov overview package paller pallets password payment pension performance personale phone pilot plan planning policy port position power presentation price proces program " +
    "project projekt proposal præsentation purchase quarterly question questions quote rapport rate rates ready reception referat reference rejse reminder report reports request resignation response result results resume retur return review risk room route salary sales samarbejde samtale sag schedule schema security send service session " +
    "shift shipment shipping sick sickness signed site skema slides sommerfest south specification spørgsmål staff start statement starter status stock stop stopper strategi strategy stress summary support syg sygdom sygemelding sygemeldt system task tasks tax team termination terms test tid tidspunkt tilbud tilmelding time timesheet tlf track tracking training transport travel trip " +
    "undersøgelse underskrift udkast unit vacation vagt vagtplan vejledning velkommen velkomst version vessel visit volume voyage warehouse warning webinar week weekly welcome west word work workshop year økonomi års første anden sidste vores",
);
const ENDING =
  /(?:moede|moedet|aftale|kontrakt|rapport|samtale|liste|projekt|skema|faktura|ordre|plan|system|service|transport|gruppe|afdeling|kontor|kursus|status|mail|sagen|brev|nummer|lager|terminal|ning|ningen|tion|tionen|ment|else|elsen|eringen|ering|hed|heden|ship|ness|ology|ability|opgave|oversigt|seddel|papirer|ansvar|maessig|ansoegning)$/;

/** True for a word that is no surname, however it is written; expects a folded word. */
export function isOrdinary(folded: string): boolean {
  return WORDS.has(folded) || ENDING.test(folded);
}
