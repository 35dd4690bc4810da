import { nameLikeness } from "../cpr/words";
import { namesCompany } from "../_internal/company";
import { wordsBefore } from "../_words/words";

/** Whose address it seems to be by the words in front; `labelStart` where a label directly in front begins. */
export interface Evidence {
  readonly whose: "person" | "company" | "unknown";
  readonly labelStart?: number;
  /** Nothing but small words stand between the word for living there and the street. */
  readonly isIntroduced?: boolean;
}

const HOW_MANY = 6;
/** How far back a name or a company in front of the street may begin. */
const REACH = 70;

/** Somebody lives there: Danish, Norwegian, Swedish, German, English. */
const LIVES =
  /^(?:(?:hjem(?:me)?|privat|bopæls|bosteds|folkeregister|hem|bostads|wohn)?(?:adr|ad+ress(?:e|en|er)?)|bor|boende|bosat|bopæl(?:en)?|fly(?:t|tt)(?:er|e|et|ede|ar|at)|tilflyttet|hjemme|hjemmebesøg|privat|bosted|bopel|folkeregistrert|bostad|folkbokförd|wohn(?:t|haft|e)|zieht|umgezogen|(?:privat)?anschrift|live[s]?|living|reside[s]?|residing|residence|residential|home|moved?|moves|moving|relocated|tenant|lejer|beboer|lejemål|born)$/;
/** Goods and meetings go there, or it is said to be a company's. */
const COMPANY =
  /^(?:lever.*|afhent.*|hentes|loss.*|læss.*|lager.*|kontor.*|hovedkontor.*|afdeling.*|butik.*|filial.*|showroom|mødested|lokation|besøgsadresse|firmaadresse|faktur.*|virksomhed.*|firma.*|hotel.*|restaurant.*|café|cafe|skole.*|kursus.*|møde|mødet|byggeplads.*|venue|site|warehouse|office|offices|headquarters|hq|depot|terminal.*|pickup|pick|delivery|deliver|delivered|collect|collection|unload.*|ship|shipped|shipping|invoice|billing|company|business|vores|our|unser.*|büro|besuchsadresse|lieferadresse|lieferung|firmensitz|besöksadress|leveransadress|kontoret|besøksadresse|museum|hospital.*|klinik.*|kirke.*|rådhus.*|station.*|kommune.*|parkering.*|vejarbejde.*|adgang|trafik.*|byggeri.*|ejendom.*|p-hus|located|booked|event|reception.*|fabrik.*|værksted.*)$/;
/** Streets that are made for companies. */
const COMPANY_STREET =
  /^(?:industri|erhverv|fabrik|terminal|transport|logisti|container|lufthavn|cargo|gewerbe|industrie|företag|lager|havne(?:terminal|kaj)|produktion|teknik|værksted|energi|messe|center(?:vej|park))/i;
/** "leveres hos Mette Ravn, …": a name wherever it is at. */
const AT_SOMEBODYS =
  /(?:^|[^A-Za-zÀ-ɏ])(?:hos|c\/o|hr\.?|fru|herr|frau|privatperson|private person),? [A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ'’-]+(?: [A-ZÆØÅÄÖÜ][A-Za-zÀ-ɏ.'’-]*){1,3}, $/;
const NAME_IN_FRONT =
  /(?:^|[^A-Za-zÀ-ɏ])([A-ZÆØÅÄÖ][A-Za-zÀ-ɏ'’-]+)((?: [A-ZÆØÅÄÖ][A-Za-zÀ-ɏ.'’-]*){1,3})[,:;]?[ \u00a0]*(?:[–-][ ])?$/;
const SMALL_WORDS =
  /^(?:[ :.\n\u00a0]|(?:på|i|at|in|til|to|er|is|on|nu|now|ist|är|ved|vid|bei|unter)(?![A-Za-zÀ-ɏ])){0,8}$/i;
const LABEL_GAP = /^(?:en|n)?[ \u00a0]?[.:]*[ \u00a0\n]{0,2}$/;

/** Reads the words in front of a street that begins at `start` and ends in `streetEnd`. */
export function evidenceBefore(text: string, start: number, streetEnd: number): Evidence {
  const street = text.slice(start, streetEnd);
  if (COMPANY_STREET.test(street)) return { whose: "company" };
  const before = text.slice(Math.max(0, start - REACH), start);
  const [above, here] = lastLines(before);
  if (namesCompany(here) || (here.trim() === "" && namesCompany(above))) {
    return { whose: "company" };
  }
  if (AT_SOMEBODYS.test(here)) return { whose: "person" };
  for (const word of wordsBefore(text, start, HOW_MANY)) {
    if (COMPANY.test(word.lower)) return { whose: "company" };
    if (!LIVES.test(word.lower)) continue;
    if (
      wordsBefore(text, word.start, 2).some(
        ({ lower }) => COMPANY.test(lower) && lower !== "levering",
      )
    )
      return { whose: "company" };
    const between = text.slice(word.end, start);
    const found = { whose: "person", isIntroduced: SMALL_WORDS.test(between) } as const;
    return LABEL_GAP.test(between) ? { ...found, labelStart: word.start } : found;
  }
  const isName = here.trim() === "" ? isWholeName(above) : endsInName(here);
  return { whose: isName ? "person" : "unknown" };
}

/** The last line of a piece and the one above it, without marks of quoted mail. */
function lastLines(piece: string): [above: string, here: string] {
  const lines = piece.split(/\r?\n[>\t ]*/);
  return [lines[lines.length - 2] ?? "", lines[lines.length - 1] ?? ""];
}

function isWholeName(line: string): boolean {
  const name = line.trim();
  return endsInName(name) && name.split(" ").length <= 4 && /^[A-ZÆØÅÄÖ]/.test(name);
}

/** True when a person's name stands at the end. */
function endsInName(before: string): boolean {
  const found = NAME_IN_FRONT.exec(before);
  if (found === null) return false;
  const words = `${found[1]}${found[2]}`.split(" ");
  return words.some((word) => nameLikeness(word, word.toLowerCase()) === 3);
}
