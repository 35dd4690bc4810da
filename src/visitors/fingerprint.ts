import type { Entry } from "./calendar";

/**
 * What an entry says, as a short number that tells nothing of it. Times of a series share their series' version, which
 * changes when one of them is deleted: by this they are known to be unchanged all the same.
 */
export function fingerprint(entry: Entry): string {
  const { iCalUId, start, end, subject, text, locations, categories, isPrivate } = entry;
  const people = [entry.organizer, ...entry.attendees].map((person) => [
    person?.address.toLowerCase(),
    person?.name,
  ]);
  const said = [iCalUId, start, end, subject, text, locations, categories, isPrivate, people];
  return hash(JSON.stringify(said));
}

/** 53 bits (cyrb53): enough to tell versions of one entry apart, without a library. */
export function hash(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
