import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

const criminal = aboutPersonDetector("criminal");
const health = aboutPersonDetector("health");
const politics = aboutPersonDetector("politics");
const religion = aboutPersonDetector("religion");
const union = aboutPersonDetector("union");

describe("somebody's work, in a subject", () => {
  finds(
    health,
    [
      ["a therapist", "Fysioterapeut Peter Holm holder ferie", ""],
      ["a doctor", "Kræftlæge Mette Holm på besøg", ""],
      ["one's own doctor", "Min kræftlæge Mette Holm", "kræftlæge"],
      ["a practice", "Lægerne Holm & Hansen opsiger aftale", ""],
      ["a doctor's lecture", "Overlæge Peter Madsen taler om migræne", ""],
      ["a patient's", "Peter Madsen har talt om sin migræne", "migræne"],
      ["research", "Dr. Peter Madsen har forsket i diabetes i 20 år", ""],
      ["a unit's figures", "Sygefravær i Peter Holms afdeling", ""],
      ["his own days", "Sygefravær Peter Holm", "Sygefravær"],
      ["a supplier", "Kørestole fra Peter Holm, Invacare", ""],
    ],
    "subject",
  );
  finds(
    religion,
    [
      ["a vicar", "Sognepræst Jens Hansen", ""],
      ["an imam", "Imam Ali Hassan besøger skolen", ""],
    ],
    "subject",
  );
  finds(
    politics,
    [
      ["a councillor", "Byrådsmedlem Jens Hansen", ""],
      ["a member", "Partimedlem Jens Hansen", "Partimedlem"],
    ],
    "subject",
  );
  finds(
    criminal,
    [
      ["a lawyer", "Advokat Jens Hansen - straffesag", ""],
      ["a judge", "Straffesag: dommer Jens Hansen", ""],
      ["the accused", "Straffesag: Jens Hansen", "Straffesag"],
      ["a trial period", "Tom is on trial period until May", ""],
      ["a trial", "Tom is on trial for theft", "is on trial, theft"],
    ],
    "subject",
  );
  finds(
    union,
    [
      ["a meeting with an organisation", "FOA Aarhus - møde med Peter Holm", ""],
      ["a member", "FOA - Peter Holm er meldt ind", "FOA"],
    ],
    "subject",
  );
});

describe("what only sounds like an illness", () => {
  finds(health, [
    ["put into a programme", "Hej Mette, jeg har indlagt en pause kl. 12 i programmet.", ""],
    ["put into a house", "Kunden har fået indlagt fjernvarme i 2019.", ""],
    ["admitted to hospital", "Min mor blev indlagt i nat.", "indlagt"],
    ["admitted by a doctor", "Lægen har indlagt hende.", "indlagt hende"],
    ["a computer", "Peters pc er gået ned igen.", ""],
    ["sales", "Peters salg er gået ned med 5 %.", ""],
    ["hours", "Peter er gået ned på 30 timer.", ""],
    ["somebody", "Peter er gået ned med stress.", "gået ned med"],
    ["no log-in", "Jeg kan ikke arbejde, fordi VPN er nede.", ""],
    ["no access", "Tom is unable to work without VPN access.", ""],
    [
      "too ill to work",
      "Peter kan ikke arbejde på grund af ryggen.",
      "kan ikke arbejde på, ryggen",
    ],
    ["to vouch for", "Peter kan ikke stå for det denne gang.", ""],
    ["to stand", "Peter kan ikke stå på benet.", "kan ikke stå, benet"],
    ["a budget", "Peter kan ikke løfte budgettet alene.", ""],
    ["a box", "Peter må ikke løfte kasser.", "må ikke løfte"],
    ["a bad line", "I can't hear you, Tom.", ""],
    ["to show", "Tom can't walk you through it today.", ""],
    ["to walk", "Tom can't walk since Friday.", "can't walk"],
    ["orders", "Tom can barely keep up with the orders.", ""],
    ["talks", "Tom's in labour negotiations", ""],
    ["metal", "Tom Baker on fatigue testing", ""],
  ]);
  finds(health, [
    ["a child", "Mit barn er sygt i dag, så jeg bliver hjemme.", "barn er sygt"],
    ["the child", "Barnet er sygt i dag.", "Barnet er sygt"],
    ["an operation of Jens'", "Jens' operation er udsat", "operation"],
    ["an operation of Peter's", "Peters operation gik godt", "operation"],
    ["an operation in English", "Tom's operation is postponed", "operation"],
    ["the firm's therapist", "Vores fysioterapeut Lone Friis er i huset hver onsdag.", ""],
    ["one's own", "Min fysioterapeut Lone Friis har skrevet til jer.", "fysioterapeut"],
    ["a load", "Marian is driving the load to the psychiatric unit on Thursday.", ""],
    ["somebody", "Marian is driving Ida to the psychiatric unit on Thursday.", "psychiatric"],
    ["a visit", "Minister Sophie Løhde besøger akutmodtagelsen i Horsens.", ""],
    ["a business", "Tom runs our operation in Leeds", ""],
    ["medicine", "Peter får psykofarmaka", "psykofarmaka"],
    ["a stiff back", "Peter har hold i ryggen", "hold i ryggen"],
  ]);
  finds(aboutPersonDetector("religion"), [
    ["an order", "Mohammed is sending the papers from the mosque, they need 40 carpets.", ""],
    ["a prayer", "Mohammed is at the mosque.", "the mosque"],
    ["an office", "The customer in Tel Aviv is closed for Yom Kippur.", ""],
    ["a holiday", "The customer is away for Yom Kippur.", "Yom Kippur"],
  ]);
  finds(criminal, [
    ["a child", "Ali har misbrugt sin datter", "misbrugt sin datter"],
    ["his office", "Ali har misbrugt sin stilling", ""],
  ]);
});
