import { describeCategory } from "../_testing/special-category";
import { geneticDetector } from "./genetic";

describeCategory(geneticDetector, {
  id: "genetic",
  category: "special",
  aboutPerson: [
    ["Hun bærer BRCA1-mutationen", ["BRCA1 certain", "mutationen certain"]],
    ["Min gentest viste det", ["gentest likely"]],
    ["Hans DNA-profil passer", ["DNA-profil likely"]],
    ["Jeg har en arvelig sygdom", ["arvelig likely"]],
    ["Her genetic test came back", ["genetic test likely"]],
    ["My son carries the CFTR mutation", ["CFTR certain", "mutation certain"]],
    ["Lasses faderskabstest", ["faderskabstest likely"]],
    ["Jane has a pathogenic variant", ["pathogenic variant likely"]],
  ],
  aboutNobody: [
    "Det ligger i vores DNA, siger Lotte",
    "Gene called her",
    "Han bruger en genetisk algoritme",
    "Mutation testing is Ola's thing",
    "Hun leder generelt godt",
    "Generne irriterer Jens",
  ],
});
