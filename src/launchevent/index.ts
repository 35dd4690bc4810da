import { CORE_DETECTORS } from "../detect/core-detectors";
import { register } from "./register";

register({ detectors: CORE_DETECTORS });
