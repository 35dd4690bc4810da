/** Any file, with its name in front (MS-OLEDS 2.3.6). */
export const NATIVE_STREAM = "\u0001Ole10Native";

/** Streams that are the file which an object in a document stands for: of Office since 2007, of Acrobat, of any program. */
export const OLE_STREAMS = ["Package", "CONTENTS", NATIVE_STREAM];
