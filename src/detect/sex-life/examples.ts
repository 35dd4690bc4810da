import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "Werner har altid [[været til mænd]].",
    "Hun siger, at Bo [[gramsede]] på hende.",
    "Sarah says he [[tried to kiss]] her.",
    "Hej Ida. Jonas er [[bøsse]] og vil gerne have sin [[kæreste]] Emil med til julefrokosten.",
    "Min søn er [[transkønnet]] og bruger nu navnet Liam.",
    "Chefen [[har et forhold til]] sin sekretær. De har været sammen siden messen i Køln.",
    'Hun er [[gift med en kvinde]], Susanne, så skriv ikke "hr." på indbydelsen.',
    "Han er blevet taget i at se [[porno]] på arbejdscomputeren.",
    "Jeg er [[nonbinær]] og vil gerne omtales som [[de/dem]].",
    "Patienten er behandlet for [[klamydia]] og oplyser at have [[flere partnere]].",
    "My brother [[came out as]] [[gay]] at Christmas and dad took it badly.",
    "Ms Reed has [[been transitioning]] since last year and prefers [[he/him]].",
    "Everyone knows Carl [[cheated on his]] wife with the receptionist.",
    "She lives with her [[girlfriend]] Anna in Malmö.",
    "Det er ingen hemmelighed, at chefen har [[noget kørende med]] Trine.",
    "Hun blev [[født som dreng]] og vil gerne bruge dametoilettet.",
    "Lederen tog Katrine [[på lårene]], og hun vil klage.",
    "Jette blev kysset [[mod sin vilje]] af direktøren.",
  ],
  negatives: [
    "Jonas og Mads er gift med jobbet begge to.",
    "Pernille har taget Power BI med.",
    "Retningslinjer mod seksuel chikane gælder for alle ansatte.",
    "Anna and her husband are moving to Vejle.",
    "Peter og hans kone kommer til receptionen.",
    "The foreign affairs editor invited Claire to a panel.",
    "Bi-weekly sync is moved to Thursdays, Max.",
    "Hendes kæreste arbejder også hos os.",
    "Randy Gay signed the contract yesterday.",
    "Kønsfordelingen i koncernen er 42 % kvinder, siger Lise.",
    "The gay rights march blocks the road, so Ed takes the train.",
  ],
};
