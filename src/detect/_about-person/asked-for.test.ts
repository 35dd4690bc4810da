import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

describe("a paper that somebody is asked for", () => {
  finds(aboutPersonDetector("criminal"), [
    ["is missing", "Vi mangler din straffeattest.", ""],
    ["is to be brought", "Du skal medbringe din straffeattest.", ""],
    ["is to be of a kind", "Din straffeattest skal være ny.", ""],
    ["is to be sent to somebody", "Send din straffeattest til Lone.", ""],
    ["in English", "We still need your criminal record certificate.", ""],
    ["tells what stands in it", "Din straffeattest viser en dom.", "straffeattest"],
    ["of somebody else", "Send mig Kims straffeattest.", "straffeattest"],
    ["about somebody else", "Send straffeattest på Kim.", "straffeattest"],
  ]);
  finds(aboutPersonDetector("health"), [
    ["is to come", "Husk at sende din lægeerklæring i e-Boks.", ""],
    ["is to be renewed", "Husk din helbredsattest til fornyelsen.", ""],
    ["all of them", "Send mig dine helbredsoplysninger.", ""],
    ["the writer's own", "Jeg skal have en lægeerklæring.", "lægeerklæring"],
    ["is there", "Din lægeerklæring er kommet.", "lægeerklæring"],
    ["tells why", "Vi mangler din lægeerklæring om din depression.", "lægeerklæring, depression"],
    ["a question to everybody", "Har du allergier, vi skal kende?", ""],
    ["what the reader has", "Du nævnte din allergi.", "allergi"],
  ]);
});
