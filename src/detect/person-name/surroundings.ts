import { wordsBefore } from "../_words/words";
import { fold } from "./fold";
import { isFirstName } from "./names";

/** Firms and brands that carry a person's name, folded. */
const FIRMS = new RegExp(
  "^(?:" +
    "a ?p ?moell?er|abraham lincoln|adam opel|alex andersen|anders and|arthur andersen|bjarke ingels|c ?f moell?er|c ?w obel|calvin klein|carl hansen|carl ras|carl zeiss|charles schwab|christian dior|daniel wellington|donald duck|dr martens|" +
    "eli lilly|emma maersk|eva solo|oetker|clean|robin hood|harry potter|max havelaar|peter larsen kaffe|alice springs|martin professional|ernst (?:and )?young|frode laursen|fritz hansen|georg jensen|georg fischer|grant thornton|gustav vigeland|h ?c andersen|h ?c oersted|hans just|harald nyborg|hugo boss|jack daniels?|jack jones|jacob jensen|james bond|jim beam|" +
    "johannes fog|john deere|johnnie walker|karen blixen|karen volf|kuehne nagel|lars larsen|louis poulsen|louis vuitton|marc jacobs|marius pedersen|mads noergaard|malene birger|martin bencher|max mara|max bahr|michael kors|michael page|morgan stanley|n ?f ?s grundtvig|niels bohr|" +
    "ole lukoeje|ole lynggaard|paul smith|peter justesen|philip morris|poul schmith|ralph lauren|robert walters|robert half|robert bosch|samsoe samsoe|soren kierkegaard|soeren kierkegaard|svend hoyer|thomas cook|thomas sabo|tommy hilfiger|tycho brahe|victorias? secret|viggo madsen|walt disney|william demant" +
    ")s?(?: |$)",
);
/** "& Co", "og Søn", "A/S", "Transport": what follows makes it a firm, an institution or an event. */
const FIRM_AFTER =
  /^(?:[ \u00a0](?:og|and|&|\+)[ \u00a0](?:co|søn|sønner|soenner|datter|sons?|partnere?|partners)(?![a-zæøå])|,?[ \u00a0](?:(?:A\/S|ApS|I\/S|K\/S|P\/S|IVS|AS|ASA|AB|Oy|GmbH|KG|AG|Ltd|Limited|Inc|LLC|LLP|PLC|BV|SA|Group|Gruppen|Holding|Co|Corp|Company|Transport|Spedition|Logistics|Logistik|Shipping|Lines?|Consulting|Advokater|Advokatfirma|Ejendomme|Byg|Entreprise|Trading|International|Foundation|Fonden|Fond|Legat|Instituttet|Institute|Hospital|Skole|Gymnasium|Museet|Museum|Kirke|Stadion|Arena|Airport|Lufthavn|Havn|Prisen|Pris|Award|Prize|Center|Centret|University|Universitet|Bank|Hotel|Samling|Festival|Kollegiet|Plejecenter|Biler|Design|Jewelry|Smykker)(?![a-zæøå])))/;
/** "Bang & Olufsen", but not "Jens & Mette". */
const AMPERSAND = /^[ \u00a0]?[&+][ \u00a0]?([A-ZÆØÅ][A-Za-zÀ-ɏ]*)/;
/** Streets and squares: "Andersens Boulevard", "Peter Bangs Vej 12". */
const PLACE_AFTER =
  /^[ \u00a0](?:(?:vej|gade|allé|alle|boulevard|plads|torv|stræde|vænge|park|have|bro|gård|sti|plæne|kaj|port|street|st\.|road|avenue|lane|square|drive|way|quay|straße|strasse|gatan|gata)(?![a-zæøå]))/i;
const PLACE_ENDING =
  /.(?:vej|gade|alle|boulevard|plads|torv|straede|vaenge|gatan|strasse|vejen|gaden)$/;
/** Ships, storms, products and saints. */
const NO_PERSON_BEFORE =
  /^(?:vessel|ship|skib|skibet|fartøj|fartøjet|kampagne|system|app|appen|team|mv|mt|mts|ss|hms|færge|færgen|feeder|tanker|msc|cma|cgm|maersk|mærsk|hapag|cosco|evergreen|ever|dfds|stena|scandlines|orkan|orkanen|stormen|hurricane|projekt|projektet|project|produkt|product|model|brdr|brødrene|firma|firmaet|advokatfirmaet|rederi|rederiet|sankt|skt|sct|saint|server|operation|kampagnen|restaurant|café|cafe|hotel|butik)$/;
/** "Emma Mærsk", "M/V": the fleet is named after people. */
const FLEET = /(?:^| )(?:maersk|mc-?kinney|maerskline)(?: |$)/;
const SLASHED_SHIP = /\bm[/.][vst]\.?[ \u00a0]?["'“”]?$/i;
const VOYAGE_AFTER =
  /^["'“”]?[ \u00a0,]{0,2}(?:voy|rejse|v\.)[ \u00a0.]?\d|^[ \u00a0]\d{3}[NSEW]\b/i;

/**
 * True when capitalised words with a person's name in them name something else: a firm, a ship, a street, an
 * institution. `folded` are the words, folded, with single spaces.
 */
export function isNoPerson(text: string, start: number, end: number, folded: string): boolean {
  if (FIRMS.test(`${folded} `) || FLEET.test(folded) || PLACE_ENDING.test(folded)) return true;
  const after = text.slice(end, end + 20);
  if (FIRM_AFTER.test(after) || PLACE_AFTER.test(after) || VOYAGE_AFTER.test(after)) return true;
  const partner = AMPERSAND.exec(after)?.[1];
  if (partner && !isFirstName(fold(partner))) return true;
  if (SLASHED_SHIP.test(text.slice(Math.max(0, start - 6), start))) return true;
  const before = wordsBefore(text, start, 1)[0];
  return (
    before !== undefined &&
    NO_PERSON_BEFORE.test(before.lower) &&
    isSameLine(text, before.end, start)
  );
}

function isSameLine(text: string, from: number, to: number): boolean {
  return text.slice(from, to).indexOf("\n") < 0 && to - from <= 3;
}
