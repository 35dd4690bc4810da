import { describe, expect, test } from "@jest/globals";
import { CHECKLISTS } from "./checklists";
import { refusalReasons } from "./refusal";

describe("the checklists", () => {
  test("have the five grounds of D 5.11, as Art. 17(1)(a)–(e)", () => {
    expect(CHECKLISTS.erasure.map(({ article, clause }) => [article, clause])).toEqual(
      ["a", "b", "c", "d", "e"].map((letter) => [`Art. 17(1)(${letter})`, "D 5.11"]),
    );
  });

  test("have the four grounds of D 6, as Art. 18(1)(a)–(d)", () => {
    expect(CHECKLISTS.restriction.map(({ article, clause }) => [article, clause])).toEqual(
      ["a", "b", "c", "d"].map((letter) => [`Art. 18(1)(${letter})`, "D 6"]),
    );
  });

  test("name each item once", () => {
    for (const items of Object.values(CHECKLISTS)) {
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("have every exception of Art. 17(3) as a reason to refuse", () => {
    const exceptions = CHECKLISTS["erasure-exceptions"].map(({ id }) => id);
    expect(refusalReasons("erasure").map(({ id }) => id)).toEqual(
      expect.arrayContaining(exceptions),
    );
  });
});
