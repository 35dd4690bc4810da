// @ts-check
import { describe, expect, test } from "@jest/globals";
import { seedOf } from "../commit-seed.mjs";
import { drawn, layerInTurn, sharesOf } from "./draw.mjs";
import { LAYERS } from "./parts.mjs";

const FOLDERS = [
  { folder: "detect/iban", lines: 100 },
  { folder: "detect/phone", lines: 400 },
  { folder: "detect/person-name", lines: 1500 },
];
/** What a hundred commits draw: so many seeds. */
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

/** @param {Iterable<number>} numbers */
const sum = (numbers) => [...numbers].reduce((all, each) => all + each, 0);

test("over the commits each layer gets its turn, about as often as the others", () => {
  const turns = SEEDS.map((seed) => layerInTurn(seedOf(`commit ${seed}`)));
  for (const layer of LAYERS)
    expect(turns.filter((each) => each === layer).length).toBeGreaterThan(SEEDS.length / 8);
});

describe("how many changes each folder gives", () => {
  test("as many in all as are wanted, the same ones for the same seed", () => {
    for (const seed of SEEDS) {
      const shares = sharesOf(FOLDERS, { wanted: 150, places: 8, seed });
      expect(sum(shares.values())).toBe(150);
      expect(sharesOf(FOLDERS, { wanted: 150, places: 8, seed })).toEqual(shares);
    }
  });

  test("with many places: every folder by its lines", () => {
    for (const seed of SEEDS) {
      const shares = sharesOf(FOLDERS, { wanted: 200, places: 200, seed });
      for (const { folder, lines } of FOLDERS) {
        expect(Math.abs((shares.get(folder) ?? 0) - lines / 10)).toBeLessThanOrEqual(1);
      }
    }
  });

  test("with few places: few folders, but over the commits every one by its lines", () => {
    const commits = SEEDS.map((seed) => sharesOf(FOLDERS, { wanted: 20, places: 2, seed }));
    expect(Math.max(...commits.map(({ size }) => size))).toBe(2);
    for (const { folder, lines } of FOLDERS) {
      const share = sum(commits.map((shares) => shares.get(folder) ?? 0)) / 2000;
      expect(Math.abs(share - lines / 2000)).toBeLessThan(0.05);
    }
  });
});

describe("which of a folder's changes are tried", () => {
  const changes = Array.from({ length: 60 }, (_, id) => ({ id: String(id) }));

  test("so many, none twice, the same ones for the same seed", () => {
    const some = drawn(changes, { seed: 7, count: 20 });
    expect(new Set(some).size).toBe(20);
    expect(changes).toEqual(expect.arrayContaining(some));
    expect(drawn(changes, { seed: 7, count: 20 })).toEqual(some);
    expect(drawn(changes, { seed: 8, count: 20 })).not.toEqual(some);
  });

  test("all, where there are no more", () => {
    expect(drawn(changes, { seed: 7, count: 100 })).toHaveLength(60);
  });

  test("or a share of them, at least one", () => {
    expect(drawn(changes, { seed: 7, count: 0.2 })).toHaveLength(12);
    expect(drawn(changes, { seed: 7, count: 0.001 })).toHaveLength(1);
  });

  test("over the commits every change gets its turn, about as often as the others", () => {
    const times = new Map(changes.map(({ id }) => [id, 0]));
    for (const seed of SEEDS)
      for (const { id } of drawn(changes, { seed, count: 20 }))
        times.set(id, (times.get(id) ?? 0) + 1);
    // A third of a hundred commits; fewer than 15 or more than 55 would be no chance.
    expect(Math.min(...times.values())).toBeGreaterThan(15);
    expect(Math.max(...times.values())).toBeLessThan(55);
  });
});
