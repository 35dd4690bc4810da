import { decodeFronts } from "./front-coding";
import packed from "./lists.json";

const LISTS: Readonly<Record<string, string>> = packed;

/** The words of a list in alphabetical order with spaces between, "" for one that has none; names: sources.ts. */
export function packedList(name: string): string {
  return decodeFronts(LISTS[name] || "").join(" ");
}

/** The lists `group.kind` of a group with their kinds, or `group` by itself; in the order of sources.ts. */
export function packedGroup(group: string): [kind: string, words: string][] {
  return Object.keys(LISTS)
    .filter((name) => `${name}.`.startsWith(`${group}.`))
    .map((name): [string, string] => [name.slice(group.length + 1), packedList(name)]);
}
