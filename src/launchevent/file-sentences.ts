import type { UnreadAttachment, UnreadAttachmentReason } from "../mail/unread-attachments";
import type { FindingGroup } from "../policy/groups";
import type { Language } from "../text";
import { piece } from "../text/shortened";
import type { AlertContext } from "./alert-context";
import type { Sentence } from "./alert-text";
import { textsOf, type Texts } from "./texts";

/** The pane has the readers and the time that the handler has not. */
const LATE = ["no-reader", "out-of-time"] as const;

type LateReason = (typeof LATE)[number];
type ClosedFile = UnreadAttachment & {
  readonly reason: Exclude<UnreadAttachmentReason, LateReason>;
};

/** More names than this tell nobody more, and there are 500 characters. */
const NAMED = 2;
const NAME_LIMIT = 48;
/** Of a shortened name: its ending tells what kind of file it is. */
const NAME_ENDING = 12;

/** An alert about files: those that nobody can read, those that the pane reads, and after each what to do about them. */
export function fileParagraphs(
  files: readonly UnreadAttachment[],
  context: AlertContext,
): Sentence[][] {
  const { send } = textsOf(context.language);
  const { closed, late, closedList, lateList } = inWords(files, context);
  const paragraphs: Sentence[][] = [];
  if (closed > 0) {
    paragraphs.push(
      [{ text: send("files.closed", { files: closedList }), rank: 0 }],
      [{ text: send(`files.look.${oneOrMany(closed)}` as const), rank: 0 }],
    );
  }
  if (late > 0) {
    paragraphs.push(
      [{ text: send("files.late", { files: lateList }), rank: 0 }],
      [
        { text: send(`files.open.${oneOrMany(late)}` as const), rank: 0 },
        { text: send("files.opened"), rank: 3 },
      ],
    );
  }
  return paragraphs;
}

/** What is said of unread files in an alert that is about something else. */
export function alsoFiles(files: readonly UnreadAttachment[], context: AlertContext): Sentence[] {
  const { send } = textsOf(context.language);
  const { closed, late, closedList, lateList } = inWords(files, context);
  const short = send("files.also", { count: files.length });
  const sentences: Sentence[] = [];
  if (closed > 0) {
    sentences.push({ text: send("files.closed", { files: closedList }), short, rank: 3 });
  }
  if (late > 0) {
    const text = send("files.late.also", { files: lateList });
    sentences.push(closed > 0 ? { text, rank: 3 } : { text, short, rank: 3 });
  }
  return sentences;
}

/** In which file something was found: their names came masked. Nothing for what stands elsewhere. */
export function foundInFiles(group: FindingGroup, language: Language): Sentence[] {
  const words = textsOf(language);
  const paths = Array.from(new Set(group.map(({ place }) => place?.path || "")));
  const named = paths.filter((path) => path !== "").map(shortName);
  if (named.length === 0) return [];
  const files = listed(named.slice(0, NAMED), named.length, words);
  return [{ text: words.send("files.found", { files }), rank: 2 }];
}

/** Of both kinds one is named, of a single kind two. */
function inWords(files: readonly UnreadAttachment[], { language, maskName }: AlertContext) {
  const words = textsOf(language);
  const closed = files.filter(isClosed);
  const late = files.filter((file) => !isClosed(file));
  const named = closed.length > 0 && late.length > 0 ? 1 : NAMED;
  const nameOf = ({ path }: UnreadAttachment) =>
    path === "" ? words.common("unread.nameless") : shortName(maskName(path));
  const withReason = (file: ClosedFile) =>
    words.send("files.file", {
      name: nameOf(file),
      why: words.common(`unread.${file.reason}`),
    });
  return {
    closed: closed.length,
    late: late.length,
    closedList: listed(closed.slice(0, named).map(withReason), closed.length, words),
    lateList: listed(late.slice(0, named).map(nameOf), late.length, words),
  };
}

function listed(named: readonly string[], count: number, { send, list }: Texts): string {
  const rest = count - named.length;
  const more = rest > 0 ? [send(`files.other.${oneOrMany(rest)}` as const, { count: rest })] : [];
  return list(named.concat(more));
}

function shortName(name: string): string {
  const line = name.replace(/\s+/g, " ");
  if (line.length <= NAME_LIMIT) return line;
  const beginning = piece(line, 0, NAME_LIMIT - NAME_ENDING - 1);
  return `${beginning.trim()}…${piece(line, -NAME_ENDING)}`;
}

function isClosed(file: UnreadAttachment): file is ClosedFile {
  return !(LATE as readonly string[]).includes(file.reason);
}

function oneOrMany(count: number): "one" | "many" {
  return count === 1 ? "one" : "many";
}
