// A logistic regression with several outputs on evidence that is there or is not: gradient descent with a penalty on
// large weights, the same on any machine. For bin/train-requests.mjs.
// @ts-check

/** @typedef {{ evidence: readonly string[], wanted: readonly boolean[], weight: number }} Example */
/** @typedef {{ names: readonly string[], weights: Float64Array[], bias: Float64Array }} Model */

/** Rarer evidence says nothing that holds elsewhere. */
const RAREST = 4;
/** How many pairs of concepts are weighed: those that tell most. */
const PAIRS = 900;
const PENALTY = 5e-4;
const ROUNDS = 220;
const STEP = 0.05;
/** Most mails are no requests. */
const FIRST_BIAS = -3;
/** How much of a mail's concepts and of the rules' verdicts a mail in other words lacks. */
const MISSING = 0.22;
const MISSING_VERDICT = 0.4;
/** The size of a unit in the printed table; weights that are next to nothing are left out. */
const UNIT = 0.05;
const NEXT_TO_NOTHING = 4;

/** The evidence that is worth weighing: all that is not rare, of pairs those that tell most. @param {readonly Example[]} examples */
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
  const pairs = frequent
    .filter((name) => name.includes("+"))
    .map((name) => ({ name, tells: telling(name) }))
    .toSorted((a, b) => b.tells - a.tells || (a.name < b.name ? -1 : 1))
    .slice(0, PAIRS);
  const single = frequent.filter((name) => !name.includes("+"));
  return [...single, ...pairs.map(({ name }) => name)].toSorted();
}

/** The example as a mail in other words would be: some concepts, and the verdicts that rest on them, are missing. @param {Example} example @param {number} seed @returns {Example} */
export function without(example, seed) {
  const random = randomFrom(seed);
  const missing = new Set();
  for (const name of example.evidence) {
    const isVerdict = /^[=?]/.test(name);
    if (/^[a-z][^+]*$/.test(name) && random() < MISSING) missing.add(name);
    // The verdicts on a label go together.
    if (isVerdict && !missing.has(name) && random() < MISSING_VERDICT / 2) {
      missing.add(`=${name.slice(1)}`).add(`?${name.slice(1)}`);
    }
  }
  const evidence = example.evidence.filter(
    (name) => !missing.has(name) && !name.split("+").some((each) => missing.has(each)),
  );
  return { ...example, evidence };
}

/** Fits weights by gradient descent (Adam). @param {readonly Example[]} examples @param {readonly string[]} names @returns {Model} */
export function fit(examples, names) {
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ evidence }) =>
    Int32Array.from(evidence.flatMap((name) => index.get(name) ?? [])),
  );
  const importance = Float64Array.from(examples, ({ weight }) => weight);
  const outputs = examples[0]?.wanted.length ?? 0;
  const columns = Array.from({ length: outputs }, (_, column) => {
    const wanted = Uint8Array.from(examples, (each) => Number(each.wanted[column]));
    return fitOne(rows, wanted, importance, names.length);
  });
  const at = (/** @type {number} */ place) =>
    Float64Array.from(columns, (weights) => weights[place] ?? 0);
  return { names, weights: names.map((_, place) => at(place)), bias: at(names.length) };
}

/**
 * The weights of one output; the last is the bias.
 * @param {readonly Int32Array[]} rows @param {Uint8Array} wanted @param {Float64Array} importance @param {number} size
 */
function fitOne(rows, wanted, importance, size) {
  const total = importance.reduce((sum, each) => sum + each, 0);
  const weights = new Float64Array(size + 1);
  weights[size] = FIRST_BIAS;
  const gradient = new Float64Array(size + 1);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  const of = (/** @type {Float64Array} */ some, /** @type {number} */ at) => some[at] ?? 0;
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < size; at++) gradient[at] = PENALTY * of(weights, at);
    gradient[size] = 0;
    rows.forEach((row, at) => {
      let sum = of(weights, size);
      for (const each of row) sum += of(weights, each);
      const error = ((1 / (1 + Math.exp(-sum)) - (wanted[at] ?? 0)) * of(importance, at)) / total;
      for (const each of row) gradient[each] = of(gradient, each) + error;
      gradient[size] = of(gradient, size) + error;
    });
    for (let at = 0; at <= size; at++) {
      mean[at] = 0.9 * of(mean, at) + 0.1 * of(gradient, at);
      square[at] = 0.99 * of(square, at) + 0.01 * of(gradient, at) ** 2;
      const first = of(mean, at) / (1 - 0.9 ** round);
      const second = of(square, at) / (1 - 0.99 ** round);
      weights[at] = of(weights, at) - (STEP * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return weights;
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
