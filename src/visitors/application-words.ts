/** How people apply for work, in Danish, English, Swedish, Norwegian and German. */
import { foldPhrases } from "./rules";
import { foldText } from "./words";

/** Beginnings of words that say somebody applies, whatever for: "ansøgningen", "jobansøgninger". */
export const APPLYING = stems("ansøgning jobansøgning ansøger ansökan ansökning søknad bewerbung");

/** What "ansøgning om …" and "application for …" have to be about: leave, grants and permits are applied for too. */
export const JOB = stems(
  "stilling job ansættelse vakance elevplads praktik læreplads studiejob medhjælper trainee " +
    "position vacancy role internship apprenticeship tjänst anställning stelle arbejde",
);

/** Words that lead from the application to what is applied for. */
export const ABOUT: ReadonlySet<string> = new Set(["om", "for", "til", "als", "pa"]);

/** What applicants write, and hardly anybody else. */
export const PHRASES = foldPhrases(
  (
    "uopfordret ansøgning, jobansøgning, søger stillingen, ansøger stillingen, søge stillingen, " +
    "søger hermed, ansøger hermed, mit cv, vedhæftet cv, vedlagt cv, " +
    "job application, unsolicited application, my cv, my resume, my curriculum vitae, " +
    "applying for the, apply for the position, apply for the role, my application for, " +
    "mitt cv, söker tjänsten, søker stillingen, mein lebenslauf, bewerbe mich"
  ).split(", "),
);

/** A folded text without any of these has none of the phrases and words above: most mails are done with by that. */
export const TRACES: readonly string[] = [
  ...APPLYING,
  ...stems("cv resume curriculum lebenslauf apply application søge søker söker bewerbe"),
];

/** Words in names of files: a CV, an application, grades. */
export const FILE_WORDS: ReadonlySet<string> = new Set(
  (
    "cv curriculum vitae resume résumé ansøgning jobansøgning motivationsbrev motivation coverletter " +
    "karakterer karakterblad karakterudskrift karakterbevis eksamensbevis studentereksamen diplom " +
    "transcript transcripts lebenslauf bewerbung zeugnis ansökan søknad"
  )
    .split(" ")
    .map(foldText),
);

export const FILE_PHRASES = foldPhrases(["cover letter", "job application"]);

/** Words of a subject that are shown as they are: what is left of it may be a name. */
export const PLAIN_WORDS: readonly string[] = (
  "ansøgning ansøgninger jobansøgning uopfordret ansøgningen om til som stilling stillingen job jobbet " +
  "elev elevplads praktik application unsolicited for the position vs fw fwd sv re cv"
).split(" ");

function stems(words: string): readonly string[] {
  return words.split(" ").map(foldText);
}
