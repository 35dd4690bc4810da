import { readAttachment } from "../read-attachment";
import type { AttachmentText, Limits } from "../attachment-text";
import type { LazyReaders } from "../lazy-readers";
import { placeAt } from "../places";

/** Limits that no ordinary attachment reaches. */
export const WIDE: Limits = {
  bytes: 100_000_000,
  textLength: 10_000_000,
  files: 500,
  depth: 3,
  outOfTime: () => false,
};

/** Reads an attachment under `limits`, and WIDE ones where those say nothing. */
export function read(
  name: string,
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  readers: LazyReaders = {},
): Promise<AttachmentText> {
  return readAttachment(name, bytes, { ...WIDE, ...limits }, readers);
}

/** A reading as a test likes to see it: the text of each path, the names in it after a #, and after a ! why it has none. */
export function summary({ parts, unread }: AttachmentText): Record<string, string> {
  const texts = parts.map(({ path, text, isNames }) => [isNames ? `# ${path}` : path, text]);
  return Object.fromEntries([...texts, ...unread.map(({ path, reason }) => [`! ${path}`, reason])]);
}

/** Where `value` stands in a reading, as `path place`. */
export function whereIs({ parts }: AttachmentText, value: string): string {
  const part = parts.find(({ text }) => text.indexOf(value) >= 0);
  return part
    ? `${part.path} ${JSON.stringify(placeAt(part, part.text.indexOf(value)))}`
    : "nowhere";
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
