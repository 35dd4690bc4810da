import { describeCategory } from "../_testing/special-category";
import { politicsDetector } from "./politics";

describeCategory(politicsDetector, {
  id: "politics",
  category: "special",
  aboutPerson: [
    ["Esben stiller op for Enhedslisten", ["stiller op for likely", "Enhedslisten likely"]],
    ["Jeg stemte på Dansk Folkeparti", ["Dansk Folkeparti likely"]],
    ["Min kone er medlem af Socialdemokratiet", ["Socialdemokratiet likely"]],
    ["Han er kommunist", ["kommunist likely"]],
    ["Suzanne is standing as a Labour candidate", ["Labour likely"]],
    ["She is a lifelong Republican", ["lifelong Republican likely"]],
    ["Lis stemmer rødt", ["stemmer rødt likely"]],
    ["Bo er aktiv i DSU", ["DSU likely"]],
    ["She voted Leave", ["voted Leave likely"]],
    ["Sigurd er højreradikal", ["højreradikal likely"]],
    ["Jonas deltager for Venstre som kandidat", ["Venstre likely"]],
  ],
  aboutNobody: [
    "Jonas sidder på venstre side",
    "Vi stemmer om det med Jens",
    "Labour costs went up, says Anna",
    "Hans er i byrådet for at aflevere pakker",
    "Third party access for her",
    "Her view is a conservative estimate",
    "Han er rød i hovedet",
    "Enhedslisten er omtalt i avisen, skrev Lone",
  ],
});
