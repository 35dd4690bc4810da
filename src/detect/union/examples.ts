import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "Signe sidder i bestyrelsen for [[Prosas]] lokalafdeling.",
    "Rob [[quit the union]] last year.",
    "Hun [[strejkede]] sammen med de andre i foråret.",
    "Jonas er medlem af en [[fagforening]].",
    "Joanne gets two hours for [[union duties]].",
    "Hej Bente. Kan du trække kontingent til [[HK]] for mig fra næste måned? Jeg meldte mig ind i sidste uge.",
    "Min [[fagforening]] siger, at opsigelsen er ulovlig. [[FOA]] overtager min sag fra nu af.\\nMvh Rita",
    "Medarbejderen er medlem af Dansk [[El-Forbund]] og ønsker bisidder til samtalen.",
    "Hvem er organiserede hos jer? Her er det kun Per og Lis, der er med i [[Metal]].",
    "Did you hear that Maria [[joined the union]] last week? She's with [[UNISON]] now.",
    "She has been [[on strike]] with the [[RMT]] since Monday.",
    "Hej Mia. Husk at Torben skal have fri med løn til [[TR-kursus]] hos [[Dansk Metal]].",
    "Vagner er den eneste på holdet, der [[ikke er organiseret]].",
    "Line har lige meldt sig ind i [[Prosa]].",
    "I'm being represented by my [[union]], [[UNISON]], at the hearing.",
    "Kim har meldt sig ud af [[fagforeningen]].",
    "Rosa is an active [[trade unionist]] and may file a [[grievance]].",
    "Ulrik bliver repræsenteret af [[Dansk Metal]], og deres jurist kræver svar.",
    "Our [[shop steward]], Brenda, will sit in on the meeting.",
    "Ole nægter at arbejde sammen med [[skruebrækkeren]].",
    "Vil du sende kopi til Mettes [[fagforening]]?",
  ],
  negatives: [
    "3F og DI har indgået en ny overenskomst. Lønservice opdaterer satserne.",
    "Western Union payments take two working days, says Chen.",
    "Printeren på 2. sal strejker igen, Maja.",
    "Thomas har skrevet under på kontrakten med 3F om nyt telefonsystem.",
    "Jeg er medlem af en cykelklub, og vi søger nye medlemmer.",
    "Customs Union rules apply to the goods. Ask Hakan at the forwarder.",
    "The student union is throwing a quiz night, write to Abby.",
    "Hun er medlem af bestyrelsen og har siddet der i seks år.",
  ],
};
