import { aboutPersonDetector } from "../_about-person/special-categories";

export const criminalDetector = aboutPersonDetector("criminal");
