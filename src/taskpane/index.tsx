import { createRoot } from "react-dom/client";
import { displayLanguage } from "../outlook/host";
import { outlookReady } from "../outlook/ready";
import { builtSettings } from "../policy/settings";
import { languageOf } from "../text";
import { App, loadComposePane } from "./app";
import { Frame } from "./frame";
import { Message } from "./message";
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
  const host = outlookHost(settings);
  const inside = surroundings(settings, languageOf(displayLanguage()));
  root.render(<App host={host} surroundings={inside} />);
}

// Should it fail, the pane asks for it once more when it is needed, and says so if that fails too.
loadComposePane().catch(() => {});
const container = document.getElementById("pane");
if (container) void start(container);
