import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "Malik er [[valgt ind for]] Siumut.",
    "Min kone er valgt [[til regionsrådet]].",
    "Vores nabo er gået ind i [[Moderaterne]].",
    "Our CFO donated to the [[Democratic Party]].",
    "Jeg kan ikke på tirsdag, for jeg er [[tilforordnet for]] [[Venstre]].",
    "Jonas er [[lokalpolitiker]].",
    "James is [[an activist]].",
    "Hej Pia. Vidste du at Thomas er [[byrådskandidat]] for [[Venstre]]?",
    "Jeg er lige blevet medlem af [[Enhedslisten]] og vil gerne have fri til årsmødet.",
    "Han er folkevalgt for [[SF]] [[i regionsrådet]].",
    "He's a [[staunch Conservative]] and donates to the party every year.",
    "My uncle was a member of the [[Communist Party]] in the seventies.",
    "Min nabo er med i [[Stram Kurs]] og deler [[løbesedler]] ud.",
    "Henrik er [[Venstre-mand]] og bliver sur, når man taler om skat.",
    "Bob is a [[Trump supporter]], so avoid the topic.",
    "He [[ran for mayor]] as an independent and lost.",
    "Nina er næstformand i den lokale [[socialdemokratiske]] [[partiforening]].",
    "Han er gammel [[kommunist]] og læser stadig Arbejderen.",
    "She [[campaigned for Bernie]] Sanders.",
    "Min far har altid [[stemt rødt]] og skændes med min onkel om det.",
    "She handed out leaflets for the [[Greens]] as a volunteer.",
  ],
  negatives: [
    "Karl deltog i demonstrationen af den nye plæneklipper.",
    "Kommunalvalget afholdes i november. Pedel Jørgen stiller borde op.",
    "I venstre side af skærmen finder Nadia menuen.",
    "That's a conservative estimate, says Yvonne.",
    "Partiet af vin er leveret, skriver Leif.",
    "Formanden for Venstre besøger fabrikken på torsdag.",
    "Third parties must sign before access. Chase Mr Delgado, please.",
    "Vi stemmer om julefrokosten på mødet, Inge.",
    "Birthday party at Mike's place on Friday!",
  ],
};
