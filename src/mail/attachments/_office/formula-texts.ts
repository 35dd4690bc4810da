const TEXT = /"((?:[^"]|"")*)"/g;
/** Between two texts that are put together. */
const TOGETHER = /"\s*&\s*"/g;

/** The texts that stand in a formula: what it would show, where nobody has worked it out yet. */
export function formulaTexts(formula: string): string {
  const texts = formula.replace(TOGETHER, "").match(TEXT) || [];
  return texts
    .map((text) => text.slice(1, -1).replace(/""/g, '"'))
    .filter((text) => text !== "")
    .join(" ");
}
