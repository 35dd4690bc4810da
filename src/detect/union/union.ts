import { aboutPersonDetector } from "../_about-person/special-categories";

export const unionDetector = aboutPersonDetector("union");
