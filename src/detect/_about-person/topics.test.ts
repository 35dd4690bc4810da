import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const health = aboutPersonDetector("health");
const union = aboutPersonDetector("union");
const criminal = aboutPersonDetector("criminal");
const religion = aboutPersonDetector("religion");
const biometric = aboutPersonDetector("biometric");
const genetic = aboutPersonDetector("genetic");

describe("a subject called after a topic, and after somebody", () => {
  finds(
    health,
    [
      ["several of a kind", "Lægeattester", ""],
      ["several, with what for", "Raskmeldinger og vagtplan", ""],
      ["several in English", "Medical certificates", ""],
      ["a talk with somebody", "Sygefraværssamtale med Lone Bech", "Sygefraværssamtale"],
      ["a condition as such", "Graviditet", ""],
      ["somebody's", "Graviditet Sofie", "Graviditet"],
      ["those who are it", "Gravide på lageret", ""],
      ["who is it", "Gravid på lageret", "Gravid"],
      ["a benefit", "Seniorpension", ""],
      ["what employers owe", "Reasonable adjustments", ""],
      ["what insurers owe", "Workers compensation", ""],
      ["to somebody", "Workers compensation Juan Perez", "Workers compensation"],
      ["the writer's own absence is no topic", "Sygemelding", "Sygemelding"],
      ["nor is a day of it", "Sick day", "Sick day"],
      ["nor is a paper of somebody", "Lægeerklæring", "Lægeerklæring"],
      ["a question to everybody", "Ondt i nakken? Kom til rygskole", ""],
      ["a question that stands alone", "Ondt i nakken?", "Ondt i"],
    ],
    "subject",
  );
  finds(
    union,
    [
      ["a meeting", "Tillidsmandsmøde", ""],
      ["a meeting in English", "Union meeting", ""],
      ["whose it is", "Union membership of Kate Byrne", "Union membership"],
    ],
    "subject",
  );
  finds(
    criminal,
    [
      ["what a firm files", "Politianmeldelser", ""],
      ["against somebody", "Politianmeldelse af Peter Juhl", "Politianmeldelse"],
      ["a record as such", "Criminal record", ""],
      ["somebody's", "Criminal record of Jack Dunn", "Criminal record"],
      ["a world record is none", "Peter Juhl with a record of success", ""],
      ["what somebody was convicted of", "Convicted of fraud", "Convicted"],
    ],
    "subject",
  );
  finds(
    religion,
    [
      ["a room", "Prayer room", ""],
      ["for somebody", "Prayer room for Yusuf", "Prayer room"],
    ],
    "subject",
  );
  finds(biometric, [["a technique", "Voiceprints", ""]], "subject");
  finds(genetic, [["a laboratory's word", "Gentest", ""]], "subject");
});

describe("papers, rules, keys of a list and collections", () => {
  finds(health, [
    ["a template", "Can you send me the fit note template?", ""],
    ["somebody's paper", "Can you send me her fit note?", "fit note"],
    ["a rule", "Hvor står reglerne for barnets første sygedag?", ""],
    ["a right", "I er berettiget til barnets første sygedag.", ""],
    ["what an owner has", "Reglerne for hendes sygemelding", "sygemelding"],
    ["a template for somebody", "Skabelon for Jonas efter blodproppen", "blodproppen"],
    ["a list of keys", "Kode 12 er barns 1. sygedag, 13 er lægebesøg.", ""],
    ["keys", "Brug lønart 520 til barnets sygedag.", ""],
    ["the key of somebody", "Wayne Briggs, pay code 07 for his sick days", "sick days"],
    ["a collection", "We raised £80 for cancer care, thanks to Janet!", ""],
    ["no collection", "Janet has raised her hand: cancer", "cancer"],
  ]);
  finds(biometric, [
    ["a template of somebody", "Slet hans fingerprint template", "fingerprint template"],
  ]);
  finds(union, [
    ["a bank", "Western Union fees rise, writes Peter Juhl", ""],
    ["no bank", "Peter Juhl has paid his union fees", "union fees"],
  ]);
});
