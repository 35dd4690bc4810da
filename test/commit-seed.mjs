// A seed of its own for each commit: CI tries something new with each, and the same again when it is repeated.
// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";

/** 31 bits of a text. @param {string} text */
export function seedOf(text) {
  return createHash("sha256").update(text).digest().readUInt32BE(0) >>> 1;
}

/** That of the commit that is tried; always the same one where there is no git. */
export function commitSeed() {
  const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" });
  return seedOf(stdout || "kuvert");
}

/**
 * In an order that the seed draws, the same for the same seed.
 * @template T
 * @param {readonly T[]} list @param {number} seed @param {(each: T) => string} [keyOf] what tells them apart
 * @returns {T[]}
 */
export function shuffled(list, seed, keyOf = String) {
  return list
    .map((each) => ({ each, at: seedOf(`${seed} ${keyOf(each)}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
