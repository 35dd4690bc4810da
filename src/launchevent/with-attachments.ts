// The send handler for policies that ask or stop because of what stands in attachments: with their readers.
// `kuvert build` deploys it only then.
import { CORE_KNOWLEDGE } from "../detect/core-detectors";
import { readContents } from "./read-attachments";
import { register } from "./register";

register(CORE_KNOWLEDGE, readContents);
