/** Stands between the steps of a path. */
export const STEP = " › ";

/** Where in its file a piece of text stands, as far as that kind of file has places. */
export interface Place {
  readonly page?: number;
  readonly slide?: number;
  readonly sheet?: string;
  /** As the program shows it: `B7`. */
  readonly cell?: string;
}

/** What the numbers of a part's marks count: pages, slides, or the cells of a sheet. */
export type PlaceKind =
  | { readonly of: "page" | "slide" }
  | { readonly of: "cell"; readonly sheet?: string };

/**
 * Where the text of a part comes from: from offset `starts[i]` on, from the place of number `keys[i]`. Numbers, because a
 * workbook has a place for each cell; and plain data, because a part may have been read in another thread.
 */
interface Marks {
  readonly kind: PlaceKind;
  readonly starts: readonly number[];
  readonly keys: readonly number[];
}

/** A stretch of text that belongs together: a document, one sheet of a workbook, a file in an archive. */
export interface AttachmentPart {
  /** From the attachment inwards: `arkiv.zip › løn.xlsx › Ark1`. */
  readonly path: string;
  readonly text: string;
  /** Set for a list of names of files, a line each. */
  readonly isNames?: true;
  /** Where its text comes from, for `placeAt`; missing when the kind of file has no places. */
  readonly marks?: Marks;
}

/**
 * Why something was not read, or not to its end:
 * `no-text` is a picture or a scanned page; `no-reader` a kind that this door does not read (the send handler leaves PDF
 * files and OpenDocuments to the pane); `too-many` an archive with more files than the limits allow.
 */
export type UnreadReason =
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-many"
  | "too-deep"
  | "unknown-type"
  | "no-reader"
  | "out-of-time"
  | "no-text";

/** Something that was not read. A path may have a part as well: what could be read of it. */
export interface Unread {
  readonly path: string;
  readonly reason: UnreadReason;
  /** The pages meant, when it is not the whole file. */
  readonly pages?: readonly number[];
}

/** What an attachment says, and what of it could not be read. Every file in it is in one of the lists or in both. */
export interface AttachmentText {
  readonly parts: readonly AttachmentPart[];
  readonly unread: readonly Unread[];
}

/** How much may be spent on one attachment, everything inside it included. */
export interface Limits {
  /** Bytes of files, packed and unpacked together. */
  readonly bytes: number;
  /** UTF-16 units of text. */
  readonly textLength: number;
  /** Files, the attachment itself included. */
  readonly files: number;
  /** How many files may stand around a file that is read; 3 reads a letter in a zip in a mail in a zip. */
  readonly depth: number;
  readonly outOfTime: () => boolean;
  /** Settles when the time is up, for readers that wait for another thread and cannot ask. */
  readonly timeUp?: Promise<unknown>;
}
