import { aboutPersonDetector } from "../_about-person/special-categories";

export const biometricDetector = aboutPersonDetector("biometric");
