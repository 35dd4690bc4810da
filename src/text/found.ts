import { listOf, type Translate } from ".";
import { COMMON_TEXT, type CommonKey } from "./common";

type Ending<Beginning extends string> = CommonKey extends infer Key
  ? Key extends `${Beginning}.${infer End}`
    ? End
    : never
  : never;
type DataName = Ending<"a">;
type CheckName = Ending<"says">;

/** Findings of one kind in one place, as far as words go. */
type Found = readonly [
  {
    readonly detector: DataName | CheckName;
    readonly where: Ending<"in">;
    readonly masked: string;
  },
  ...{ readonly masked: string }[],
];

/** Between a domain and the one it is mistaken for: policy/checks/lookalike-domain. */
const UNEQUAL = " ≠ ";
/** More things than this are not named in one sentence. */
const AT_MOST = 4;

/** What was found, in one sentence: "Der står et CPR-nummer (010190-••••) i emnefeltet." Masked, so safe anywhere. */
export function foundSentence(found: Found, t: Translate<CommonKey>): string {
  const [{ detector, where, masked }, ...others] = found;
  if (detector === "marketing" && masked === "1") return t("says-one.marketing");
  if (hasSentence(detector)) return t(`says.${detector}`, { masked: named(found, t) });
  const values = {
    a: t(`a.${detector}`),
    many: t(`many.${detector}`, { count: others.length + 1 }),
    masked,
    in: t(`in.${where}`),
  };
  return t(others.length === 0 ? "found" : "found.many", values);
}

/** "»CPR-nummer« og »kopi af dit pas«", each once: the mail's own words, where they are words. */
function named(found: Found, t: Translate<CommonKey>): string {
  const each = Array.from(new Set(found.map(({ masked }) => masked))).slice(0, AT_MOST);
  const { detector } = found[0];
  if (detector === "request-for-data") {
    return listOf(
      each.map((words) => t("quoted", { words })),
      t("and"),
    );
  }
  return listOf(detector === "lookalike-domain" ? each.map(resembling) : each, t("and"));

  function resembling(masked: string): string {
    const [one = "", other = ""] = masked.split(UNEQUAL);
    return t("resembles", { one, other });
  }
}

/** What a mail does has a sentence of its own; data only have names. */
function hasSentence(detector: DataName | CheckName): detector is CheckName {
  return `says.${detector}` in COMMON_TEXT.en;
}
