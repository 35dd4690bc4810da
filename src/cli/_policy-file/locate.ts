import type { PolicyIssue } from "../../policy/parse";
import type { JsonMember, JsonNode, Span } from "./json-node";

/**
 * Where an issue stands in the file: the value that is wrong, the name when the name is, and for what is missing the name
 * of the field that lacks it.
 */
export function locate(file: JsonNode, { keys, isName }: PolicyIssue): Span {
  let node = file;
  let place: Span = { start: file.start, end: file.start + 1 };
  for (const [depth, key] of keys.entries()) {
    const member = node.kind === "object" ? lastOf(node.members, key) : undefined;
    const next = member?.node ?? (node.kind === "list" ? node.items[Number(key)] : undefined);
    if (next === undefined) return place;
    const isLast = depth === keys.length - 1;
    if (isLast) return isName && member ? member.keySpan : wholeOrFirst(next, member);
    place = member?.keySpan ?? { start: next.start, end: next.start + 1 };
    node = next;
  }
  return place;
}

/** Of two members by one name the last counts. */
function lastOf(members: readonly JsonMember[], key: string | number): JsonMember | undefined {
  return members.findLast((member) => member.key === key);
}

/** A value in full when it is a word or a number; what goes over lines is pointed at by its name. */
function wholeOrFirst(node: JsonNode, member: JsonMember | undefined): Span {
  if (node.kind === "plain") return node;
  return member?.keySpan ?? { start: node.start, end: node.start + 1 };
}
