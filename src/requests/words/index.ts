import { inflateSync, strFromU8 } from "fflate";
import type { Language } from "../language";
import { type Lexicon, readLexicon } from "../lexicon";
import { readLists } from "../../packing/word-reader";
import { decode85 } from "./base85";
import packed from "./packed.json";
import { tableOf } from "./phrase-lists";

/** In front of each table of the packed text, before its name. */
const MARK = "\n#";

const read: Partial<Record<Language, Lexicon>> = {};
let texts: Readonly<Record<string, string>> | undefined;

/** The words of a language; read when a mail first needs them. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = read[language] ?? readLexicon(...tablesOf(language));
  read[language] = lexicon;
  return lexicon;
}

/** Norwegian shares most of its words with Danish; its own table holds what differs. */
function tablesOf(language: Language): string[] {
  const languages: readonly Language[] = language === "no" ? ["no", "da"] : [language];
  const names = packedTable("concepts");
  return languages.map((each) => tableOf(readLists({ names, ...packed.words[each] })));
}

/** A table by its name: `concepts`, `rules` or `weights`. */
export function packedTable(name: string): string {
  texts = texts ?? unpacked();
  return texts[name] ?? "";
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
