/** Words to look a folded one up in. */
export interface Words {
  test(folded: string): boolean;
}

/** The words of a list with spaces between them; "kald*" stands for all that begin so. */
export function oneOf(list: string): Words {
  const words = list.split(" ");
  const whole = new Set(words);
  const beginnings = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return {
    test: (folded) =>
      whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning)),
  };
}
