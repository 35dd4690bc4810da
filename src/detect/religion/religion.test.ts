import { describeCategory } from "../_testing/special-category";
import { religionDetector } from "./religion";

describeCategory(religionDetector, {
  id: "religion",
  category: "special",
  aboutPerson: [
    ["Fatima er muslim", ["muslim likely"]],
    ["Hr. Rosenbaum er jøde", ["jøde likely"]],
    ["Hun er medlem af folkekirken", ["af folkekirken likely"]],
    ["Han går i kirke hver søndag", ["går i kirke likely"]],
    ["Ravi is Hindu", ["Hindu likely"]],
    ["Our VP is a Mormon", ["Mormon likely"]],
    ["Ibrahim har brug for et bederum", ["bederum likely"]],
    ["Min far var katolik", ["katolik likely"]],
    ["Simon er fra Indre Mission", ["Indre Mission likely"]],
  ],
  aboutNobody: [
    "Kristen Holm ringede til hende",
    "Jonas bor på Kirkegade",
    "Messen var et mekka for ham",
    "God jul til Anna",
    "She acted in good faith",
    "Folkekirken har bestilt stole hos Jens",
  ],
});
