import { describe } from "@jest/globals";
import { finds } from "./_testing/tables";
import { aboutPersonDetector } from "./special-categories";

describe("somebody in another clause", () => {
  finds(aboutPersonDetector("health"), [
    ["does something else", "Hospicet skal have nye låse, og Johannes tager målene.", ""],
    ["without a word between", "Hospicet skal have nye låse, Johannes tager målene.", ""],
    ["behind his verb", "Kørestolen er bestilt, har Arvid fortalt os alle.", ""],
    ["stays away for it", "Influenzaen er slem, så Johannes bliver hjemme.", "Influenzaen"],
    [
      "is treated for it",
      "Lungekræften har spredt sig, og Else får stråler.",
      "Lungekræften, stråler",
    ],
    ["is of whom it was told", "Kræften har spredt sig, og hun kører til Vejle.", "Kræften"],
    ["is one's own", "Kræften har spredt sig, og min far kører til Vejle.", "Kræften"],
    ["where the first has no verb", "Kræft i lungerne, og Johannes kører til Vejle.", "Kræft"],
    [
      "who is treated as well",
      "Kræften har spredt sig, og Johannes fik stråler.",
      "Kræften, stråler",
    ],
    ["where it names him as well", "Idas kræft er vendt tilbage, og Johannes kører.", "kræft"],
    ["who is no subject", "Hospicet skal have låse, som man målte hos Johannes.", "Hospicet"],
  ]);
});
