import { aboutPersonDetector } from "../_about-person/special-categories";

export const politicsDetector = aboutPersonDetector("politics");
