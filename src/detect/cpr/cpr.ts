import type { Detector } from "../detector";

/** Danish personal numbers. */
export const cprDetector: Detector = {
  id: "cpr",
  category: "identifier",
  find: (text) => {
    const match = /(?:^|\D)(\d{6}-\d{4})(?!\d)/.exec(text);
    if (match === null) return [];
    const start = match.index + match[0].length - 11;
    return [{ start, end: start + 11, confidence: "likely" }];
  },
  mask: (raw) => `${raw.slice(0, 6)}-••••`,
};
