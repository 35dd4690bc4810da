import { createHash } from "node:crypto";

/** Kuvert's own namespace for ids that are made from names. Another one would make all the ids other ones. */
const NAMESPACE = "6f1d2f5e-9d0b-4a5c-8a37-52b6c0d1e7aa";

/** The same name always gives the same id (RFC 9562, UUID version 5), so that an import updates what is there. */
export function uuidOf(...names: readonly string[]): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replace(/-/g, ""), "hex"))
    .update(names.join("\u0000"))
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([start, end]) => hex.slice(start, end))
    .join("-");
}
