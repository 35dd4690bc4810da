import { describe, expect, test } from "@jest/globals";
import { EMPTY_MAIL } from "./mail";
import { readRecord } from "./read-record";

describe("readRecord", () => {
  test("needs nothing but an id", () => {
    expect(readRecord('{"id":"7"}')).toEqual({ id: "7", result: { ok: true, mail: EMPTY_MAIL } });
  });

  test("reads every field, and ignores those it does not know", () => {
    const record = {
      id: 8,
      kind: "appointment",
      subject: "s",
      location: "Lokale 4",
      body: "<p>b</p>",
      bodyType: "html",
      from: '"Berg, Anna" <anna@firma.dk>',
      to: ["jens@firma.dk"],
      cc: ["Mette <mette@firma.dk>"],
      bcc: null,
      attachments: [{ name: "a.txt", contentBase64: "eA==" }],
      label: "l",
      headers: { "X-Kuvert": "1" },
      receivedAt: "2026-03-05",
    };
    expect(readRecord(JSON.stringify(record))).toEqual({
      id: "8",
      result: {
        ok: true,
        mail: {
          kind: "appointment",
          subject: "s",
          location: "Lokale 4",
          body: { type: "html", content: "<p>b</p>" },
          from: { address: "anna@firma.dk", name: "Berg, Anna" },
          to: [{ address: "jens@firma.dk", name: "" }],
          cc: [{ address: "mette@firma.dk", name: "Mette" }],
          bcc: [],
          attachments: [{ name: "a.txt", contentBase64: "eA==" }],
          sensitivityLabel: "l",
          headers: { "x-kuvert": "1" },
        },
      },
    });
  });

  test.each([
    [
      "010190-1234",
      null,
      'This line is not JSON. Write one record a line: {"id":"1","subject":"…","body":"…"}.',
    ],
    ["[]", null, "The record must be an object {…}, not a list […]."],
    ['{"id":[]}', null, '"id" must be a text or number, not a list […].'],
    ["null", null, "The record must be an object {…}, not null."],
    ["{}", null, '"id" is missing.'],
    ['{"id":"1","subject":7}', "1", '"subject" must be a text, not a number.'],
    [
      '{"id":"1","kind":"010190-1234"}',
      "1",
      '"kind" must be "mail" or "appointment", not another text.',
    ],
    ['{"id":"1","to":"010190-1234"}', "1", '"to" must be a list […], not a text.'],
    ['{"id":"1","attachments":[{}]}', "1", '"attachments.0.name" is missing.'],
    ['{"id":"1","headers":{"a":0}}', "1", '"headers.a" must be a text, not a number.'],
  ])("says what is wrong with %s", (line, id, message) => {
    expect(readRecord(line)).toEqual({ id, result: { ok: false, message } });
  });
});
