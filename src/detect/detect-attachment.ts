import type { AttachmentText } from "../mail/attachments/attachment-text";
import {
  attachmentText,
  type AttachmentPlace,
  type JoinedText,
  type Piece,
} from "../mail/attachments/joined-text";
import { detectText, detectTextInSteps, type Pause } from "./detect-text";
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

/** What stands in files whose text is not at hand. */
const handedOver = new WeakMap<AttachmentText, readonly Finding[]>();

/** The content of an attachment that somebody else has read: `detectAttachment` finds in it what was found there. */
export function contentReadBefore(
  findings: readonly Finding[],
  unread: AttachmentText["unread"],
): AttachmentText {
  const content: AttachmentText = { parts: [], unread };
  handedOver.set(content, findings);
  return content;
}

/**
 * Personal data in what an attachment says, the names of files and sheets inside it included. Offsets refer to
 * `attachmentText`. Each file is looked into by itself: no table, sentence or signature goes on in the next one.
 */
export function detectAttachment(
  content: AttachmentText,
  knowledge: Knowledge,
  participants: ReadonlySet<string>,
): readonly Finding[] {
  const known = handedOver.get(content) || recalled(content, knowledge, participants);
  if (known) return known;
  const { today, detectors } = knowledge;
  const found = attachmentText(content).pieces.map((piece) =>
    detectText(textOf(piece), { where: whereOf(piece), today, participants }, detectors),
  );
  return remember(content, knowledge, participants, found);
}

/** Finds the same with pauses, so that `detectAttachment` only has to recall it. */
export async function detectAttachmentAhead(
  content: AttachmentText,
  knowledge: Knowledge,
  participants: ReadonlySet<string>,
  pause: Pause,
): Promise<void> {
  if (recalled(content, knowledge, participants)) return;
  const { today, detectors } = knowledge;
  const found: DataFinding[][] = [];
  for (const piece of attachmentText(content).pieces) {
    const context = { where: whereOf(piece), today, participants };
    found.push(await detectTextInSteps(textOf(piece), context, detectors, pause));
  }
  remember(content, knowledge, participants, found);
}

function recalled(
  content: AttachmentText,
  knowledge: Knowledge,
  participants: ReadonlySet<string>,
): readonly Finding[] | undefined {
  const last = remembered.get(content);
  const isSame = last?.knowledge === knowledge && last.people === peopleOf(participants);
  return isSame ? last.findings : undefined;
}

/** Puts the findings of all pieces together, by where they stand in the attachment. */
function remember(
  content: AttachmentText,
  knowledge: Knowledge,
  participants: ReadonlySet<string>,
  found: readonly (readonly DataFinding[])[],
): readonly Finding[] {
  const text = attachmentText(content);
  const findings: Finding[] = [];
  const placeOf = placeMasker(text, knowledge);
  text.pieces.forEach((piece, index) => {
    for (const finding of found[index] || []) {
      if (!isNews(finding, piece, knowledge)) continue;
      const { start, end, labelStart } = finding;
      findings.push({
        ...finding,
        where: "attachment",
        start: start + piece.start,
        end: end + piece.start,
        ...(labelStart !== undefined && { labelStart: labelStart + piece.start }),
        place: placeOf(start + piece.start),
      });
    }
  });
  remembered.set(content, { knowledge, people: peopleOf(participants), findings });
  return findings;
}

function peopleOf(participants: ReadonlySet<string>): string {
  return Array.from(participants).join("\n");
}

/** Names of files are read like the names of attachments. */
function textOf({ kind, text }: Piece): string {
  return kind === "name" ? fileNameText(text) : text;
}

function whereOf({ kind }: Piece): "attachment-name" | "attachment" {
  return kind === "name" ? "attachment-name" : "attachment";
}

/** Letters in attachments are signed like mails; what stands in a signature is as little news there. */
function isNews(
  finding: DataFinding,
  { kind, text }: Piece,
  { isExpectedContact }: Knowledge,
): boolean {
  return (
    kind === "name" || !isExpectedContact || !isExpectedContact(text, finding.detector, finding)
  );
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
