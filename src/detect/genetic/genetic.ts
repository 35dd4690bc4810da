import { aboutPersonDetector } from "../_about-person/special-categories";

export const geneticDetector = aboutPersonDetector("genetic");
