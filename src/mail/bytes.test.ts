import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decodeBase64, encodeBase64, encodeUtf8 } from "./bytes";

test("base64 there and back", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    }),
  );
});

test("passes over line breaks and what is no base64", () => {
  expect(decodeBase64("aG\r\nVq=\u2028!")).toEqual(new TextEncoder().encode("hej"));
});

test("UTF-8 as the platform's own encoder writes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
    }),
  );
  expect(encodeUtf8("a\ud800")).toEqual(Uint8Array.of(97, 0xed, 0xa0, 0x80));
});
