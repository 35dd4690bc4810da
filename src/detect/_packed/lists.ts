import packed from "./lists.json";
import { ENDINGS, FIELDS, STAR } from "./marks";
import { unpackList } from "./unpack";

let unpacked: Map<string, string> | undefined;

/** The words of a list in alphabetical order with spaces between, "" for one that has none; names: sources.ts. */
export function packedList(name: string): string {
  return allLists().get(name) || "";
}

/** The lists `group.kind` of a group with their kinds, or `group` by itself; in the order of sources.ts. */
export function packedGroup(group: string): [kind: string, words: string][] {
  const members: [string, string][] = [];
  allLists().forEach((words, name) => {
    if (`${name}.`.startsWith(`${group}.`)) members.push([name.slice(group.length + 1), words]);
  });
  return members;
}

function allLists(): ReadonlyMap<string, string> {
  if (!unpacked) {
    const names = packed.names.split(" ");
    const lists = names.map((): string[] => []);
    for (const { word, marks } of unpackList(packed.words, FIELDS)) {
      const front = marks >> 9;
      const start = front === STAR ? "*" : word.slice(0, front).toUpperCase();
      const written = start + word.slice(front % STAR) + (ENDINGS[(marks >> 7) & 3] as string);
      (lists[marks & 127] as string[]).push(written);
    }
    unpacked = new Map(names.map((name, index) => [name, (lists[index] as string[]).join(" ")]));
  }
  return unpacked;
}
