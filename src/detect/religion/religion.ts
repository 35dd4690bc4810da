import { aboutPersonDetector } from "../_about-person/special-categories";

export const religionDetector = aboutPersonDetector("religion");
