import { aboutPersonDetector } from "../_about-person/special-categories";

export const sexLifeDetector = aboutPersonDetector("sex-life");
