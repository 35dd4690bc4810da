import { ErrorBoundary } from "../error-boundary";
import { part } from "../part";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";

/** Read now and then, so it does not make the pane slower to open. */
const AboutView = part(() => import("./about-view"), Loading);

interface AboutProps {
  readonly onBack: () => void;
  readonly onIntroduce: () => void;
}

/** The view about Kuvert, with the way back, which stands whatever becomes of the rest. */
export function About({ onBack, onIntroduce }: AboutProps) {
  const { t } = useSurroundings();
  return (
    <div className="compose">
      <div>
        <TextLink onClick={onBack}>{t("about.back")}</TextLink>
      </div>
      <ErrorBoundary>
        <AboutView onIntroduce={onIntroduce} />
      </ErrorBoundary>
    </div>
  );
}

function Loading() {
  const { t } = useSurroundings();
  return <h1>{t("about")}</h1>;
}
