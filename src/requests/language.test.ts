import { expect, test } from "@jest/globals";
import { LANGUAGES, languagesOf } from "./language";
import { sentencesOf } from "./tokens";

const languages = (text: string) => languagesOf(sentencesOf("body", text), text);

test.each([
  ["da", "Hej. Jeg vil gerne have noget at vide om mine oplysninger hos jer, tak. Hvad har I?"],
  ["en", "Please tell me what you have about me, and which of it is not needed any more."],
  ["sv", "Hej. Jag vill veta vad ni har om mig och era inga uppgifter är rätt."],
  ["no", "Hei. Jeg vil gjerne vite hva dere har om meg, takk, og hvilke opplysninger ble slettet."],
  ["de", "Bitte teilen Sie mir mit, welche Daten über mich bei Ihnen und wo sie sind."],
])("%s comes first: %s", (language, text) => {
  expect(languages(text)[0]).toBe(language);
});

test("neighbours that are nearly as likely are read too, and others not", () => {
  expect(languages("Jeg er ikke den, der har det, og vil til og av.")).toEqual(
    expect.arrayContaining(["da", "no"]),
  );
  expect(languages("Please tell me what you have about me and all of the data.")).toEqual(["en"]);
});

test("letters tell a little", () => {
  expect(languages("och är äöäöäö")[0]).toBe("sv");
  expect(languages("und ist ß ü ß ü")[0]).toBe("de");
});

test("all are tried where there is too little to tell by", () => {
  expect(languages("GDPR 4711")).toHaveLength(LANGUAGES.length);
  expect(languages("")).toHaveLength(LANGUAGES.length);
});
