// The send handler for policies that ask or stop because of a name, or of contact data in a body: with the lists of names
// and with what tells a signature. `kuvert build` deploys it only then.
import { FULL_KNOWLEDGE } from "../detect/detectors";
import { register } from "./register";

register(FULL_KNOWLEDGE);
