import { wordsBefore } from "../_words/words";
import { fold } from "./fold";
import { FIRST, traitsOf } from "./traits";

/** "& Co", "og Søn": a firm. */
const PARTNERS =
  /^(?:['’]s)?[ \u00a0](?:og|and|&|\+)[ \u00a0](?:co|søn|sønner|soenner|datter|sons?|partnere?|partners|company)(?![a-zæøå])/i;
/** A legal form closes a firm's name, also some words later: "Hans Nielsen Spedition & Transport A/S". */
const LEGAL_FORM =
  /^(?:[ \u00a0](?:&|og|[A-ZÆØÅ][A-Za-zÀ-ɏ&.-]*)){0,3},?[ \u00a0](?:A\/S|A\.S\.|ApS|I\/S|K\/S|P\/S|IVS|A\.m\.b\.a|AMBA|ASA?|AB|Oy|GmbH|KG|AG|Ltd|Limited|Inc|LLC|LLP|PLC|Corp|BV|B\.V\.|S\.A\.|SA|SE|Eftf)(?![a-zæøåA-Z])/;
/** What a firm, an institution, a prize, an event or a product is called after somebody. */
const BEARER =
  /^(?:['’]s)?[ \u00a0-](?:Group|Gruppen|Holding|Co|Corp|Company|Transport|Spedition|Logisti(?:cs|k)|Shipping|Lines?|Consulting|Advokat(?:er|firma|ernes)?|Ejendomme|Byg|Biler|Auto|VVS|El|Entreprise|Trading|International|Foundation|Fond(?:en)?|Legat(?:et)?|Institut(?:tet)?|Institute|Hospital(?:et)?|Sk(?:ole|olen)|Gymnasi(?:um|et)|Seminariet|Muse(?:um|et)|Kirke(?:n)?|Stadion|Arena(?:en)?|Airport|Lufthavn|Havn|Pris(?:en)?|Medalje(?:n)?|Award|Prize|Cup|Trophy|Center|Centret|Centre|University|Universitet(?:et)?|Bank|Hotel|Samling(?:en)?|Festival(?:en)?|Kollegi(?:et|um)|Plejecenter|Design|Architects|Arkitekter|Jewelry|Smykker|Kaffe|Wines?|Vin|Records|Band|Hus(?:et)?|Bygning(?:en)?|Sal(?:en)?|Hall(?:en)?|Auditori(?:um|et)|Building|Tower|Library|College|School|Church|Theat(?:er|re)|Stage|Effect|Syndrom(?:e)?|Disease|Law|Theorem|Method(?:en)?|Metoden|Model(?:len)?|Scale|Index|Day|Dag|Aften|Eve|Klub(?:ben)?|Club|FC|Junior|Cirklen|VM|EM|Serien|Series|Collection|Marked(?:et)?|Market|Food|Foods|Motors|Brewery|Bryghus|Bageri|Slagter|Vinhandel|Isenkram|Tømrer|Murer|Maler|Rengøring|Engineering|Electric|Bøger|Books|Outlet|Store|Shop|Gallery|Galleri|Kunst|Ship|Færgen|Express|Rederi(?:et)?)(?![a-zæøå])/;
const SMALL_BEARER =
  /^(?:['’]s)?[ \u00a0-](?:(?:bygning|institut|fond|skole|prise|medalje|museu|kirke|legat|kollegi|samling|serie|metode|model|effekt|syndrom|lamp|stol|sofa|kaffe|cirkl|skala|sprint|release|server|build|login|modul|deploy|patch|demo|backup|upgrade|opgradering|licens|licen[cs]e|version|firmware|api|database|dashboard|kampagne|kollektion|collection|turnering|cup)(?:en?|et|er|erne|net|tet|met|r|n|s)?|hospitalet|db|app|appen|test|testen|uddeling|dag|aften)(?![a-zæøå])/;
/** "Bang & Olufsen", but not "Jens & Mette". */
const AMPERSAND = /^[ \u00a0]?[&+][ \u00a0]?([A-ZÆØÅ][A-Za-zÀ-ɏ]*)/;
const AMPERSAND_BEFORE = /([A-ZÆØÅ][A-Za-zÀ-ɏ]*)[ \u00a0]?&[ \u00a0]?$/;
/** Streets and squares: "Andersens Boulevard", "Peter Bangs Vej 12", "Christian X's Vej". */
const PLACE_AFTER =
  /^(?:['’]s)?[ \u00a0](?:[Vv]ej|[Gg]ade|[Aa]ll[ée]|[Bb]oulevard|[Pp]lads|[Tt]orv|[Ss]træde|[Vv]ænge|Park|Parken|Have|Haver|Bro|Gård|Sti|Plæne|Kaj|Kvarter|Port|Passage|Eng|Toft|[Ss]treet|St\.|[Rr]oad|Avenue|Ave|Lane|Square|Drive|Way|Quay|Bridge|[Ss]traße|[Ss]trasse|Platz|Allee|gatan|gata|Brygge|Kanal|Station|[Tt]erminal|Slot|Vænge|Airport|Bugt|Bay)(?![a-zæøå])/;
/** "Hans Broges Gade", where Gade could be a surname. */
const PLACE = /^(?:vej|gade|alle|plads|torv|park|toft|have|bro|hall)$/;
const PLACE_ENDING =
  /.(?:vej|gade|alle|boulevard|plads|torv|straede|vaenge|gatan|strasse|vejen|gaden|parken|bro)$/;
/** Ships, storms, rooms, projects, places and saints; the endings take "skoleskibet", "mødelokale", "kernesystemet". */
const NO_PERSON_BEFORE =
  /^(?:vessel|ship|fartøj|fartøjet|kampagne|app|appen|team|hold|mv|mt|mts|ss|hms|feeder|tanker|msc|cma|cgm|maersk|mærsk|hapag|cosco|evergreen|ever|dfds|stena|scandlines|esvagt|orkan|orkanen|storm|stormen|hurricane|typhoon|product|produkt|produktet|vare|model|modellen|brdr|brødrene|firma|firmaet|rederi|rederiet|sankt|skt|sct|saint|st|san|santa|são|port|puerto|lake|mount|mt|fort|cape|lex|server|operation|kampagnen|restaurant|restauranten|café|cafe|caféen|hotel|butik|prins|prinsesse|prinsessen|dronning|dronningen|kong|kongen|king|queen|prince|princess|pave|pope|room|lokale|mødelokale|rum|sal|auditorium|konferencerum|biograf|teater|bogen|filmen|musicalen|serien|musical|brand|mærket|program|programmet|release|milepæl|cluster|database|databasen|jira|epic|sprint|linje|kantinen|festival|løbet|skole|skolen|børnehaven|vuggestuen|hospital|kirke|kirken|gården|gård|plejehjemmet|bosted|bostedet|fond|fonden|legat|legatet|prisen|uddelingen|slottet|slot|færge|færgen|kran|truck|robot|robotten|bot|botten|chatbot|chatbotten|assistenten|printer|hund|hunden|kat|katten|hest|hesten|afsnit|villa|bygning|blok|hal|lager|container|kunden|leverandøren)$|(?:skib|skibet|lokale|lokalet|rummet|projekt|projektet|project|system|systemet|færgen|firmaet|kampagnen|stormen|modellen|serien|butikken|prisen|fonden|platformen|kirken|skolen|mester|firmaerne|mæglerne)$/;
const SLASHED_SHIP = /\bm[/.][vst]\.?[ \u00a0]?["'“”»]?$/i;
const VOYAGE_AFTER = /^["'“”]?[ \u00a0,]{0,2}(?:voy|rejse|v\.|mærsk|maersk)(?![a-zæøå])|^[ \u00a0]\d{3}[NSEW]\b/i;
/** "mester" is a firm when a surname follows: "Tømrermester Poulsen". */

/** True when what reads like a name is that of a firm, a ship, a street, an institution. `words` are folded. */
export function isNoPerson(text: string, start: number, end: number, words: readonly string[], follows: boolean): boolean {
  const last = words[words.length - 1] ?? "";
  if (last === "maersk" || PLACE_ENDING.test(last) || (words.length > 2 && PLACE.test(last))) return true;
  const after = text.slice(end, end + 60);
  if (PARTNERS.test(after) || LEGAL_FORM.test(after) || BEARER.test(after)) return true;
  if (SMALL_BEARER.test(after) || PLACE_AFTER.test(after) || VOYAGE_AFTER.test(after)) return true;
  // "Rudolf Steiner-skolen": the next word begins like a name and goes on small.
  if (/^[ \u00a0][A-ZÆØÅ][a-zæøå]+-[a-zæøå]/.test(after) && words.length === 1) return true;
  const front = text.slice(Math.max(0, start - 30), start);
  if (isFirmPartner(AMPERSAND.exec(after)?.[1]) || (!follows && isFirmPartner(AMPERSAND_BEFORE.exec(front)?.[1]))) return true;
  if (SLASHED_SHIP.test(front)) return true;
  const before = wordsBefore(text, start, 1)[0];
  if (before === undefined || !NO_PERSON_BEFORE.test(before.lower)) return false;
  return /^["'“”»]?[ \u00a0.]{1,2}["'“”»]?$/.test(text.slice(before.end, start));
}

/** Of two joined by "&" neither is somebody unless both may be first names: "Peter & Anne Bruhn". */
function isFirmPartner(partner: string | undefined): boolean {
  return partner !== undefined && !(traitsOf(fold(partner)) & FIRST);
}
