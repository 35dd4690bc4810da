import packed from "./lists.json";
import { ENDINGS, FIELDS, STAR } from "./marks";
import { unpackList } from "./unpack";

let lists: Map<string, string[]> | undefined;

/** The words of a list in alphabetical order with spaces between, "" for one that has none; names: sources.ts. */
export function packedList(name: string): string {
  if (!lists) {
    const names = packed.names.split(" ");
    lists = new Map(names.map((each) => [each, []]));
    for (const { word, marks } of unpackList(packed.words, FIELDS)) {
      const front = marks >> 9;
      const start = front === STAR ? "*" : word.slice(0, front).toUpperCase();
      const written = start + word.slice(front % STAR) + (ENDINGS[(marks >> 7) & 3] as string);
      (lists.get(names[marks & 127] as string) as string[]).push(written);
    }
  }
  return (lists.get(name) || []).join(" ");
}
