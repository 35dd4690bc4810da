import type { Finding } from "../../detect/finding";
import type { Mail } from "../../mail/mail";
import type { Policy } from "../policy";

/** Looks at a mail as a whole: what it does with its recipients, and not only what its texts hold. Pure and linear. */
export type Check = (mail: Mail, policy: Policy) => readonly Finding[];
