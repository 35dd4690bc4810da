import { describe, expect, test } from "@jest/globals";
import {
  chosenEvidence,
  countsOf,
  fit,
  frequentIn,
  mostMoving,
  printed,
  thinned,
  without,
} from "./logistic.mjs";

const example = (evidence, ...wanted) => ({ evidence, wanted, weight: 1 });
const MAILS = [
  ...Array.from({ length: 20 }, () => example(["delete", "my", "delete+my"], true)),
  ...Array.from({ length: 20 }, () => example(["delete", "order"], false)),
];

describe("the weights of evidence", () => {
  test("evidence that tells requests from others weighs, on either side", () => {
    const { names, weights } = fit(MAILS, chosenEvidence(MAILS));
    const weightOf = (name) => weights[names.indexOf(name)][0];
    expect(weightOf("my")).toBeGreaterThan(0.5);
    expect(weightOf("order")).toBeLessThan(-0.5);
    expect(Math.abs(weightOf("delete"))).toBeLessThan(weightOf("my"));
  });
  test("what is rare is not weighed", () => {
    expect(chosenEvidence([...MAILS, example(["odd"], true)])).not.toContain("odd");
  });
  test("of much that could be weighed, what moves most examples furthest is", () => {
    const counts = countsOf([...MAILS, example(["odd"], true)]);
    expect(frequentIn(counts).toSorted()).toEqual(["delete", "delete+my", "my", "order"]);
    // A weight in forty mails moves more than one a little larger in twenty.
    const weights = { delete: 0.8, my: -1, order: 0.5 };
    expect(mostMoving(["order", "my", "delete"], 2, counts, (name) => weights[name])).toEqual([
      "delete",
      "my",
    ]);
  });
  test("are printed the same each time, without those that are next to nothing", () => {
    const table = () => printed(fit(MAILS, chosenEvidence(MAILS)));
    expect(table()).toBe(table());
    expect(
      printed({ names: ["a"], weights: [Float64Array.of(0.01)], bias: Float64Array.of(-3) }),
    ).toBe("bias -60");
  });
});

describe("a mail in other words", () => {
  test("lacks some concepts with the pairs they stand in, the same for the same seed", () => {
    const mail = example(["delete", "my", "delete+my", "=erasure", "?erasure"], true);
    const copies = Array.from({ length: 50 }, (_, seed) => without(mail, seed));
    expect(without(mail, 7)).toEqual(without(mail, 7));
    expect(copies.some(({ evidence }) => !evidence.includes("delete"))).toBe(true);
    const lacksOneOf = ({ evidence }) => !evidence.includes("delete") || !evidence.includes("my");
    expect(copies.filter(lacksOneOf).every((copy) => !copy.evidence.includes("delete+my"))).toBe(
      true,
    );
    for (const { evidence } of copies) {
      expect(evidence.includes("=erasure")).toBe(evidence.includes("?erasure"));
    }
  });
  test("and some words with the two that stand next to each other", () => {
    const mail = example([".nuke", ".my", ".nuke.my"], true);
    const copies = Array.from({ length: 50 }, (_, seed) => without(mail, seed).evidence);
    const lacksWord = copies.filter((each) => !each.includes(".nuke"));
    expect(lacksWord.length).toBeGreaterThan(0);
    expect(lacksWord.every((each) => !each.includes(".nuke.my"))).toBe(true);
  });
});

test("a thinned example lacks about the share that is asked, the same for the same seed", () => {
  const whole = example(
    Array.from({ length: 400 }, (_, n) => `e${n}`),
    true,
  );
  const { evidence, wanted } = thinned(whole, 3, 0.25);
  expect(thinned(whole, 3, 0.25).evidence).toEqual(evidence);
  expect(wanted).toEqual([true]);
  expect(evidence.length).toBeGreaterThan(270);
  expect(evidence.length).toBeLessThan(330);
});
