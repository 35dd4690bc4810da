import { expect, test } from "@jest/globals";
import { bytesOf } from "./given-content";

const HI = new Uint8Array([104, 105]);

test.each([
  ["base64", "aGk=", HI],
  ["base64", "aG\r\nk=", HI],
  ["eml", "hi", HI],
  ["icalendar", "hi", HI],
  ["url", "https://files.example/1", null],
] as const)("%s %j", (format, content, bytes) => {
  expect(bytesOf({ format, content })).toEqual(bytes);
});

test.each(["%%%%", "Error 500!", "data:text/plain;base64,aGk=", "aG_-"])(
  "%s is no Base64: nobody has read it",
  (content) => {
    expect(bytesOf({ format: "base64", content })).toBeNull();
  },
);
