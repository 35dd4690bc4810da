import { describe, expect, test } from "@jest/globals";
import { find } from "./_testing/find";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const religion = aboutPersonDetector("religion");
const union = aboutPersonDetector("union");

describe("beside a person near", () => {
  test.each([
    ["others are no doubt", "Bo har Parkinson, så ingen behøver gætte", health, 1],
    ["others are a doubt where it is theirs", "Alle med kræft er hos Bo", health, 0],
    [
      "a condition behind is another's",
      "He is a Methodist, and we start if you agree",
      religion,
      1,
    ],
    ["a condition in front is his", "If you think he is a Methodist, call", religion, 0],
    ["a wish is no supposition", "Amina would like a place to pray", religion, 1],
    ["what would be is one", "Amina should have a place to pray", religion, 0],
  ])("%s", (_, text, detector, count) => {
    expect(find(detector, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});

describe("whose it is that a verb tells of", () => {
  test.each([
    ["a thing's", "Henrik skriver, at hastigheden er syg", health, 0],
    ["somebody's", "Henrik skriver, at bogholderen er syg", health, 1],
    ["an animal's", "Jeg tror, en kvie er syg", health, 0],
    ["what is spoken of before", "Jeg ser på serveren, den har feber", health, 0],
    ["somebody's from there", "Jens i bogholderiet er syg", health, 1],
    ["a thing's at the beginning", "Til lejerne: Elevatoren er syg igen, siger Ole", health, 0],
    ["somebody's at the beginning", "Til lejerne: Kirsten er syg igen, siger Ole", health, 1],
    ["an animal's that has a name", "Hunden Balder har fået kræft", health, 0],
    ["one's that he takes over", "Kan du fodre katten? Han har sukkersyge.", health, 0],
    ["a rider's", "Han faldt af hesten og brækkede sin arm", health, 1],
    ["its owner's", "Vi bor med hund. Min datter har astma.", health, 1],
    ["a named illness", "Vi talte med hende. Diagnosen er diabetes.", health, 1],
  ])("%s: %s", (_, text, detector, count) => {
    expect(find(detector, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});

describe("a name of a work or a cause", () => {
  test.each([
    ["an illness in it", "I walk for Juvenile Diabetes Research", health, 0],
    ["an illness beside it", "I walk because of my diabetes", health, 1],
    ["believers in it", "He sent us the Muslim Perspectives", religion, 0],
    ["believers beside it", "He is a Muslim", religion, 1],
    ["what an illness is an attribute of", "The MRI vendor sent Paul a quote", health, 0],
    ["what somebody's illness is one of", "They told my cancer story to Paul", health, 1],
    ["a house", "She booked the Quaker Meeting House", religion, 0],
  ])("%s: %s", (_, text, detector, count) => {
    expect(find(detector, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});

describe("general words that are none", () => {
  test.each([
    ["of those a mail is for", "Kolleger, Erik har cøliaki"],
    ["of manner", "Han har cøliaki, ikke bare sådan lidt"],
    ["of a question about somebody", "Please check whether Bo still has diabetes"],
  ])("%s: %s", (_, text) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toHaveLength(1);
  });

  test("of how to do something they are", () => {
    expect(find(health, "Sådan taler Bo om cøliaki")).toEqual([]);
  });
});

describe("what is known, sought, inherited or told in a novel", () => {
  test.each([
    "Du har erfaring med autisme",
    "Anna har stor viden om demens",
    "Vi søger en konsulent, der kan håndtere sygefravær",
    "Hun har ikke arvet Alzheimers genet",
    "Stella Nova, en roman om kræft",
    "Læs, hvordan du får det bedre: sådan undgår du stress",
    "Sigtede har ret til sygedagpenge",
    "Sygefraværet i Teknik og Miljø faldt. Stress fylder mest.",
    "Bell's palsy",
  ])("%s", (text) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toEqual([]);
  });

  test("somebody has it", () => {
    expect(find(health, "Anna har autisme")).toEqual(["autisme likely"]);
  });
});

describe("an illness that is not of the person near", () => {
  test.each([
    ["what a gene is", "Hun har arvet Alzheimers gen", 0],
    ["what a gene is called", "Hun har genet for tarmkræft", 0],
    ["what is inherited", "Hun har arvelig tarmkræft", 0],
    ["what is inherited in part", "Hun har arveligt betinget tarmkræft", 1],
    ["what somebody knows of", "Kim har viden om demens", 0],
    ["what somebody knows, too", "Kim har demens og viden", 1],
    ["what a gene is for", "She is a carrier of cystic fibrosis", 0],
    ["what a test looks for", "Vi har Kims gentest for tarmkræft", 0],
    ["what runs in a family", "Erik har samme arvelige hjertesygdom som sin far", 0],
    ["what somebody has", "Kim har tarmkræft", 1],
    ["where somebody works", "Erik arbejder på psykiatrisk hospital", 0],
    ["where somebody is a patient", "Erik er på psykiatrisk hospital", 1],
  ])("%s", (_, text, count) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});

describe("what is told", () => {
  test.each([
    ["in a play goes on in the next sentence", "I've read the play. The vicar is an alcoholic.", 0],
    ["of him behind a play is of him", "We saw the play. He is an alcoholic.", 1],
    ["in a play is of nobody real", "I've read the play. The driver has diabetes.", 0],
    ["in a paper may be of somebody", "I've read the paper. The driver has diabetes.", 1],
    ["by one whom a letter quotes", 'Jonas said: "I am sick today"', 1],
    ["in an exercise", "Scenariet er en matros med hypotermi og en forbrænding", 0],
    ["of two cows", "To af kvierne har yverbetændelse", 0],
    ["of two colleagues", "To af kollegerne har lungebetændelse", 1],
  ])("%s", (_, text, count) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});

describe("what is said to everybody", () => {
  finds(health, [
    ["what the reader has", "Her er din sygemelding", "sygemelding"],
    ["what he is to remember", "Husk din sygemelding", ""],
    ["what he is asked for", "Have you got your sick note?", ""],
    ["what he in particular is asked for", "Have you still got your sick note?", "sick note"],
    ["what he is asked of somebody", "Har du sendt Pias sygemelding?", "sygemelding"],
    ["what somebody is asked for", "Has Jonas got your sick note?", "sick note"],
    ["a wish that concerns somebody", "Husk, at Jonas har feber", "feber"],
  ]);
});

describe("what is supposed", () => {
  finds(health, [
    ["of the writer in jest", "Måske har jeg demens, for jeg glemte kagen", ""],
    ["of somebody", "Måske har Jonas demens, for han glemte kagen", "demens"],
    ["of the reader in front", "Hvis du har tid, har Jonas sukkersyge", ""],
    ["of something in front", "Hvis kantinen lukker, har Jonas sukkersyge", "sukkersyge"],
    ["of the reader behind", "Jonas har sukkersyge, hvis du har tid", "sukkersyge"],
    ["of the reader's mother", "Hvis din mor er dement, så ring", ""],
    ["of the writer's mother", "Hvis min mor er dement, så ring", "dement"],
    ["of a customer", "Hvis kunden er dement, så ring til Jonas", ""],
    [
      "of a fridge",
      "Jill asks whether the fridge can be locked, since she keeps her injections there",
      "her injections",
    ],
    ["of what should be told", "I should mention that Jonas has cancer", "cancer"],
  ]);
  finds(union, [
    [
      "of what is still paid, nothing",
      "Can you check whether Greg still pays his Unite subs?",
      "Unite",
    ],
    ["of what is paid, that", "Can you check whether Greg pays his Unite subs?", ""],
    ["of what is still paid with if", "Can you check if Greg still pays his Unite subs?", ""],
  ]);
});

describe("a matter as such", () => {
  finds(health, [
    ["is often hard", "Autisme er ofte svært for Jonas", ""],
    ["is hard for somebody", "Autisme er svært for Jonas", "Autisme"],
    ["is something", "Vi ved, at autisme er en gåde for Jonas", ""],
    ["is something that is his", "Vi ved, at hans autisme er en gåde for Jonas", "autisme"],
    ["can do something", "Astma kan Jonas leve med", ""],
    ["that can, of somebody", "Vi ved, at astma kan Jonas leve med", "astma"],
    ["is what a sentence ends with", "Jonas fears that epilepsy is", "epilepsy"],
    ["is an attribute", "They told a cancer story to Paul", ""],
    ["is what somebody left for", "She left after her burnout last year", "burnout"],
  ]);
  finds(
    health,
    [
      ["is part of a name", "Madallergi Mimrebo", ""],
      ["is somebody's in front of a first name", "Madallergi Dorthe", "Madallergi"],
      ["is not there", "Brand uden tilskadekomne, Mimrebo", ""],
      ["is there", "Brand med tilskadekomne, Mimrebo", "tilskadekomne"],
      ["is asked about", "How is Tannikel after the stroke?", "stroke"],
      ["is what everybody is told", "This is how Tannikel avoids a stroke", ""],
      ["is none where it is what happened", "Sygemelding Lykke", "Sygemelding"],
      ["is none where a dog has one", "Guide dog Ludo allowed in canteen", "Guide dog"],
      ["is counted", "Sick leave statistics Nordic", ""],
    ],
    "subject",
  );
  finds(religion, [
    ["is part of a paper's name", "He reads the Muslim Herald", ""],
    ["is no part of a Danish one", "Han kalder sig Muslim Herald", "Muslim"],
  ]);
});

describe("others beside a person", () => {
  finds(health, [
    ["know of it", "Everyone knows that Jonas has cancer", "cancer"],
    ["know of it in Danish", "Alle ved, at Jonas har kræft", "kræft"],
    ["are meant themselves", "Ingen på lageret har kræft, siger Jonas", ""],
    ["have it, too", "Jonas and nobody else has asthma", ""],
    ["are spoken to", "Kære kolleger, Erik har cøliaki", "cøliaki"],
    ["are spoken of", "Erik og andre kolleger, medarbejdere og kunder har cøliaki", ""],
  ]);
});

describe("the topic of a work", () => {
  finds(health, [
    ["an article's", "Hanne har skrevet en artikel om stress", ""],
    ["a guide's in English", "Peter wrote the guide on chronic pain", ""],
    ["not what somebody has", "Hanne skriver en artikel om sin egen kræft", "kræft"],
    ["not behind a verb", "Hanne ringer om kurset, for hun har stress", "har stress"],
    ["what is spoken of", "Overgangsalder er temaet, når Hanne underviser", ""],
    ["what is optional", "Psykolog er frivilligt for Jonas' hold, siger hun", ""],
  ]);
});

describe("a supposed role", () => {
  finds(health, [
    ["taken up by a pronoun", "Hvis en lejer skriver, at han er dement, så svar pænt", ""],
    ["that is somebody else's", "Jonas skriver, at han er dement, hvis en lejer spørger", "dement"],
    ["in a course", "Managers' course: When an employee has stress.", ""],
    ["in a contract", "If the tenant is sectioned, Bo may give notice", ""],
  ]);
});

describe("crews, customers and what is measured", () => {
  finds(aboutPersonDetector("ethnicity"), [
    ["a crew", "The crew of MV Idun are Filipino.", ""],
    ["drivers", "Drivers are Romanian, so signs need to be in English.", ""],
    ["one of them", "Peter is Romanian.", "Romanian"],
  ]);
  finds(aboutPersonDetector("criminal"), [
    ["a prison as a customer", "Vi har solgt 200 madrasser til Enner Mark Fængsel.", ""],
    ["where somebody is", "Peter Holm er i Enner Mark Fængsel.", "Fængsel"],
  ]);
  finds(aboutPersonDetector("health"), [
    ["a hospice as a customer", "St Mary's Hospice has ordered twelve chairs.", ""],
    ["where somebody goes", "Peter moves to St Mary's Hospice.", "Hospice"],
    ["what is offered", "Du får målt blodtryk og kolesterol.", ""],
    ["what is had", "Dit blodtryk er for højt.", "blodtryk"],
    ["a newsletter", 'Tak for tilmeldingen til nyhedsbrevet "Mit liv med KOL".', ""],
    ["an order", 'Your order: 2 x "My Life with Anxiety".', ""],
  ]);
});
