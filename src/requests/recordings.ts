/** Words for cameras and what they record, in the languages of the classifier; compounds of them count. */
const RECORDINGS =
  /kamera|camera|cctv|(?:tv|video)[- ]?(?:over(?:våg|vaag|vak)|optag|över|film|klip|aufnahm|aufzeich|surveil|record|footage)|\bvideo(?:er|erne|en|s)?\b|overvågningsoptag|surveillance|footage|bevakningsfilm/i;

/** Characters of a mail that are looked at: what asks for recordings says so early. */
const MOST = 20_000;

/**
 * Whether a text speaks of camera recordings, which are overwritten while a request for access waits (I 2.3). It may
 * still be about something else: the pane says to preserve them, and somebody looks.
 */
export function mentionsRecordings(text: string): boolean {
  return RECORDINGS.test(text.slice(0, MOST));
}
