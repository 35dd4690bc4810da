import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, oneof, property, string } from "fast-check";
import { powershellTokens } from "../_testing/powershell-tokens";
import { commented, literal, oneLine, quoted } from "./powershell";

/** Texts that try to get out of where they are put. */
const HOSTILE = oneof(
  string({ unit: "grapheme", maxLength: 40 }),
  string({
    unit: constantFrom(
      "'",
      "’",
      "‘",
      "‚",
      "‛",
      '"',
      "“",
      "`",
      "$(",
      ")",
      "}",
      "#>",
      "<#",
      "\n",
      "\r",
      "a",
      "\u2028",
      "\u0085",
    ),
    maxLength: 12,
  }),
);

describe("a text as PowerShell code", () => {
  test("quotes are doubled, the typographic ones too", () => {
    expect(quoted("Bo's")).toBe("'Bo''s'");
    expect(quoted("Bo’s $(Get-Date) `n")).toBe("'Bo’’s $(Get-Date) `n'");
  });

  test("whatever the text, it is one string and nothing else", () => {
    assert(
      property(HOSTILE, (text) => expect(powershellTokens(quoted(text))).toEqual(["single"])),
      { numRuns: 2000 },
    );
  });

  test("whatever the text, a comment stays on its line", () => {
    assert(
      property(HOSTILE, (text) =>
        expect(powershellTokens(`${commented([text])}\n1`)).toEqual(["1"]),
      ),
      { numRuns: 2000 },
    );
  });
});

describe("values", () => {
  test("lists, switches, numbers, variables and tables", () => {
    const value = {
      Name: "a",
      On: true,
      Least: 10,
      Words: ["x", "y"],
      Mode: { variable: "$Mode" },
    };
    expect(literal(value)).toBe(
      "@{\n  Name = 'a'\n  On = $true\n  Least = 10\n  Words = @('x', 'y')\n  Mode = $Mode\n}",
    );
  });

  test("a line that is cut never ends in half a character", () => {
    expect(oneLine("ab\r\n😀", 5)).toBe("ab 😀");
    expect(oneLine("ab\r\n😀", 4)).toBe("ab");
  });
});

describe("the reader of scripts notices", () => {
  test.each(["'open", "@(1", "1)", "@{ a = 1 )", '"$($x"', "'a' 'b", "`x", "<# x #>", "'a’b'"])(
    "%s",
    (script) => {
      expect(() => powershellTokens(script)).toThrow(/^Line 1: /);
    },
  );
});
