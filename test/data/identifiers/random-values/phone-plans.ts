/** How a country writes its numbers. */
export interface PhonePlan {
  readonly country: string;
  /** What stands before the area within the country. */
  readonly trunk: "0" | "";
  /** Area or mobile prefix, how many digits follow, and the groups of the whole. */
  readonly ranges: readonly (readonly [area: string, length: number, groups: readonly number[]])[];
  /** What stands behind the first group within the country. */
  readonly afterArea: readonly string[];
}

export const PHONE_PLANS: Readonly<Record<string, PhonePlan>> = {
  se: {
    country: "46",
    trunk: "0",
    ranges: [
      ["70", 7, [2, 3, 2]],
      ["72", 7, [2, 3, 2]],
      ["73", 7, [2, 3, 2]],
      ["76", 7, [2, 3, 2]],
      ["31", 7, [2, 3, 2]],
    ],
    afterArea: ["-", "-", " "],
  },
  no: {
    country: "47",
    trunk: "",
    ranges: [
      ["91", 6, [3, 2]],
      ["95", 6, [3, 2]],
      ["41", 6, [3, 2]],
      ["22", 6, [2, 2, 2]],
      ["55", 6, [2, 2, 2]],
    ],
    afterArea: [" "],
  },
  fi: {
    country: "358",
    trunk: "0",
    ranges: [
      ["40", 7, [2, 3]],
      ["50", 7, [2, 3]],
    ],
    afterArea: [" ", "-"],
  },
  is: {
    country: "354",
    trunk: "",
    ranges: [
      ["69", 5, [3]],
      ["86", 5, [3]],
    ],
    afterArea: [" ", "-"],
  },
  fo: { country: "298", trunk: "", ranges: [["21", 4, [2, 2]]], afterArea: [" "] },
  gl: { country: "299", trunk: "", ranges: [["55", 4, [2, 2]]], afterArea: [" "] },
  de: {
    country: "49",
    trunk: "0",
    ranges: [
      ["171", 7, [3]],
      ["160", 7, [3, 3]],
      ["151", 8, [3]],
      ["40", 8, [2, 4]],
      ["461", 6, [3, 2, 2]],
    ],
    afterArea: [" ", "/", "-", " / "],
  },
  gb: {
    country: "44",
    trunk: "0",
    ranges: [
      ["7712", 6, [4]],
      ["7801", 6, [4, 3]],
      ["20", 8, [2, 4]],
    ],
    afterArea: [" "],
  },
};
