import { expect, test } from "@jest/globals";
import { spokenMask } from "./spoken-mask";

test.each([
  ["010190-••••", "010190-…"],
  ["J•••• K•••••", "J… K…"],
  ["•••• … 78", "… 78"],
  ["••• s•••••", "… s…"],
  ["•••", "…"],
  ["CPR-nummer", "CPR-nummer"],
])("%s is said as %s", (masked, spoken) => expect(spokenMask(masked)).toBe(spoken));
