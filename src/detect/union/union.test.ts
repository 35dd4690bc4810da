import { describeCategory } from "../_testing/special-category";
import { unionDetector } from "./union";

describeCategory(unionDetector, {
  id: "union",
  category: "special",
  aboutPerson: [
    ["Jonas er medlem af 3F", ["3F likely"]],
    ["Hun er organiseret i HK", ["er organiseret likely", "HK certain"]],
    ["Min fagforening ringede", ["fagforening likely"]],
    ["Han er tillidsmand for chaufførerne", ["tillidsmand likely"]],
    ["She joined the union", ["joined the union likely"]],
    ["Martin has been a member of UNISON", ["UNISON likely"]],
    ["Per meldte sig ud af Krifa", ["Krifa likely"]],
    ["HK har rejst sag for Lis", ["HK likely"]],
    ["Per står i Kristelig", ["Kristelig likely"]],
    ["Kim er ikke organiseret", ["ikke organiseret likely"]],
    ["Our shop steward called him", ["shop steward likely"]],
    ["Raj was on strike", ["on strike likely"]],
  ],
  aboutNobody: [
    "3F og DI har indgået en aftale med hjælp fra Jens",
    "Hun køber ind hos Metal",
    "Jonas er medlem af en klub",
    "Western Union sent Chen a card",
    "Ida er medlem af bestyrelsen",
    "Turen er organiseret af Bo",
    "She walked out of the room",
    "Han er enig med Lederne",
  ],
});
