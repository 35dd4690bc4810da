import { describe, expect, test } from "@jest/globals";
import { EXAMPLES } from "../examples";
import type { DetectorId } from "../finding";
import { find } from "./_testing/find";
import { IDS } from "./categories";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");

/** What is found in a text, with how surely. */
const found = (text: string) => find(health, text);

describe("what stands around tells", () => {
  test.each([
    ["a figure of speech", "Simon kalder den nye CRM-løsning for en kronisk lidelse"],
    [
      "an exaggeration",
      "Hej Anders, jeg får en blodprop af at kigge på det regneark. Hvem har flettet alle cellerne?",
    ],
    ["the topic of somebody's work", "Julia's slides on cancer screening for the regions"],
    ["the department whose figures somebody has", "Vedr. Mortens tal fra kræftafdelingens indkøb"],
  ])("%s", (_, text) => {
    expect(found(text).filter((each) => !each.endsWith("possible"))).toEqual([]);
  });
});

test("beside a few words there is nothing that could tell", () => {
  expect(found("Vi skrev om astma hos Jonas")).toEqual(["astma likely"]);
  expect(found("Vi skrev om astma hos Jonas i vores nye pjece til kunder")).toEqual([
    "astma possible",
  ]);
});

describe("what is said plainly stands", () => {
  test.each([
    "Hun har kræft",
    "Jonas er syg i dag",
    "Alle ved, at Jonas har kræft",
    "Min kone har fået stress",
    "Kirsten har diabetes",
    "Karin er sygemeldt",
    "John has cancer",
    "Our colleague has a depression",
    "Kan du tage mit møde? Jeg har migræne",
  ])("%s", (text) => {
    expect(found(text).filter((each) => !each.endsWith("possible"))).not.toEqual([]);
  });
});

// Weights that were learned from other evidence than the code finds now would drop every second one.
test("the weights fit the code: run node bin/train-checks.mjs --only special", () => {
  const texts = IDS.flatMap((id) =>
    EXAMPLES[id as DetectorId].positives.map((text) => ({
      detector: aboutPersonDetector(id),
      text: text.replaceAll(/\[\[([^\]]*)\]\]/g, "$1").replaceAll("\\n", "\n"),
    })),
  );
  const sure = texts.filter(({ detector, text }) =>
    find(detector, text).some((each) => !each.endsWith("possible")),
  );
  expect(sure.length / texts.length).toBeGreaterThan(0.97);
});
