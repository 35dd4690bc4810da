import { describe, expect, test } from "@jest/globals";
import { unpackRtf } from "./unpack-rtf";

/** The examples of MS-OXRTFCP 3.1 and 3.2. */
const HELLO =
  "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0";
const REPEATED = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0";

function unpacked(packed: Uint8Array): string | undefined {
  const rtf = unpackRtf(packed);
  return rtf && Buffer.from(rtf).toString("latin1");
}

describe("unpackRtf", () => {
  test.each([
    ["text", HELLO, "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"],
    ["what repeats what it is just writing", REPEATED, "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"],
  ])("unpacks %s", (_what, hex, expected) => {
    expect(unpacked(Buffer.from(hex, "hex"))).toBe(expected);
  });

  test("takes text that was not packed as it is", () => {
    const header = Buffer.from("19000000070000004d454c4100000000", "hex");
    expect(unpacked(Buffer.concat([header, Buffer.from("{\\rtf1}")]))).toBe("{\\rtf1}");
  });

  test.each(["", "{\\rtf1 not packed at all}"])("knows that %j is something else", (text) => {
    expect(unpackRtf(Buffer.from(text))).toBeUndefined();
  });

  test("keeps what there is of one that ends too early, and believes no size", () => {
    const packed = Buffer.from(HELLO, "hex");
    packed.writeUInt32LE(0xffffffff, 4);
    expect(unpacked(packed.subarray(0, 40))).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello w");
  });
});
