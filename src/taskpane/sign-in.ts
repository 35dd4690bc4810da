/** `sign-in.html`: where Outlook cannot sign in by itself, this window leads to Microsoft and back to the pane. */
import { continueSignIn, finishSignIn } from "../graph/sign-in-page";
import { builtSettings } from "../policy/settings";
import { languageOf, translator } from "../text";
import { SIGN_IN_TEXT } from "../text/sign-in";

function start(): void {
  const { graph } = builtSettings();
  const main = document.querySelector("main");
  if (!graph || !main || finishSignIn()) return;
  const language = languageOf(navigator.language);
  const t = translator(language, SIGN_IN_TEXT);
  document.documentElement.lang = language;
  main.querySelector("h1")?.append(t("title"));
  main.querySelector("p")?.append(t("text"));
  const button = main.querySelector("button");
  button?.append(t("continue"));
  button?.addEventListener("click", () => continueSignIn(graph.authority), { once: true });
  main.hidden = false;
  button?.focus();
}

start();
