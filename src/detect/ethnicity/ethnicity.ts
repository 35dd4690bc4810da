import { aboutPersonDetector } from "../_about-person/special-categories";

export const ethnicityDetector = aboutPersonDetector("ethnicity");
