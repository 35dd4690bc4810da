import { CORE_KNOWLEDGE } from "../detect/core-detectors";
import { register } from "./register";

register(CORE_KNOWLEDGE);
