import { Button } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { displayLanguage } from "../outlook/host";
import { outlookReady } from "../outlook/ready";
import { currentTheme } from "../outlook/theme";
import { builtSettings, hasBuiltSettings } from "../policy/settings";
import { languageOf } from "../text";
import { App, loadComposePane } from "./app";
import { Sheet } from "./frame";
import { Message } from "./message";
import { outlookHost } from "./pane-host";
import { paneText, surroundings } from "./surroundings";

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const isReady = await outlookReady();
  const language = languageOf(isReady ? displayLanguage() : navigator.language);
  if (isReady && hasBuiltSettings()) {
    const settings = builtSettings();
    root.render(
      <App host={outlookHost(settings)} surroundings={surroundings(settings, language)} />,
    );
    return;
  }
  const t = paneText(language);
  const why = isReady ? "no-policy" : "outside-outlook";
  const theme = isReady ? currentTheme() : null;
  root.render(
    <Sheet language={language} dark={theme && theme === "dark"}>
      <Message title={t(`${why}.title`)} text={t(`${why}.text`)}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t("error.again")}
        </Button>
      </Message>
    </Sheet>,
  );
}

// Should it fail, the pane asks for it once more when it is needed, and says so if that fails too.
loadComposePane().catch(() => {});
const container = document.getElementById("pane");
if (container) void start(container);
