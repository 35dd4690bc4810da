import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { read, summary, utf8, WIDE } from "../_testing/reading";

const CPR = utf8("010190-1234");

/** A copy in which the bytes at an offset from the first `mark` are others. */
function changed(
  bytes: Uint8Array,
  mark: string,
  offset: number,
  ...others: readonly number[]
): Uint8Array {
  const copy = bytes.slice();
  copy.set(others, Buffer.from(bytes).indexOf(mark, 0, "latin1") + offset);
  return copy;
}

const DIRECTORY = "PK\u0001\u0002";
const END = "PK\u0005\u0006";

describe("archives", () => {
  test("lists the names of the files and reads each", async () => {
    const bytes = zipSync({
      "a.txt": CPR,
      "mappe/": new Uint8Array(),
      "mappe/løn.csv": utf8("a;b"),
    });
    expect(summary(await read("arkiv.zip", bytes))).toEqual({
      "# arkiv.zip": "a.txt\nmappe/løn.csv\n",
      "arkiv.zip › a.txt": "010190-1234",
      "arkiv.zip › mappe/løn.csv": "a\tb\n",
    });
  });

  test("lists empty folders too, and reads what calls itself a folder and is a file", async () => {
    const bytes = zipSync({
      "Mette Holm/": new Uint8Array(),
      "sager/": new Uint8Array(),
      "sager/a.txt": CPR,
      "b.txt/": utf8("løn"),
    });
    expect(summary(await read("arkiv.zip", bytes))).toEqual({
      "# arkiv.zip": "Mette Holm/\nsager/a.txt\nb.txt/\n",
      "arkiv.zip › sager/a.txt": "010190-1234",
      "arkiv.zip › b.txt/": "løn",
    });
  });

  test("reads files that are not compressed, and an archive behind something else", async () => {
    const bytes = zipSync({ "a.txt": CPR }, { level: 0 });
    const shifted = Uint8Array.from([...bytes.subarray(0, 4), 0, 0, 0, ...bytes.subarray(4)]);
    expect(summary(await read("a.zip", bytes))).toMatchObject({ "a.zip › a.txt": "010190-1234" });
    // The directory is found all the same; where it sends us, there is no file any more.
    expect(summary(await read("a.zip", shifted))).toMatchObject({ "! a.zip › a.txt": "damaged" });
  });

  test("reads names of old archives", async () => {
    const named = changed(zipSync({ "l_n.txt": CPR }), DIRECTORY, 47, 0x9b);
    expect(summary(await read("a.zip", named))).toMatchObject({ "a.zip › løn.txt": "010190-1234" });
  });

  test("reads an empty archive", async () => {
    expect(summary(await read("a.zip", zipSync({})))).toEqual({ "# a.zip": "" });
  });

  test("reads sizes with 64 bits", async () => {
    expect(summary(await read("a.zip", Buffer.from(ZIP64, "base64")))).toEqual({
      "# a.zip": "a.txt\n",
      "a.zip › a.txt": "010190-1234",
    });
  });

  test("says that a file needs a password, and reads the others", async () => {
    expect(summary(await read("a.zip", Buffer.from(ENCRYPTED, "base64")))).toEqual({
      "# a.zip": "løn.txt\naaben.txt\n",
      "! a.zip › løn.txt": "encrypted",
      "a.zip › aaben.txt": "hej\n",
    });
  });

  test("says that a file is packed in a way it does not know", async () => {
    const bytes = changed(zipSync({ "a.txt": CPR }), DIRECTORY, 10, 14);
    expect(summary(await read("a.zip", bytes))).toMatchObject({
      "! a.zip › a.txt": "unknown-type",
    });
  });

  test.each([
    ["the checksum is wrong", DIRECTORY, 16, [1, 2, 3, 4]],
    ["the file begins elsewhere", DIRECTORY, 42, [5]],
    ["it is said to be longer than the archive", DIRECTORY, 20, [255, 255]],
  ])("says that a file is damaged when %s", async (_why, mark, offset, bytes) => {
    const broken = changed(zipSync({ "a.txt": CPR }), mark, offset, ...bytes);
    expect(summary(await read("a.zip", broken))).toEqual({
      "# a.zip": "a.txt\n",
      "! a.zip › a.txt": "damaged",
    });
  });

  test.each([
    ["the count of files is wrong", END, 10, [2]],
    ["the directory is not where it should be", END, 12, [255, 1, 0, 0, 255]],
    ["a name reaches beyond the directory", DIRECTORY, 28, [255]],
    ["there is no end", END, 0, [0]],
  ])("says that an archive is damaged when %s", async (_why, mark, offset, bytes) => {
    const broken = changed(zipSync({ "a.txt": CPR }), mark, offset, ...bytes);
    expect(summary(await read("a.zip", broken))).toEqual({ "! a.zip": "damaged" });
  });
});

