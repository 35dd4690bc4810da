import { expect, test } from "@jest/globals";
import { mentionsRecordings } from "./recordings";

test.each([
  "Jeg vil gerne have udleveret de optagelser fra jeres kamera, hvor jeg er med.",
  "Please send me the CCTV footage of 3 March.",
  "Kan jeg få videoen fra receptionen?",
  "Jag vill se kamerabevakningen från entrén.",
  "Ich bitte um die Videoaufnahmen vom Parkplatz.",
  "Er der en video af mig?",
  "Videoerne fra butikken, tak.",
  "I har tv-overvågning ved døren.",
  "Jeres TV overvågning fangede mig.",
  "Der var tvovervaagning i gangen.",
  "The surveillance at the gate saw me.",
])("%s", (text) => {
  expect(mentionsRecordings(text)).toBe(true);
});

test.each([
  "Jeg vil gerne se alt, hvad I har om mig.",
  "Kan vi holde mødet som videokonference?",
  "Send me my records, please.",
  "Hendes podvideo var god.",
  "Han købte et tv, og over det hang et billede.",
])("not: %s", (text) => {
  expect(mentionsRecordings(text)).toBe(false);
});

test("what is pasted in far below is not looked at", () => {
  expect(mentionsRecordings(`${" ".repeat(19_994)}kamera`)).toBe(true);
  expect(mentionsRecordings(`${" ".repeat(19_995)}kamera`)).toBe(false);
});
