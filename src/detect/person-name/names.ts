import { fold } from "./fold";
import packed from "./names.json";

/** Patronymics and the like, too many to list: Rasmussen, Gunnarsson, Jónsdóttir, Søndergaard. */
const SURNAME_ENDING =
  /^(?!.*(?:mus|bus|pris|chaus)sen$).{3,}(?:ss?en|ss?on|dottir|gaard|kjaer|quist|qvist|strup)$/;

let first: Set<string> | undefined;
let last: Set<string> | undefined;

/** True for a known first name; expects a folded word. */
export function isFirstName(folded: string): boolean {
  first ??= unpack(packed.first);
  return first.has(folded);
}

/** True for a known surname or one that ends like one; expects a folded word. */
export function isLastName(folded: string): boolean {
  last ??= unpack(packed.last);
  return last.has(folded) || SURNAME_ENDING.test(folded);
}

/** "0anders6en" -> anders, andersen: a digit says how much of the previous name is shared. */
function unpack(text: string): Set<string> {
  const names = new Set<string>();
  let previous = "";
  const parts = /(\d)(\D*)/g;
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    previous = previous.slice(0, Number(part[1])) + (part[2] ?? "");
    names.add(fold(previous));
  }
  return names;
}
