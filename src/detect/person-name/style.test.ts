import { describe, expect, test } from "@jest/globals";
import { styleOf } from "./style";

describe("what capitals say", () => {
  test.each([
    ["Kontrakt til Jens Hansen underskrevet", "sentence"],
    ["Jens Hansen", "sentence"],
    ["Meeting with Peter Jensen", "sentence"],
    ["Quarterly Business Review Deck", "title"],
    ["Supplier Code Of Conduct Update", "title"],
    ["Farewell Lunch For Priya Tomorrow", "title"],
    ["OPSIGELSE MICHAEL RIIS", "capitals"],
    ["HASTER: KIRSTEN DALSGAARD SKAL HAVE SVAR I DAG", "capitals"],
    ["CV Jens Hansen", "sentence"],
    ["Levering til Jacob Hansens Kaserne", "sentence"],
    ["HASTER: SVAR venligst snarest straks herfra", "sentence"],
    ["Møde med jens", "sentence"],
    ["møde med IT", "sentence"],
    ["møde med jens", "small"],
    ["12345", "small"],
    ["", "small"],
  ])("%j is in %s", (text, style) => {
    expect(styleOf(text)).toBe(style);
  });

  test("seven words in ten are most", () => {
    const words = (each: string, count: number) => `${each} `.repeat(count);
    expect(styleOf(words("svar", 3) + words("HASTER", 7))).toBe("capitals");
    expect(styleOf(words("svar", 4) + words("HASTER", 6))).toBe("sentence");
    expect(styleOf(words("supplier", 3) + words("Conduct", 7))).toBe("title");
    expect(styleOf(words("supplier", 4) + words("Conduct", 6))).toBe("sentence");
  });
});
