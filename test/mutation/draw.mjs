// Which changes a sample tries. The seed draws them, so that a sample can be repeated.
// @ts-check
import { seedOf, shuffled } from "../commit-seed.mjs";
import { LAYERS } from "./parts.mjs";

/** The layer whose turn it is with a seed. @param {number} seed */
export function layerInTurn(seed) {
  return /** @type {string} */ (LAYERS[seed % LAYERS.length]);
}

/**
 * How many changes each folder gives. Places are set into the lines of all folders, end to end in an order that is drawn,
 * at equal distances; the folder in which a place lies gives its share. So each line has the same chance in whatever
 * folder it is, every folder gets its turn, and few places mean few folders: to start one takes seconds.
 * @param {readonly { folder: string, lines: number }[]} folders
 * @param {{ wanted: number, places: number, seed: number }} how `wanted` changes in all
 * @returns {Map<string, number>} folder → changes, without those that have none
 */
export function sharesOf(folders, { wanted, places, seed }) {
  const order = shuffled(folders, seed, ({ folder }) => folder);
  const distance = order.reduce((sum, { lines }) => sum + lines, 0) / places;
  const start = (seedOf(`${seed} start`) / 2 ** 31) * distance;
  const upTo = (/** @type {number} */ place) => Math.round((place * wanted) / places);
  /** @type {Map<string, number>} */
  const shares = new Map();
  let [end, place] = [0, 0];
  for (const { folder, lines } of order) {
    end += lines;
    const first = place;
    while (place < places && start + place * distance < end) place++;
    if (place > first) shares.set(folder, upTo(place) - upTo(first));
  }
  return shares;
}

/**
 * Some of a folder's changes.
 * @template {{ id: string }} T
 * @param {readonly T[]} changes
 * @param {{ seed: number, count: number }} how `count` from 1 is a number of changes, below 1 a share of them
 * @returns {T[]}
 */
export function drawn(changes, { seed, count }) {
  const wanted = count < 1 ? Math.ceil(count * changes.length) : count;
  return shuffled(changes, seed, ({ id }) => id).slice(0, wanted);
}
