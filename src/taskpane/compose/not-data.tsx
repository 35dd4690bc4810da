import { isCheck } from "../../detect/finding";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import type { FindingProps } from "./finding-props";

/** "Det er ikke et CPR-nummer": Kuvert was wrong, and keeps quiet about it for as long as this draft is written. */
export function NotData({ group, acts }: Pick<FindingProps, "group" | "acts">) {
  const { t } = useSurroundings();
  const [{ detector }, ...others] = group;
  const text = isCheck(detector)
    ? t(`not.${detector}`)
    : t(others.length === 0 ? "not-data.one" : "not-data.many", { a: t(`a.${detector}`) });
  return (
    <TextLink
      disabledFocusable={acts.busy}
      onClick={() => acts.decide(group, { kind: "not-data" })}
    >
      {text}
    </TextLink>
  );
}
