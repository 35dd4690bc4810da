import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decodeText, decodeUtf8 } from "./decode-text";

const LONG = "blåbær € 😀 ".repeat(3000);

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from(LONG)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${LONG}`)],
    ["UTF-16", Buffer.from(`\ufeff${LONG}`, "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${LONG}`, "utf16le").swap16()],
    ["UTF-16 without a byte order mark", Buffer.from(LONG, "utf16le")],
  ])("decodes %s", (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(LONG);
  });

  test("takes what is no UTF-8 for Windows-1252", () => {
    expect(decodeText(Buffer.from("bl\xe5b\xe6r \x80 \x96 \x81", "latin1"))).toBe(
      "blåbær € – \u0081",
    );
  });

  test("drops half a character at the end of UTF-16", () => {
    expect(decodeText(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]))).toBe("a");
  });

  test("agrees with the platform's decoder on what is UTF-8, and replaces what is not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(40), fc.nat(255), (text, at, byte) => {
        const bytes = new TextEncoder().encode(text);
        expect(decodeUtf8(bytes)).toBe(text);
        if (at < bytes.length) bytes[at] = byte;
        const platform = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        // How many marks stand for a broken character is a matter of taste.
        const merged = (decoded: string) => decoded.replace(/\ufffd+/g, "\ufffd");
        expect(merged(decodeUtf8(bytes))).toBe(merged(platform));
      }),
      { numRuns: 2000 },
    );
  });
});
