import { describe, expect, test } from "@jest/globals";
import { readLists } from "../../packing/word-reader";
import requests from "../requests/weights.json";
import { eachPiece, tokensOf } from "./pieces";
import { openWeights, type PackedWeights, sumOf } from "./weights";

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  eachPiece(tokensOf(text), (piece) => pieces.push(piece));
  return pieces;
}

describe("the pieces of a text", () => {
  test("are the beginnings of its words, the endings of long ones, and neighbours", () => {
    expect(piecesOf("Sommerkampagne: spar")).toEqual([
      "somme",
      "*pagne",
      "._somme",
      ":",
      "somme_:",
      "spar",
      ":_spar",
      "spar_.",
    ]);
  });

  test("know numbers and prices as such, whatever they are", () => {
    expect(piecesOf("1.995,- 20 %")).toEqual(piecesOf("3.295 € 15 %"));
    expect(tokensOf("12 kr. 7 $").map(({ text }) => text)).toEqual(["0", "kr", "0", "kr"]);
  });

  test("tell where their last word stands", () => {
    const text = "Få İ 20 % Rabat";
    expect(tokensOf(text).at(-1)).toEqual({ text: "rabat", start: 10, end: 15 });
  });

  test("are none where there is no word", () => {
    expect(piecesOf(" … \n")).toEqual([]);
  });
});

describe("weights", () => {
  const weights = openWeights(requests satisfies PackedWeights);

  test("are there for what was learned, and nothing for the rest", () => {
    expect(weights.of("send_@")).toBeGreaterThan(0);
    expect(weights.of("never")).toBeLessThan(0);
    expect(weights.of("zyzzyva")).toBe(0);
  });

  test("are summed over all evidence, from the bias on", () => {
    const [one, other] = ["send_@", "never"];
    expect(sumOf(new Set([one, other, "zyzzyva"]), weights)).toBe(
      weights.bias + weights.of(one) + weights.of(other),
    );
  });

  test("have a digit for each piece", () => {
    const words = readLists(requests.pieces).get("all")?.split(" ") ?? [];
    expect(words.length).toBeGreaterThan(1000);
    expect(requests.weights).toHaveLength(words.length);
  });
});
