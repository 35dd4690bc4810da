import { Say } from "../announcer";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { useAboutText } from "./about-text";
import { CheckedCard } from "./checked-card";
import { PolicyCard } from "./policy-card";
import { UncheckedCard } from "./unchecked-card";

interface AboutViewProps {
  readonly onIntroduce: () => void;
}

/** Which policy Kuvert follows here, what it checks by it, and what nobody should believe it checks. */
export default function AboutView({ onIntroduce }: AboutViewProps) {
  const { t, settings } = useSurroundings();
  const about = useAboutText();
  return (
    <>
      <Say text={t("about")} />
      <h1>{t("about")}</h1>
      <PolicyCard />
      <CheckedCard />
      <UncheckedCard />
      <section className="card plain">
        <h2>{about("private.title")}</h2>
        <p>{t(settings.graph ? "intro.private.graph" : "intro.private")}</p>
      </section>
      <div>
        <TextLink onClick={onIntroduce}>{about("intro.again")}</TextLink>
      </div>
    </>
  );
}
