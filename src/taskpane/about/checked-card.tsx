import { listOf } from "../../text";
import { useSurroundings } from "../surroundings";
import { useAboutText } from "./about-text";
import { checkedKinds, isEverywhere } from "./checked-kinds";

/** What the policy's rules have Kuvert look for, and where. */
export function CheckedCard() {
  const { settings, t } = useSurroundings();
  const about = useAboutText();
  const { policy } = settings;
  return (
    <section className="card plain">
      <h2>{about("checked.title")}</h2>
      <p>{about(policy.mode === "monitor" ? "checked.monitor" : "checked.when")}</p>
      <ul className="about-list">
        {checkedKinds(policy).map(({ kinds, places }) => (
          <li key={kinds.join()}>
            {about("checked.line", {
              kinds: capitalised(
                listOf(
                  kinds.map((kind) => about(`kind.${kind}`)),
                  t("and"),
                ),
              ),
              places: isEverywhere(places)
                ? about("place.everywhere")
                : listOf(
                    places.map((place) => about(`place.${place}`)),
                    t("and"),
                  ),
            })}
          </li>
        ))}
      </ul>
      <p>{about("checked.received")}</p>
    </section>
  );
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
