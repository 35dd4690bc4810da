import { describe, expect, test } from "@jest/globals";
import { readDisplayName } from "./display-name";

describe("a name as address lists show it", () => {
  test.each([
    ["Jens Hansen", "Jens Hansen", []],
    ["Jens Hansen (Arla)", "Jens Hansen", ["Arla"]],
    ["Jens Hansen [Arla]", "Jens Hansen", ["Arla"]],
    ["Jens Hansen (Arla Foo", "Jens Hansen", ["Arla Foo"]],
    ["Jens Hansen | Arla", "Jens Hansen", ["Arla"]],
    ["Jens Hansen - Arla A/S", "Jens Hansen", ["Arla AS"]],
    ["Jens Hansen/DK/Arla", "Jens Hansen", ["Arla"]],
    ["Jens Hansen c/o Arla", "Jens Hansen", ["Arla"]],
    ["Arla A/S - Jens Hansen", "Jens Hansen", ["Arla AS"]],
    ["Hansen, Jens (ext)", "Hansen, Jens", []],
    ["Hansen, Jens (DK)", "Hansen, Jens", []],
    ["Jens Hansen (Marketing)", "Jens Hansen", []],
    ["Jens Hansen (he/him)", "Jens Hansen", []],
    ["Jens Hansen via LinkedIn", "Jens Hansen", []],
    ["JHA - Jens Hansen", "Jens Hansen", []],
    ["JHA | Jens Hansen | Arla", "Jens Hansen", ["Arla"]],
    ["JHA Jens Hansen", "Jens Hansen", []],
    ["Jens Hansen JHA", "Jens Hansen", []],
    ["DSV - Jens Hansen", "Jens Hansen", ["DSV"]],
    ["HANSEN Jens", "Jens HANSEN", []],
    ["Anne-Marie Holm", "Anne-Marie Holm", []],
  ])("%s", (said, name, companies) => {
    expect(readDisplayName(said)).toEqual({ name, companies });
  });

  test("begins with the company of the address where that stands first", () => {
    expect(readDisplayName("Arla - Jens Hansen", ["arla"])).toEqual({
      name: "Jens Hansen",
      companies: ["Arla"],
    });
  });
});
