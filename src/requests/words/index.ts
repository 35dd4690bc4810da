import { inflateSync, strFromU8 } from "fflate";
import type { Language } from "../language";
import { type Lexicon, readLexicon } from "../lexicon";
import { decode85 } from "./base85";
import packed from "./packed.json";

/** Between the languages of the packed text, and in front of each its name. */
const MARK = "=";

const read: Partial<Record<Language, Lexicon>> = {};
let texts: Readonly<Record<string, string>> | undefined;

/** The words of a language; read when a mail first needs them. */
export function lexiconOf(language: Language): Lexicon {
  texts = texts ?? unpacked();
  const lexicon = read[language] ?? readLexicon(...tablesOf(language, texts));
  read[language] = lexicon;
  return lexicon;
}

/** Norwegian shares most of its words with Danish; its own table holds what differs. */
function tablesOf(language: Language, all: Readonly<Record<string, string>>): string[] {
  return (language === "no" ? ["no", "da"] : [language]).map((name) => all[name] ?? "");
}

function unpacked(): Record<string, string> {
  const tables: Record<string, string> = {};
  for (const part of strFromU8(inflateSync(decode85(packed.tables)))
    .split(MARK)
    .slice(1)) {
    const end = part.indexOf("\n");
    tables[part.slice(0, end)] = part.slice(end + 1);
  }
  return tables;
}
