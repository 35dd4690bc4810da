import type { Address } from "../../../../src/mail/mail";

const NAMED = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>\s*$/;
const PLAIN = /^\s*([^<>\s,;@]+@[^<>\s,;@]+)\s*$/;

/** Reads `a@b.example; "Jonas Kofoed" <c@d.example>`. What is not an address stays in `rest`, for the user to finish. */
export function readAddresses(typed: string): { addresses: Address[]; rest: string } {
  const addresses: Address[] = [];
  const rest: string[] = [];
  for (const part of typed.split(/[;,\n]/)) {
    const named = NAMED.exec(part);
    const plain = PLAIN.exec(part);
    if (named) addresses.push({ name: named[1] ?? "", address: named[2] ?? "" });
    else if (plain) addresses.push({ name: "", address: plain[1] ?? "" });
    else if (part.trim()) rest.push(part.trim());
  }
  return { addresses, rest: rest.join("; ") };
}
