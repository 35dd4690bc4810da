import { describeCategory } from "../_testing/special-category";
import { biometricDetector } from "./biometric";

describeCategory(biometricDetector, {
  id: "biometric",
  category: "special",
  aboutPerson: [
    ["Jannik har fået scannet sit fingeraftryk", ["fingeraftryk likely"]],
    ["Hans irisskabelon er slettet", ["irisskabelon likely"]],
    ["Kan I slette Omars fingeraftryk?", ["fingeraftryk likely"]],
    ["Mit ansigtsmønster er gemt", ["ansigtsmønster likely"]],
    ["Her voiceprint was created", ["voiceprint likely"]],
    ["Facial recognition matched Mr Tobin", ["Facial recognition likely"]],
    ["We enrolled Judith's thumb", ["thumb likely"]],
  ],
  aboutNobody: [
    "Jonas bestilte fingeraftrykslæsere",
    "Hun har browser fingerprinting slået fra",
    "Face to face with Anna",
    "Han har en finger med i spillet",
    "Per her voice mail",
  ],
});
