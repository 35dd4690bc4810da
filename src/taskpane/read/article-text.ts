import { TIMINGS } from "../../requests/deadlines/rights";
import type { RequestLabel } from "../../requests/labels";
import type { useReadText } from "./read-text";

/** The right's article in the GDPR as the language writes it: "Art. 21(1)" is "art. 21, stk. 1" in Danish. */
export function articleText(right: RequestLabel, t: ReturnType<typeof useReadText>): string {
  const [number = "", first, last] = TIMINGS[right].article.match(/\d+/g) ?? [];
  if (first === undefined) return t("article", { number });
  if (last === undefined) return t("article.paragraph", { number, first });
  return t("article.paragraphs", { number, first, last });
}
