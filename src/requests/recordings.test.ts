import { expect, test } from "@jest/globals";
import { mentionsRecordings } from "./recordings";

test.each([
  "Jeg vil gerne have udleveret de optagelser fra jeres kamera, hvor jeg er med.",
  "Please send me the CCTV footage of 3 March.",
  "Kan jeg få videoen fra receptionen?",
  "Jag vill se kamerabevakningen från entrén.",
  "Ich bitte um die Videoaufnahmen vom Parkplatz.",
])("%s", (text) => {
  expect(mentionsRecordings(text)).toBe(true);
});

test.each([
  "Jeg vil gerne se alt, hvad I har om mig.",
  "Kan vi holde mødet som videokonference?",
  "Send me my records, please.",
])("not: %s", (text) => {
  expect(mentionsRecordings(text)).toBe(false);
});
