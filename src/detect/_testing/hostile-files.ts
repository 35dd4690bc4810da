/** Files that mean ill, through everything that looks at attachments. For the tests of several doors. */
import { expect } from "@jest/globals";
import { read } from "../../mail/attachments/_testing/reading";
import { CPR } from "../../mail/attachments/_testing/samples";
import type { Limits } from "../../mail/attachments/attachment-text";
import { attachmentText } from "../../mail/attachments/joined-text";
import type { LazyReaders } from "../../mail/attachments/lazy-readers";
import { EMPTY_MAIL } from "../../mail/mail";
import { unreadAttachments } from "../../mail/unread-attachments";
import { FULL_KNOWLEDGE } from "../detectors";
import { detectMail } from "../engine";

const LIMITS = { bytes: 3_000_000, textLength: 30_000, files: 30 };
const KNOWLEDGE = { ...FULL_KNOWLEDGE, today: { year: 2026, month: 11, day: 21 } };

/** Reads and searches a file, holds what comes of it to what must always hold, and says what it came to. */
export async function lookInto(
  name: string,
  bytes: Uint8Array,
  readers: LazyReaders,
  limits: Partial<Limits> = {},
) {
  const content = await read(name, bytes, { ...LIMITS, ...limits }, readers);
  const mail = { ...EMPTY_MAIL, attachments: [{ name, content }] };
  const { text, pieces, placeAt } = attachmentText(content);
  for (const piece of pieces) {
    expect(text.startsWith(piece.text, piece.start)).toBe(true);
  }
  expect(text.length).toBeLessThan(2 * LIMITS.textLength + 30_000);
  const found = detectMail(mail, KNOWLEDGE);
  for (const { start, end, where } of found.filter((each) => each.where === "attachment")) {
    expect([where, start < end && end <= text.length]).toEqual(["attachment", true]);
    expect(placeAt(start).path).not.toBe("");
  }
  const said = found.map(({ masked, place }) => `${masked} ${place?.path} ${place?.sheet}`);
  expect(said.filter((each) => each.includes(CPR))).toEqual([]);
  const unread = unreadAttachments(mail);
  const isFound = found.some(({ where, detector }) => where === "attachment" && detector === "cpr");
  return { found, unread, isFound, reasons: new Set(unread.map(({ reason }) => reason)) };
}

/** A copy with some bytes changed, cut off somewhere. */
export function broken(whole: Uint8Array, changes: readonly [number, number][], length: number) {
  const copy = whole.slice(0, Math.max(1, length % (whole.length + 1)));
  for (const [at, bit] of changes) copy[at % copy.length]! ^= 1 << (bit % 8);
  return copy;
}
