/** "Dr.", "Fru", "cand.jur." and the like: no part of a name. */

const END = "(?![\\p{L}\\p{N}])";
/** In front of a name, with a full stop or without. */
const ADDRESS =
  "dr|hr|herr|fru|frk|frøken|mr|mrs|ms|miss|mx|sir|prof|professor|lektor|mme|madame|mlle|monsieur|advokat|læge|overlæge|ingeniør|direktør|señora?|señorita";
/** Abbreviations that take their full stop to be one: "Ing. Novak"; with it may stand of what: "cand.jur.", "dr. med.". */
const DEGREE = "dr|prof|ing|dipl|cand|stud|mag|lic|adv|dir|kapt|capt|habil";
const SUBJECT =
  "jur|med|polit|merc|scient|oecon|theol|phil|psych|pharm|ling|pol|soc|it|act|agro|arch|art|odont|vet|techn|ing|rer|nat|pæd|paed|pth|aud";
const TITLE = new RegExp(
  `^[\\s,]*(?:(?:${DEGREE})\\.(?:[\\s-]?(?:${SUBJECT}|${DEGREE})\\.|-?(?:${SUBJECT}|${DEGREE})${END})*|(?:${ADDRESS})${END}\\.?(?:\\s?(?:${SUBJECT})\\.)*)[\\s-]*`,
  "iu",
);
/** Behind one: "Ph.D.", "MSc", "jr.". */
const SUFFIX = new RegExp(
  `[\\s,](?:ph\\.?\\s?d|m\\.?\\s?sc|b\\.?\\s?sc|ll\\.?[mbd]|d\\.?phil|jr|sr|junior|senior|esq|ceo|cfo|cto|coo|(?:cand|stud|mag|lic|dr)\\.?\\s?(?:${SUBJECT}))\\.?[\\s,]*$`,
  "iu",
);
/** In capitals only, since somebody may be called Ma. */
const LETTERS =
  /[\s,](?:M\.?B\.?A|M\.?D|M\.?A|B\.?A|H\.?D|C\.?P\.?A|CISM|CISSP|PMP|P\.?E)\.?[\s,]*$/;
const MOST = 4;

/** "Prof. Dr. Karin Weiss, Ph.D." is Karin Weiss. What is nothing but titles is empty. */
export function withoutTitles(name: string): string {
  let left = ` ${name}`;
  for (let round = 0; round < MOST; round += 1) {
    const isCapitals = left === left.toUpperCase();
    const less = left.replace(TITLE, " ").replace(SUFFIX, " ");
    const next = isCapitals ? less : less.replace(LETTERS, " ");
    if (next === left) break;
    left = next;
  }
  let end = left.length;
  while (end > 0 && /[\s,]/.test(left.charAt(end - 1))) end -= 1;
  return left.slice(0, end).trimStart();
}
