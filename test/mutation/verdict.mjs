// What a sample says of all changes.
// @ts-check

/** The normal distribution holds 95 % within so many standard deviations. */
const Z = 1.959964;

/**
 * Wilson's interval: between which shares that of all changes lies, with 95 % certainty.
 * @param {number} noticed @param {number} tried
 * @returns {[number, number]} from 0 to 1
 */
export function interval(noticed, tried) {
  if (tried === 0) return [0, 1];
  const share = noticed / tried;
  const square = Z ** 2 / tried;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / tried + square / (4 * tried));
  return [(middle - half) / (1 + square), (middle + half) / (1 + square)];
}

/**
 * A part falls short when even the upper end of the interval does: then it is not chance.
 * @param {string} part
 * @param {{ noticed: number, tried: number, least: number }} sample `least` in per cent
 * @returns {{ line: string, isEnough: boolean }}
 */
export function verdict(part, { noticed, tried, least }) {
  if (tried === 0) return { line: `${part}: nothing was tried`, isEnough: false };
  const [low, high] = interval(noticed, tried);
  const isEnough = high * 100 >= least;
  const [share, from, to] = [noticed / tried, low, high].map((each) => Math.round(each * 100));
  const line = `${part}: ${noticed} of ${tried} noticed, ${share} % (${from}–${to}), at least ${least}`;
  return { line: isEnough ? line : `${line}: too few`, isEnough };
}
