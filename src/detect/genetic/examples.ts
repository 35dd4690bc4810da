import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "Gunnar har arvet det [[Huntington-gen]], far døde med.",
    "Hr. Lassen har [[familiær hyperkolesterolæmi]].",
    "Min søster har fået påvist [[Huntingtons gen]].",
    "Her test shows that she [[is a carrier]].",
    "Hej Ulla. Min søster har fået konstateret en [[mutation]] i [[BRCA2]], og nu skal jeg også testes.",
    "Patientens [[DNA]] viser, at hun er [[bærer af genet]] for cystisk fibrose.",
    "Sagen om barnet: [[genetisk]] undersøgelse har påvist [[Downs syndrom]] hos fosteret.",
    "[[Faderskabstesten]] viser, at Henrik [[ikke er far til]] barnet.",
    "My [[23andMe]] results say I'm at high risk for Parkinson's because of the LRRK2 variant.",
    "Her [[genetic test]] came back positive for the hemochromatosis [[gene]].",
    "Jeg har en [[arvelig]] blodsygdom, som sidder [[i generne]] hos hele min mors familie.",
    "Prøven viser, at Sofie har en fejl på [[kromosom]] 15.",
    "Min far har Huntingtons, og jeg skal [[gentestes]] i maj.",
    "The lab compared his [[DNA]] with the sample from the sister.",
    "Lægen har fundet en [[arvelig]] [[mutation]] hos min datter.",
    "[[DNA-testen]] beviste, at Frank er barnets far.",
    "Carol carries the [[BRCA2]] [[gene]] and had both breasts removed.",
    "Familien har fået svar: Ella har [[fragilt X]], og hendes bror skal undersøges.",
    "Lise har arvet [[brystkræftgenet]] efter sin mor.",
  ],
  negatives: [
    "Peter har arvet min gamle pc.",
    "Det ligger i vores DNA at svare hurtigt. Tak til Lotte.",
    "Innovation is in our DNA. Special thanks to Kenji.",
    "Vi bruger en genetisk algoritme til ruterne, siger Frank.",
    "Mutation testing raised our coverage, and Ola has written a how-to.",
    "Gene will call you tomorrow about the lease.",
    "Our CEO's DNA is all over this product, Marie.",
    "Emma presents the gene therapy market on Monday.",
    "Vi genetablerer forbindelsen i nat, skriver Bo.",
    "Bo taler om konsekvenserne i morgen.",
  ],
};
