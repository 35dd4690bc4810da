import { useState } from "react";
import { FULL_KNOWLEDGE } from "../../detect/detectors";
import { judgeToday } from "../judge-today";
import { useSurroundings } from "../surroundings";
import { ComposeView, type ComposeViewProps } from "./compose-view";

/** The guard with all it takes to judge: detectors, lists and words are too much for the pane's first load. */
export default function ComposePane(props: Omit<ComposeViewProps, "judge">) {
  const { settings } = useSurroundings();
  const [judge] = useState(() => judgeToday(settings.policy, FULL_KNOWLEDGE));
  return <ComposeView {...props} judge={judge} />;
}
