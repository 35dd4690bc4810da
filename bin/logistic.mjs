// A logistic regression with several outputs on evidence that is there or is not: gradient descent with a penalty on
// large weights, the same on any machine. For bin/train-requests.mjs, train-names.mjs and train-checks.mjs.
// @ts-check

/** @typedef {{ evidence: readonly string[], wanted: readonly boolean[], weight: number }} Example */
/** @typedef {{ names: readonly string[], weights: Float64Array[], bias: Float64Array }} Model */

/** Rarer evidence says nothing that holds elsewhere. */
const RAREST = 3;
/** How many are weighed of the pairs of concepts, of the beginnings of words and of two words next to each other: those that tell most. */
const MOST = [
  { is: /\+/, most: 600 },
  { is: /^\.[^.]+$/, most: 3000 },
  { is: /^\.[^.]+\./, most: 1500 },
];
const PENALTY = 2e-4;
const ROUNDS = 250;
/** How far a weight goes in the first round; shorter each time, so that all come to rest. */
const STEP = 0.05;
/** Most mails are no requests. */
const FIRST_BIAS = -3;
/** How much of a mail's concepts and of the rules' verdicts a mail in other words lacks. */
const MISSING = 0.22;
const MISSING_VERDICT = 0.4;
/** The size of a unit in the printed table; weights that are next to nothing are left out. */
const UNIT = 0.05;
const NEXT_TO_NOTHING = 4;

/** The evidence that is worth weighing: all that is not rare, of the kinds that there are many of those that tell most. @param {readonly Example[]} examples */
export function chosenEvidence(examples) {
  /** @type {Map<string, number[]>} */
  const counts = new Map();
  const totals = (examples[0]?.wanted ?? []).map(() => 0);
  for (const { evidence, wanted } of examples) {
    wanted.forEach((is, at) => (totals[at] = (totals[at] ?? 0) + Number(is)));
    for (const name of evidence) {
      const count = counts.get(name) ?? [0, ...totals.map(() => 0)];
      counts.set(name, count);
      count[0] = (count[0] ?? 0) + 1;
      wanted.forEach((is, at) => (count[at + 1] = (count[at + 1] ?? 0) + Number(is)));
    }
  }
  /** How far the labels of mails with it are from those of all. @param {string} name */
  const telling = (name) => {
    const [all = 0, ...each] = counts.get(name) ?? [];
    return Math.max(
      ...each.map((count, at) => {
        const expected = (all * (totals[at] ?? 0)) / examples.length;
        return (count - expected) ** 2 / (expected + 1);
      }),
    );
  };
  const frequent = [...counts.keys()].filter((name) => (counts.get(name)?.[0] ?? 0) >= RAREST);
  const isOneOfMany = (/** @type {string} */ name) => MOST.some(({ is }) => is.test(name));
  const many = MOST.flatMap(({ is, most }) =>
    frequent
      .filter((name) => is.test(name))
      .map((name) => ({ name, tells: telling(name) }))
      .toSorted((a, b) => b.tells - a.tells || (a.name < b.name ? -1 : 1))
      .slice(0, most)
      .map(({ name }) => name),
  );
  return [...frequent.filter((name) => !isOneOfMany(name)), ...many].toSorted();
}

