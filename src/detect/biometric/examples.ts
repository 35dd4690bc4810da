import type { Examples } from "../detector";

/** Lookalikes are from mails written for the purpose, after false alarms on business mails. */
export const examples: Examples = {
  positives: [
    "[[Face]] enrolment at the gate: please retake Stu's template.",
    "Please remove her [[face]] from the lock.",
    "Nikolaj har gemt [[håndfladeaftrykket]] fra Ida.",
    "We hold Peter's [[fingerprint]] for the canteen till.",
    "Vi har registreret Lones [[fingeraftryk]] i det nye adgangssystem, men hun kan stadig ikke komme ind.",
    "Jeg giver ikke samtykke til, at I bruger [[ansigtsgenkendelse]] på mig i porten.",
    "Kan I slette Omars [[fingeraftryk]]? Han stoppede i fredags.",
    "Bankens [[stemmegenkendelse]] afviste mig to gange i dag. Kan I nulstille min [[stemmeprofil]]?",
    "The scanner doesn't recognise my [[fingerprints]] any more, could you re-register them?",
    "We've stored an [[iris scan]] for visitor J. Marsh, delete it after 30 days.",
    "Please remove Dan's [[face data]] from the time clock, he left the company.",
    "Kan I fjerne mit [[fingeraftryk]] fra låsen? Jeg stopper på fredag.",
    "Ole Hansens [[ansigt]] er nu indlæst i adgangskontrollen.",
    "The bank stored a recording of my [[voice]] as a [[biometric identifier]].",
    "HR took a [[facial scan]] of me on my first day; please delete it.",
    "Banken har gemt Karens [[stemmeprofil]] uden at spørge.",
    "Hans [[stemme]] er lagt ind i telefonen.",
    "Please take Nadia's [[palm]] off the reader.",
  ],
  negatives: [
    "Tilbud på 3 fingeraftrykslæsere. Mvh SecuDoor, Lars Buhl",
    "Kan du skifte fingeraftrykslæseren ved port 2, Ole?",
    "Browser fingerprinting is blocked by default. Iris will write the changelog.",
    "Let's meet face to face on Monday, Anna.",
    "Per my voice mail, please send me the confirm, Tina.",
    "Quote for 12 facial recognition terminals. Contact: Bruno Keller, sales.",
    "Mads har lagt en finger på problemet.",
    "Touch ID isn't supported on the old MacBooks.",
    "Han har sat sit fingeraftryk på projektet, siger Morten.",
    "Iris scan at Schiphol Cargo",
    "Hi Iris, your new badge is on the reader.",
  ],
};
