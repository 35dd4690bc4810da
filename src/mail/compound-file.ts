import { concatBytes } from "./bytes";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
/** Larger numbers than this are marks, not sectors or entries. */
const LARGEST = 0xfffffffa;
/** Offsets in the header (MS-CFB 2.2). The DIFAT says where the file's table of sectors stands. */
const SECTOR_SHIFT = 30;
const MINI_SECTOR_SHIFT = 32;
const FIRST_DIRECTORY_SECTOR = 48;
const MINI_STREAM_CUTOFF = 56;
const FIRST_MINI_FAT_SECTOR = 60;
const FIRST_DIFAT_SECTOR = 68;
const DIFAT = 76;
const DIFAT_LENGTH = 109;
/** An entry of the directory (MS-CFB 2.6) and offsets in it. The first one is the root, whose stream holds the small ones. */
const ENTRY_SIZE = 128;
const NAME_LENGTH = 64;
const OBJECT_TYPE = 66;
const LEFT_SIBLING = 68;
const RIGHT_SIBLING = 72;
const CHILD = 76;
const FIRST_SECTOR = 116;
const STREAM_SIZE = 120;
const STORAGE = 1;
const STREAM = 2;

/** A folder of a compound file. */
export interface Storage {
  readonly storages: ReadonlyMap<string, Storage>;
  /** Each stream's bytes, read when asked for. */
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
}

/**
 * Opens a compound file (MS-CFB), the file system inside .msg files. Throws when it is damaged. A hostile file can
 * neither send us in circles nor make us read more than its own size: no sector belongs to two streams.
 */
export function openCompoundFile(bytes: Uint8Array): Storage {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte))
    throw new Error("not a compound file");
  const file = new CompoundFile(bytes);
  return file.open();
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSectorSize: number;
  private readonly smallestBigStream: number;
  private readonly fat: readonly number[];
  private readonly miniFat: readonly number[];
  private readonly directory: DataView;
  private readonly miniStream: Uint8Array;
  private readonly seen = new Set<number>();
  private unread: number;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = sizeOf(this.view.getUint16(SECTOR_SHIFT, true), 9, 12);
    this.miniSectorSize = sizeOf(this.view.getUint16(MINI_SECTOR_SHIFT, true), 6, 6);
    this.smallestBigStream = this.view.getUint32(MINI_STREAM_CUTOFF, true);
    this.unread = bytes.length;
    // One after the other: the send handler's engine has no flatMap.
    this.fat = numbers(
      concatBytes(this.fatSectors().map((sector) => this.read(this.sector(sector)))),
    );
    this.directory = viewOf(this.chain(this.view.getUint32(FIRST_DIRECTORY_SECTOR, true)));
    this.miniFat = numbers(this.chain(this.view.getUint32(FIRST_MINI_FAT_SECTOR, true)));
    this.miniStream = this.chain(this.directory.getUint32(FIRST_SECTOR, true));
  }

  open(): Storage {
    return this.storage(this.directory.getUint32(CHILD, true));
  }

  /** Where the table of sectors stands: 109 numbers in the header, the rest in a chain of sectors of their own. */
  private fatSectors(): number[] {
    const sectors = numbers(this.bytes.subarray(DIFAT, DIFAT + 4 * DIFAT_LENGTH));
    let next = this.view.getUint32(FIRST_DIFAT_SECTOR, true);
    while (next <= LARGEST) {
      const more = numbers(this.read(this.sector(next)));
      next = more.pop() ?? END_OF_CHAIN;
      sectors.push(...more);
    }
    return sectors.filter((sector) => sector <= LARGEST);
  }

  /** A storage's entries form a binary tree; `root` is the entry at its top. */
  private storage(root: number): Storage {
    const storages = new Map<string, Storage>();
    const streams = new Map<string, () => Uint8Array>();
    const waiting = [root];
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      if (entry > LARGEST) continue;
      if (this.seen.has(entry)) throw new Error("circular directory");
      this.seen.add(entry);
      const at = entry * ENTRY_SIZE;
      const field = (offset: number) => this.directory.getUint32(at + offset, true);
      const name = this.nameAt(at);
      const type = this.directory.getUint8(at + OBJECT_TYPE);
      if (type === STORAGE) storages.set(name, this.storage(field(CHILD)));
      if (type === STREAM)
        streams.set(name, () => this.stream(field(FIRST_SECTOR), field(STREAM_SIZE)));
      waiting.push(field(LEFT_SIBLING), field(RIGHT_SIBLING));
    }
    return { storages, streams };
  }

  private nameAt(at: number): string {
    const units = Math.min(32, this.directory.getUint16(at + NAME_LENGTH, true) / 2) - 1;
    let name = "";
    for (let unit = 0; unit < units; unit++) {
      name += String.fromCharCode(this.directory.getUint16(at + 2 * unit, true));
    }
    return name;
  }

  private stream(start: number, size: number): Uint8Array {
    if (size === 0) return new Uint8Array();
    const whole = size < this.smallestBigStream ? this.miniChain(start) : this.chain(start);
    if (whole.length < size) throw new Error("stream too short");
    return whole.subarray(0, size);
  }

  private chain(start: number): Uint8Array {
    return concatBytes(follow(this.fat, start).map((sector) => this.read(this.sector(sector))));
  }

  private miniChain(start: number): Uint8Array {
    const size = this.miniSectorSize;
    return concatBytes(
      follow(this.miniFat, start).map((sector) =>
        this.read(this.miniStream.subarray(sector * size, (sector + 1) * size)),
      ),
    );
  }

  /** Sector 0 follows the header, which fills a sector. The last one of a file may be cut short. */
  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.sectorSize;
    if (start >= this.bytes.length) throw new Error("sector outside the file");
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  /** Counts what is read; small streams are read twice, inside their container and by themselves. */
  private read(part: Uint8Array): Uint8Array {
    this.unread -= part.length / 2;
    if (this.unread < 0) throw new Error("sectors used twice");
    return part;
  }
}

/** The sectors of a chain in order. */
function follow(table: readonly number[], start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector <= LARGEST; sector = table[sector] ?? END_OF_CHAIN) {
    sectors.push(sector);
    if (sectors.length > table.length) throw new Error("circular chain");
  }
  return sectors;
}

function sizeOf(shift: number, least: number, most: number): number {
  if (shift < least || shift > most) throw new Error("impossible sector size");
  return 2 ** shift;
}

/** Bytes as 32-bit numbers, the lowest byte first. */
function numbers(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
