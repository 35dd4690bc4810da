import { describe, expect, test } from "@jest/globals";
import { LINEAR, growth, repeated } from "../../test/processor-time";
import { continuesThread, isForward, isReply, prefixesOf, withoutPrefixes } from "./reply-prefix";

describe("what a mail is, by its subject", () => {
  test.each(["Re: x", "SV: x", "aw : x", "Svar: x", "Antw: x", "RE[2]: x", " re [12] : x"])(
    "an answer: %s",
    (subject) => {
      expect(isReply(subject)).toBe(true);
    },
  );
  test("none, however many blanks it has", () => {
    expect(isReply(`Re${" ".repeat(1_000_000)}x`)).toBe(false);
  });
  test.each(["", "Reklamation: x", "Svar på x", "x re: y", "FW: x"])("none: %s", (subject) => {
    expect(isReply(subject)).toBe(false);
  });

  test.each(["FW: x", "Fwd: x", "VS: x", "vb: x", "WG: x", "TR: x", "Videresendt: x", " fw : x"])(
    "passed on: %s",
    (subject) => {
      expect(isForward(subject)).toBe(true);
    },
  );
  test.each(["", "Forward planning: x", "Vs. x", "SV: FW: x"])("not passed on: %s", (subject) => {
    expect(isForward(subject)).toBe(false);
  });
});

describe("what stands in front of the older mail's subject", () => {
  test.each([
    ["SV: Tilbud", "SV:", "Tilbud"],
    ["SV: VS: Tilbud", "SV: VS:", "Tilbud"],
    ["Svar:Antw : Tilbud", "Svar:Antw :", "Tilbud"],
    [" RE[2]:  Tilbud", " RE[2]:", "Tilbud"],
    ["SV:", "SV:", ""],
    ["Tilbud", "", "Tilbud"],
    ["Spørgsmål re: tilbud", "", "Spørgsmål re: tilbud"],
  ])("%j has %j in front of %j", (subject, prefixes, rest) => {
    expect(prefixesOf(subject)).toBe(prefixes);
    expect(withoutPrefixes(subject)).toBe(rest);
    expect(continuesThread(subject)).toBe(prefixes !== "");
  });

  test.each(["Re: ", "Re ", " "])("is read once, however often %j stands there", (part) => {
    expect(growth(2 ** 20, repeated(part), prefixesOf)).toBeLessThan(LINEAR);
  });
});
