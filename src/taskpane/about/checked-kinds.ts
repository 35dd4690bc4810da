import { categoryOf } from "../../detect/category-of";
import { CATEGORIES, PLACES, type Category, type Where } from "../../detect/finding";
import type { Policy, Rule } from "../../policy/policy";

/** Kinds of data that the policy's rules look for in the same places. */
export interface CheckedKinds {
  readonly kinds: readonly Category[];
  /** In the order of a mail. */
  readonly places: readonly Where[];
}

/** What the rules speak of and where; what is looked for in the same places stands together. */
export function checkedKinds({ rules }: Policy): CheckedKinds[] {
  const groups = new Map<string, { kinds: Category[]; places: readonly Where[] }>();
  for (const kind of CATEGORIES) {
    const spoken = new Set(
      rules.filter((rule) => kindsOf(rule).includes(kind)).flatMap(({ when }) => when.where),
    );
    const places = PLACES.filter((place) => spoken.has(place));
    const same = groups.get(places.join());
    if (same) same.kinds.push(kind);
    else if (places.length > 0) groups.set(places.join(), { kinds: [kind], places });
  }
  return [...groups.values()];
}

function kindsOf({ when }: Rule): Category[] {
  return [...(when.detectors ?? []).map(categoryOf), ...(when.categories ?? [])];
}

/** True for all places in which data can stand: all but the recipients' addresses. */
export function isEverywhere(places: readonly Where[]): boolean {
  return PLACES.every((place) => place === "recipient" || places.includes(place));
}
