import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decodeBase64, encodeBase64 } from "./bytes";

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
