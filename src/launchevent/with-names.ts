// The send handler for policies that ask or stop because of a name: a third larger, so `kuvert build` deploys it only then.
import { DETECTORS } from "../detect/detectors";
import { register } from "./register";

register(DETECTORS);
