import { describe, expect, test } from "@jest/globals";
import { find } from "./_testing/find";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const religion = aboutPersonDetector("religion");
const criminal = aboutPersonDetector("criminal");
const union = aboutPersonDetector("union");
const ethnicity = aboutPersonDetector("ethnicity");

describe("in a subject much has a capital, and words stand in names of things", () => {
  test.each([
    ["Sygemelding forlænget", health, 1],
    ["Sygemelding uge 14", health, 1],
    ["Sygemelding Thorkild", health, 1],
    ["Pregnancy tests (20 pcs) backorder", health, 0],
    ["Overdose of coffee", health, 0],
    ["Muslim, Ahmed Said", religion, 1],
    ["Katolik: Tove Nagel", religion, 1],
    ["Udmeldt af folkekirken: Vorbert Mimre", religion, 1],
    ["Aqqalorsi er grønlænder", ethnicity, 1],
    ["Aqqalorsi på grønlænder", ethnicity, 0],
    ["Vedr. ansøger: muslim", religion, 1],
    ["Jewish Museum tickets", religion, 0],
    ["Lutheran World Federation", religion, 0],
    ["Kosher salt 25 kg", religion, 0],
    ["Dømt for vold", criminal, 1],
    ["Straffeattest Kim", criminal, 1],
    ["Straffeattest Mimrebo", criminal, 0],
    ["barns 1. sygedag", health, 1],
    ["vares 1. sygedag", health, 0],
    ["Union dues export fails", union, 0],
    ["Union card", union, 1],
  ])("%s", (text, detector, count) => {
    const found = find(detector, text, "subject").filter((each) => !each.endsWith("possible"));
    expect(found.length > 0 ? 1 : 0).toBe(count);
  });
});

describe("the writer's absence, without the writer", () => {
  finds(
    health,
    [
      ["as a subject", "Sygemeldt", "Sygemeldt"],
      ["until a day", "Sygemeldt indtil mandag", "Sygemeldt"],
      ["behind a greeting", "Hej, sygemeldt", "sygemeldt"],
      ["behind a word", "Ny sygemeldt", "sygemeldt"],
      ["not behind three", "Igen en ny sygemeldt", ""],
      ["of everybody", "Sygemeldt for alle", ""],
      ["in a supposition", "Sygemeldt hvis nødvendigt", ""],
      ["an illness alone is a topic", "Influenza", ""],
      ["with the ending of a file", "Sygemeldt.docx", "Sygemeldt"],
      ["with that of an older one", "Sygemeldt.doc", "Sygemeldt"],
      ["with that of a picture", "Sygemeldt.jpeg", "Sygemeldt"],
      ["with that of a shorter one", "Sygemeldt.jpg", "Sygemeldt"],
      ["with a number", "Sygemeldt 14", "Sygemeldt"],
      ["with something in brackets", "Sygemeldt (kontor)", "Sygemeldt"],
      ["with a verb", "Sygemeldt er nu", "Sygemeldt"],
      ["with a noun it is a name of something", "Sygemeldt kontor", ""],
      ["with a noun behind a colon, too", "Synshandicap: krav til hjemmesiden", ""],
      ["with a time behind a colon", "Sygemeldt: uge 14", "Sygemeldt"],
      ["with a noun that begins like a time", "Sygemeldt ugevis", ""],
      ["with what a noun is of", "Overdose of coffee", ""],
    ],
    "subject",
  );
  finds(health, [
    ["in a body", "Off sick, back on Monday", "Off sick"],
    ["in a body, once it goes on", "Out of the office: sygemeldt", ""],
    ["with a verb in front", "Er nu igen meget syg", "syg"],
    ["with a greeting and a verb", "Hej, er nu syg", "syg"],
    ["with a verb that is another's", "Ring, er syg", ""],
    ["and for longer", "Syg i dag og sikkert også i morgen", "Syg"],
    ["and for a week", "Off sick for the rest of the week", "Off sick"],
    ["but not in what goes on", "Syg er man, når man ikke kan gå på arbejde om morgenen", ""],
    ["a mere wish in English", "Get well soon", ""],
    ["another", "Speedy recovery", ""],
    ["a wish with what it is of", "Speedy recovery from it", "Speedy recovery"],
    ["a wish", "God bedring med benet", "God bedring"],
    ["no wish", "Get better soon", ""],
  ]);
  finds(
    union,
    [
      ["what somebody is, in two words", "Shop steward", "Shop steward"],
      ["what a meeting is called after", "Shop steward meeting", ""],
      ["what somebody goes to", "Shop steward til mødet", ""],
    ],
    "subject",
  );
  finds(
    religion,
    [
      ["what somebody is again", "Muslim igen", "Muslim"],
      ["what somebody is, in a longer one", "Muslim igen i dag", ""],
      ["whoever has a common name", "Muslim Ida", "Muslim"],
      ["a name that is a word as well", "Muslim Grace", ""],
    ],
    "subject",
  );
});
