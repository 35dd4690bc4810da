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
    ["møde med jens", "small"],
    ["12345", "small"],
    ["", "small"],
  ])("%j is in %s", (text, style) => {
    expect(styleOf(text)).toBe(style);
  });
});
