import { allReaders } from "../../mail/attachments/all-readers";

/** Every reader of attachments; PDF's and the mails' come with the first such file. */
export const PANE_READERS = allReaders(async () => (await import("./pdf-library")).pdfLibrary);
