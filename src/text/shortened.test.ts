import { describe, expect, test } from "@jest/globals";
import { piece, shortened } from "./shortened";

describe("shortening", () => {
  test("leaves a short text alone", () => {
    expect(shortened("Emnefeltet", 10)).toBe("Emnefeltet");
  });

  test("ends a long text in an ellipsis", () => {
    expect(shortened("Emnefeltet kan", 12)).toBe("Emnefeltet…");
  });

  test("puts everything on one line, so that nothing starts a list", () => {
    expect(shortened("Et\r\n- to\n\n1. tre", 40)).toBe("Et - to 1. tre");
  });

  test("leaves no half of a character", () => {
    expect(shortened("Sygemeldt 🤒 i dag", 12)).toBe("Sygemeldt…");
  });
});

test("a piece neither begins nor ends in the midst of a character", () => {
  const text = "a😀b😀c";
  expect([piece(text, 0, 2), piece(text, 2), piece(text, 2, 5), piece(text, 1, 3)]).toEqual([
    "a",
    "b😀c",
    "b",
    "😀",
  ]);
});
