import { createRoot } from "react-dom/client";
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
  root.render(
    <App
      host={outlookHost(policy.encryption.labels.length > 0)}
      judge={judgeToday(policy)}
      surroundings={surroundings(settings, languageOf(displayLanguage()))}
    />,
  );
}

const container = document.getElementById("pane");
if (container) void start(container);
