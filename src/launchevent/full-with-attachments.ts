// The send handler with all there is: for policies that need both what full.ts and what with-attachments.ts have.
import { FULL_KNOWLEDGE } from "../detect/detectors";
import { readContents } from "./read-attachments";
import { register } from "./register";

register(FULL_KNOWLEDGE, readContents);
