import { aboutPersonDetector } from "../_about-person/special-categories";

export const healthDetector = aboutPersonDetector("health");
