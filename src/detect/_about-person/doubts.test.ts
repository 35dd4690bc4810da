import { describe, expect, test } from "@jest/globals";
import { find } from "./_testing/find";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const religion = aboutPersonDetector("religion");

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
    ["in an exercise", "Scenariet er en matros med hypotermi og en forbrænding", 0],
    ["of two cows", "To af kvierne har yverbetændelse", 0],
    ["of two colleagues", "To af kollegerne har lungebetændelse", 1],
  ])("%s", (_, text, count) => {
    expect(find(health, text).filter((each) => !each.endsWith("possible"))).toHaveLength(count);
  });
});
