import { describeCategory } from "../_testing/special-category";
import { sexLifeDetector } from "./sex-life";

describeCategory(sexLifeDetector, {
  id: "sex-life",
  category: "special",
  aboutPerson: [
    ["Patrick er homoseksuel", ["homoseksuel likely"]],
    ["Jeg er lesbisk", ["lesbisk likely"]],
    ["Hun er transkønnet", ["transkønnet likely"]],
    ["Jonas har en affære med Lone", ["en affære likely"]],
    ["Torsten har været utro", ["utro likely"]],
    ["Kieran came out as asexual", ["came out as likely", "asexual likely"]],
    ["Peter og hans mand", ["hans mand likely"]],
    ["She and her wife", ["her wife likely"]],
    ["Simon is gay", ["gay likely"]],
    ["Han er sprunget ud", ["sprunget ud likely"]],
  ],
  aboutNobody: [
    "Peter og hans kone",
    "Anna and her husband",
    "Randy Gay called her",
    "Foreign affairs invited him",
    "Vores politik mod seksuel chikane er ny, siger Jens",
    "Bi-weekly sync with her",
  ],
});