/** In how many of the examples each piece of evidence is. @param {readonly Pick<Example, "evidence">[]} examples */
export function countsOf(examples) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { evidence } of examples) {
    for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The evidence that is not rare. @param {ReadonlyMap<string, number>} counts */
export function frequentIn(counts) {
  return [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
}

/**
 * Of some evidence the `most` pieces that move most examples furthest, in alphabetical order.
 * @param {readonly string[]} names @param {number} most @param {ReadonlyMap<string, number>} counts
 * @param {(name: string) => number} weightOf
 */
export function mostMoving(names, most, counts, weightOf) {
  return names
    .map((name) => ({ name, moves: Math.abs(weightOf(name)) * Math.sqrt(counts.get(name) ?? 0) }))
    .toSorted((a, b) => b.moves - a.moves || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
    .toSorted();
}

/** The example as a mail in other words would be: some concepts, and the verdicts that rest on them, are missing. @param {Example} example @param {number} seed @returns {Example} */
export function without(example, seed) {
  const random = randomFrom(seed);
  const missing = new Set();
  for (const name of example.evidence) {
    const isVerdict = /^[=?]/.test(name);
    if (/^(?:[a-z][^+]*|\.[^.]+)$/.test(name) && random() < MISSING) missing.add(name);
    // The verdicts on a label go together.
    if (isVerdict && !missing.has(name) && random() < MISSING_VERDICT / 2) {
      missing.add(`=${name.slice(1)}`).add(`?${name.slice(1)}`);
    }
  }
  const evidence = example.evidence.filter(
    (name) => !missing.has(name) && !partsOf(name).some((part) => missing.has(part)),
  );
  return { ...example, evidence };
}

/** The example without a share of its evidence, whatever it is. @param {Example} example @param {number} seed @param {number} share @returns {Example} */
export function thinned(example, seed, share) {
  const random = randomFrom(seed);
  return { ...example, evidence: example.evidence.filter(() => random() >= share) };
}

/** What a pair is of. @param {string} name */
function partsOf(name) {
  return name.startsWith(".") ? name.split(/(?=\.)/) : name.split("+");
}

/** Fits weights by gradient descent (Adam). @param {readonly Example[]} examples @param {readonly string[]} names @param {number} [penalty] on the weights' squares @returns {Model} */
export function fit(examples, names, penalty = PENALTY) {
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ evidence }) =>
    Int32Array.from(evidence.flatMap((name) => index.get(name) ?? [])),
  );
  const outputs = examples[0]?.wanted.length ?? 0;
  const size = names.length;
  const weights = descend(rows, examples, size, outputs, penalty);
  const at = (/** @type {number} */ place) =>
    weights.subarray(place * outputs, (place + 1) * outputs);
  return { names, weights: names.map((_, place) => at(place)), bias: at(size) };
}

/**
 * The weights of each piece of evidence for all outputs in a row, the bias behind them.
 * @param {readonly Int32Array[]} rows @param {readonly Example[]} examples @param {number} size @param {number} outputs @param {number} penalty
 */
function descend(rows, examples, size, outputs, penalty) {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array((size + 1) * outputs);
  weights.fill(FIRST_BIAS, size * outputs);
  const gradient = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const sums = new Float64Array(outputs);
  const of = (/** @type {Float64Array} */ some, /** @type {number} */ at) => some[at] ?? 0;
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < size * outputs; at++) gradient[at] = penalty * of(weights, at);
    gradient.fill(0, size * outputs);
    rows.forEach((row, at) => {
      const { wanted, weight } = examples[at] ?? { wanted: [], weight: 0 };
      for (let out = 0; out < outputs; out++) sums[out] = of(weights, size * outputs + out);
      for (const each of row) {
        for (let out = 0; out < outputs; out++)
          sums[out] = of(sums, out) + of(weights, each * outputs + out);
      }
      for (let out = 0; out < outputs; out++) {
        const chance = 1 / (1 + Math.exp(-of(sums, out)));
        sums[out] = ((chance - Number(wanted[out])) * weight) / total;
      }
      for (const each of row) {
        for (let out = 0; out < outputs; out++) add(gradient, each * outputs + out, of(sums, out));
      }
      for (let out = 0; out < outputs; out++) add(gradient, size * outputs + out, of(sums, out));
    });
    const step = STEP * (1 - (round - 1) / ROUNDS);
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * of(mean, at) + 0.1 * of(gradient, at);
      square[at] = 0.99 * of(square, at) + 0.01 * of(gradient, at) ** 2;
      const first = of(mean, at) / (1 - 0.9 ** round);
      const second = of(square, at) / (1 - 0.99 ** round);
      add(weights, at, (-step * first) / (Math.sqrt(second) + 1e-8));
    }
  }
  return weights;
}

/** @param {Float64Array} numbers @param {number} at @param {number} more */
function add(numbers, at, more) {
  numbers[at] = (numbers[at] ?? 0) + more;
}

/** The table that `readWeights` of src/requests/judge.ts reads. @param {Model} model */
export function printed({ names, weights, bias }) {
  const units = (/** @type {Float64Array} */ row, least = 0) =>
    Array.from(row, (weight) => {
      const whole = Math.round(weight / UNIT);
      return Math.abs(whole) < least ? "" : String(whole);
    });
  const lines = names.flatMap((name, at) => {
    const row = units(weights[at] ?? bias, NEXT_TO_NOTHING);
    return row.every((each) => each === "") ? [] : [`${name} ${row.join(" ")}`.trimEnd()];
  });
  return [`bias ${units(bias).join(" ")}`, ...lines].join("\n");
}

/** Mulberry32: numbers from 0 to 1 that depend on the seed alone. @param {number} seed */
function randomFrom(seed) {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
