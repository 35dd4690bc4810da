import { expect, test } from "@jest/globals";
import { danishOrEnglish, mailLanguage } from "./language";

test.each([
  ["da", "Hej Bo. Kan du sende det til mig? Venlig hilsen Anna"],
  ["en", "Hi Bo, please send us the number of your car. Best regards, Anna"],
  ["sv", "Hej Bo. Jag behöver ditt nummer, skicka det till mig. Hälsningar Anna"],
  ["no", "Hei Bo. Jeg trenger nummeret ditt, og det er ikke til deg. Vennlig hilsen Anna"],
  ["de", "Bitte schicken Sie mir die Nummer, ich habe sie nicht. Mit freundlichen Grüßen"],
])("tells %s by its small words: %s", (language, text) => {
  expect(mailLanguage(text)).toBe(language);
});

test.each([
  ["nothing", ""],
  ["a draw", "det er ikke til"],
  ["numbers", "4711 0815"],
])("takes %s for Danish", (_, text) => {
  expect(mailLanguage(text)).toBe("da");
});

test("reads the beginning, not the thread below", () => {
  const thread = "please send us the number of your car, we are the best. ".repeat(50);
  expect(mailLanguage(`${"Kan du sende det til mig? ".repeat(90)}${thread}`)).toBe("da");
});

test.each([
  ["da", "Kan du sende det til mig?"],
  ["da", "Jag behöver ditt nummer, skicka det till mig"],
  ["en", "please send us the number of your car"],
  ["en", "Bitte schicken Sie mir die Nummer, ich habe sie nicht"],
])("Kuvert adds %s to %s", (language, text) => {
  expect(danishOrEnglish(text)).toBe(language);
});
