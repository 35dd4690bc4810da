import type { AttachmentText } from "../mail/attachments/attachment-text";
import {
  attachmentText,
  type AttachmentPlace,
  type JoinedText,
  type Piece,
} from "../mail/attachments/joined-text";
import { detectText } from "./detect-text";
import type { Knowledge } from "./knowledge";
import { fileNameText, maskFileName } from "./file-name";
import type { DataFinding, Finding, FoundPlace } from "./finding";

interface Remembered {
  readonly knowledge: Knowledge;
  readonly people: string;
  readonly findings: readonly Finding[];
}

/** By the identity of what was read: the pane asks again at every keystroke, and an attachment can be megabytes. */
const remembered = new WeakMap<AttachmentText, Remembered>();

/**
 * Personal data in what an attachment says, the names of files and sheets inside it included. Offsets refer to
 * `attachmentText`. Each file is looked into by itself: no table, sentence or signature goes on in the next one.
 */
export function detectAttachment(
  content: AttachmentText,
  knowledge: Knowledge,
  participants: ReadonlySet<string>,
): readonly Finding[] {
  const people = Array.from(participants).join("\n");
  const last = remembered.get(content);
  if (last && last.knowledge === knowledge && last.people === people) return last.findings;
  const text = attachmentText(content);
  const findings: Finding[] = [];
  const placeOf = placeMasker(text, knowledge);
  for (const piece of text.pieces) {
    for (const finding of detectPiece(piece, knowledge, participants)) {
      const { start, end, labelStart } = finding;
      findings.push({
        ...finding,
        start: start + piece.start,
        end: end + piece.start,
        ...(labelStart !== undefined && { labelStart: labelStart + piece.start }),
        place: placeOf(start + piece.start),
      });
    }
  }
  remembered.set(content, { knowledge, people, findings });
  return findings;
}

/** Letters in attachments are signed like mails; what stands in a signature is as little news there. */
function detectPiece(
  { kind, text }: Piece,
  { today, detectors, isExpectedContact }: Knowledge,
  participants: ReadonlySet<string>,
): DataFinding[] {
  if (kind === "name") {
    const context = { where: "attachment-name", today, participants } as const;
    const found = detectText(fileNameText(text), context, detectors);
    return found.map((finding) => ({ ...finding, where: "attachment" }));
  }
  const found = detectText(text, { where: "attachment", today, participants }, detectors);
  return isExpectedContact
    ? found.filter((finding) => !isExpectedContact(text, finding.detector, finding))
    : found;
}

/** Says where an offset stands, in words that hold no raw value. A workbook has a thousand findings on one path. */
function placeMasker(
  { placeAt }: JoinedText,
  { detectors, today }: Knowledge,
): (offset: number) => FoundPlace {
  const masks = new Map<string, string>();
  const masked = (name: string): string => {
    let mask = masks.get(name);
    if (mask === undefined) masks.set(name, (mask = maskFileName(name, detectors, today)));
    return mask;
  };
  return (offset) => {
    const place: AttachmentPlace = placeAt(offset);
    const { path, sheet } = place;
    return { ...place, path: masked(path), ...(sheet !== undefined && { sheet: masked(sheet) }) };
  };
}
