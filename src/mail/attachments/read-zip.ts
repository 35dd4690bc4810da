import { kindOf } from "./_core/file-kind";
import { OfficePackage } from "./_office/office-package";
import { readDocx } from "./_office/read-docx";
import { readPptx } from "./_office/read-pptx";
import { readXlsx } from "./_office/read-xlsx";
import type { Reading } from "./_core/reading";
import { readDirectory, unpack, type ZipEntry } from "./_zip/zip";

/** The folder in which each program of Office keeps its parts. */
const OFFICE_READERS = [
  { folder: "word/", read: readDocx },
  { folder: "xl/", read: readXlsx },
  { folder: "ppt/", read: readPptx },
];
/** Every package has both; an archive that merely has such a folder has neither. */
const OF_A_PACKAGE = /^(?:\[content_types\]\.xml|_rels\/\.rels)$/i;
/** A larger file is looked at before it is unpacked: a film would use up what is meant for documents. */
const SMALL = 0x40000;
const LOOK_AT = 0x4000;

/** Reads a zip: a document of Office, or an archive. */
export async function readZip(bytes: Uint8Array, reading: Reading): Promise<void> {
  const entries = readDirectory(bytes);
  const office =
    entries.some(({ name }) => OF_A_PACKAGE.test(name)) &&
    OFFICE_READERS.find(({ folder }) =>
      entries.some(({ name }) => name.toLowerCase().startsWith(folder)),
    );
  if (office) await office.read(new OfficePackage(bytes, entries, reading), reading);
  else await readArchive(bytes, entries, reading);
}

/** The names in an archive are text of its own; then its files are read in turn. */
async function readArchive(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  reading: Reading,
): Promise<void> {
  const files = entries.filter(({ isFolder }) => !isFolder);
  // Folders stand in front of what is in them; with nothing in it, only the folder has its name.
  const named = entries.filter(
    ({ isFolder, name }, index) => !isFolder || !(entries[index + 1]?.name || "").startsWith(name),
  );
  reading.list(named.map(({ name }) => name));
  for (const entry of files) {
    await reading.readInner(entry.name, (file) => file.readBytes(unpackIfRead(bytes, entry, file)));
  }
}

/** A file's bytes, or only its beginning where that tells already that it has no reader. */
function unpackIfRead(bytes: Uint8Array, entry: ZipEntry, { budget }: Reading): Uint8Array {
  if (entry.size > SMALL) {
    const begin = unpack(bytes, entry, budget, LOOK_AT);
    if (/^(?:picture|unknown|encrypted)$/.test(kindOf(entry.name, begin))) return begin;
  }
  return unpack(bytes, entry, budget);
}
