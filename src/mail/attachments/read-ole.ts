import { openCompoundFile } from "../compound-file";
import { decodeWindows1252 } from "../decode-text";
import { NATIVE_STREAM, OLE_STREAMS } from "./_core/ole-streams";
import type { Reading } from "./_core/reading";

/** Reads the files that an object in a document wraps (MS-OLEDS): what was dragged into a letter or a sheet. */
export async function readOle(bytes: Uint8Array, reading: Reading): Promise<void> {
  const { streams } = openCompoundFile(bytes);
  for (const stream of OLE_STREAMS) {
    const content = streams.get(stream);
    if (!content) continue;
    const file =
      stream === NATIVE_STREAM ? nativeFile(content()) : { name: stream, data: content() };
    await reading.readInner(file.name, (inner) => {
      inner.budget.takeBytes(file.data.length);
      return inner.readBytes(file.data);
    });
  }
}

/** Sizes, a label, a path, another path with its length, then the length of the file and the file. */
function nativeFile(stream: Uint8Array): { name: string; data: Uint8Array } {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const labelEnd = stream.indexOf(0, 6);
  const pathEnd = stream.indexOf(0, labelEnd + 1);
  const lengthAt = pathEnd + 9 + view.getUint32(pathEnd + 5, true);
  const start = lengthAt + 4;
  return {
    name: decodeWindows1252(stream.subarray(6, labelEnd)),
    data: stream.subarray(start, start + view.getUint32(lengthAt, true)),
  };
}