describe("limits", () => {
  const bomb = zipSync({ "a.txt": new Uint8Array(20_000_000), "b.txt": CPR });

  test("refuses a file that says it is too large, and reads the next", async () => {
    expect(summary(await read("a.zip", bomb, { bytes: 1_000_000 }))).toEqual({
      "# a.zip": "a.txt\nb.txt\n",
      "! a.zip › a.txt": "too-large",
      "a.zip › b.txt": "010190-1234",
    });
  });

  test("stops unpacking a file that lies about its size", async () => {
    const lying = changed(bomb, DIRECTORY, 24, 1, 0, 0, 0);
    expect(summary(await read("a.zip", lying, { bytes: 1_000_000 }))).toMatchObject({
      "! a.zip › a.txt": "too-large",
    });
  });

  test("stops at many files", async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.txt`, CPR]));
    const reading = await read("a.zip", zipSync(files), { files: 4 });
    expect(reading.parts.map(({ path }) => path)).toEqual([
      "a.zip",
      ...[0, 1, 2].map((n) => `a.zip › ${n}.txt`),
    ]);
    expect(reading.unread).toEqual([{ path: "a.zip", reason: "too-many" }]);
  });

  test("does not even list archives of tens of thousands of files", async () => {
    const files = Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [String(n), CPR]));
    expect(summary(await read("a.zip", zipSync(files, { level: 0 })))).toEqual({
      "! a.zip": "too-many",
    });
  });

  test("stops at much text", async () => {
    const bytes = zipSync({ "a.txt": CPR, "b.txt": CPR });
    expect(summary(await read("a.zip", bytes, { textLength: 18 }))).toEqual({
      "# a.zip": "a.txt\nb.txt\n",
      "a.zip › a.txt": "010190",
      "! a.zip › a.txt": "too-large",
      "a.zip › b.txt": "",
      "! a.zip › b.txt": "too-large",
    });
  });

  test("stops when the time is up", async () => {
    const bytes = zipSync({ "a.txt": CPR, "b.txt": CPR });
    let looks = 0;
    const reading = await read("a.zip", bytes, { outOfTime: () => ++looks > 3 });
    expect(summary(reading)).toEqual({
      "# a.zip": "a.txt\nb.txt\n",
      "a.zip › a.txt": "010190-1234",
      "! a.zip": "out-of-time",
    });
  });

  test("does not unpack a film to learn that nobody reads it", async () => {
    const film = new Uint8Array(3_000_000).map((_, index) => index * index);
    film.set(utf8("\0\0\0\u0018ftypmp42"));
    const bytes = zipSync({ "film.mp4": film, "a.txt": CPR }, { level: 0 });
    expect(summary(await read("a.zip", bytes, { bytes: bytes.length + 100_000 }))).toEqual({
      "# a.zip": "film.mp4\na.txt\n",
      "! a.zip › film.mp4": "unknown-type",
      "a.zip › a.txt": "010190-1234",
    });
  });

  test("refuses an attachment that is too large itself", async () => {
    expect(summary(await read("a.txt", CPR, { ...WIDE, bytes: 5 }))).toEqual({
      "! a.txt": "too-large",
    });
  });
});

/** An archive of which every size and place stands in the records of zip64; Python's zipfile reads it. */
const ZIP64 =
  "UEsDBC0AAAAAAAAAIQDhs/0Z//////////8FABQAYS50eHQBABAACwAAAAAAAAALAAAAAAAAADAxMDE5MC0xMjM0UEsBAi0ALQAAAAAAAAAhAOGz/Rn//////////wUAHAAAAAAAAAAAAAAA/////2EudHh0AQAYAAsAAAAAAAAACwAAAAAAAAAAAAAAAAAAAFBLBgYsAAAAAAAAAC0ALQAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAABPAAAAAAAAAEIAAAAAAAAAUEsGBwAAAACRAAAAAAAAAAEAAABQSwUGAAAAAP///////////////wAA";

/** Info-ZIP: `løn.txt` with the password "hemmelig", `aaben.txt` without. */
const ENCRYPTED =
  "UEsDBAoACQAAAPpyeV3hs/0ZFwAAAAsAAAAIABwAbMO4bi50eHRVVAkAA3jvBmt47wZrdXgLAAEEAAAAAAQAAAAALjX62M9GykF1nAnTVrW1Lxf/lTvXnhBQSwcI4bP9GRcAAAALAAAAUEsDBAoAAAAAAPpyeV0IYw3uBAAAAAQAAAAJABwAYWFiZW4udHh0VVQJAAN47wZreO8Ga3V4CwABBAAAAAAEAAAAAGhlagpQSwECHgMKAAkAAAD6cnld4bP9GRcAAAALAAAACAAYAAAAAAABAAAApIEAAAAAbMO4bi50eHRVVAUAA3jvBmt1eAsAAQQAAAAABAAAAABQSwECHgMKAAAAAAD6cnldCGMN7gQAAAAEAAAACQAYAAAAAAABAAAApIFpAAAAYWFiZW4udHh0VVQFAAN47wZrdXgLAAEEAAAAAAQAAAAAUEsFBgAAAAACAAIAnQAAALAAAAAAAA==";
