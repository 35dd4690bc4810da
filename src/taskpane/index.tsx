import { createRoot } from "react-dom/client";
import { CORE_DETECTORS } from "../detect/core-detectors";
import type { Detector } from "../detect/detector";
import { displayLanguage, outlookReady } from "../outlook/host";
import { builtSettings } from "../policy/settings";
import { languageOf } from "../text";
import { App } from "./app";
import { Frame } from "./frame";
import { Message } from "./message";
import { judgeToday } from "./judge-today";
import { outlookHost } from "./pane-host";
import { surroundings } from "./surroundings";

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const settings = builtSettings();
  if (!(await outlookReady())) {
    const outside = surroundings(settings, languageOf(navigator.language));
    root.render(
      <Frame surroundings={outside} dark={null}>
        <Message
          title={outside.t("outside-outlook.title")}
          text={outside.t("outside-outlook.text")}
        />
      </Frame>,
    );
    return;
  }
  const { policy } = settings;
  const host = outlookHost(policy.encryption.labels.length > 0);
  const inside = surroundings(settings, languageOf(displayLanguage()));
  const guardWith = (detectors: readonly Detector[]): void =>
    root.render(<App host={host} judge={judgeToday(policy, detectors)} surroundings={inside} />);
  guardWith(CORE_DETECTORS);
  // The lists of names come when the pane already stands; should they fail to, everything else is still guarded.
  await import("../detect/detectors").then(
    ({ DETECTORS }) => guardWith(DETECTORS),
    () => {},
  );
}

const container = document.getElementById("pane");
if (container) void start(container);
