import { describe, expect, test } from "@jest/globals";
import { leadsOn } from "./led-to";

describe("what leads on to a number that has no noun of its own", () => {
  test.each([
    "",
    "Karen: ",
    "depositum retur, ",
    "er det stadig ",
    "det rigtige er ",
    "Mads ",
    "Mads  ",
    "Torben Krag ",
    "konto\n",
    "3 børn\n",
    "sønnen ",
  ])("%j does", (before) => {
    expect(leadsOn(before)).toBe(true);
  });

  test.each(["Aftale ", "om lån ", "varen ", "Jens lån ", "Grøn Aftale ", "side 12 ", "sag 12"])(
    "%j does not",
    (before) => {
      expect(leadsOn(before)).toBe(false);
    },
  );
});
