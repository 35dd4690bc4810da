import type { Detector } from "../detector";
import { judged } from "./judge";
import { maskName } from "./mask-name";
import { namesIn } from "./names-in";

/**
 * People's names. What the words themselves are worth, what stands around them and what speaks against a person is
 * added up; in subjects all of it is weighed. README.md has both.
 */
export const personNameDetector: Detector = {
  id: "person-name",
  category: "contact",
  find: (text, context) => namesIn(text, context, judged),
  mask: maskName,
};
