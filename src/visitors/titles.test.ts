import { describe, expect, test } from "@jest/globals";
import { withoutTitles } from "./titles";

describe("titles are no part of a name", () => {
  test.each([
    ["Dr. Jens Hansen", "Jens Hansen"],
    ["Hr Jens Hansen", "Jens Hansen"],
    ["Fru Ida Krogh", "Ida Krogh"],
    ["Mrs. Mary O'Neill", "Mary O'Neill"],
    ["Prof. Dr. Karin Weiss, Ph.D.", "Karin Weiss"],
    ["Dr.med. Lise Holm", "Lise Holm"],
    ["cand. jur. Sofie Lund", "Sofie Lund"],
    ["Sofie Lund, cand.jur.", "Sofie Lund"],
    ["Dipl.-Ing. Uwe Krause", "Uwe Krause"],
    ["Jens Hansen MSc", "Jens Hansen"],
    ["Jens Hansen jr.", "Jens Hansen"],
    ["Anna Berg, MBA", "Anna Berg"],
    ["Overlæge, dr.med. Lise Holm", "Lise Holm"],
    ["Hr. Hansen", "Hansen"],
    ["Dr.", ""],
  ])("%s", (name, expected) => {
    expect(withoutTitles(name)).toBe(expected);
  });
});

test.each(["Jack Ma", "JACK MA", "Ing Li", "Art Hansen", "Drude Holm", "Hroar Lund", "Md. Rahman"])(
  "%s is a name as it is",
  (name) => {
    expect(withoutTitles(name)).toBe(name);
  },
);

test("a first name that is a subject as well stays", () => {
  expect(withoutTitles("Dr. Art Hansen")).toBe("Art Hansen");
});
