import packed from "./lists.json";
import { readLists } from "../../packing/word-reader";

let lists: ReadonlyMap<string, string> | undefined;

/** All lists by their names, in the order of sources.ts; read with the first question, because that takes a while. */
function allLists(): ReadonlyMap<string, string> {
  return (lists = lists || readLists(packed));
}

/** The words of a list in alphabetical order with spaces between, "" for one that has none; names: sources.ts. */
export function packedList(name: string): string {
  return allLists().get(name) || "";
}

/** The lists `group.kind` of a group with their kinds, or `group` by itself; in the order of sources.ts. */
export function packedGroup(group: string): [kind: string, words: string][] {
  return Array.from(allLists().keys())
    .filter((name) => `${name}.`.startsWith(`${group}.`))
    .map((name): [string, string] => [name.slice(group.length + 1), packedList(name)]);
}
