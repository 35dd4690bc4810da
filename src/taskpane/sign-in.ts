/** `sign-in.html`: where Outlook cannot sign in by itself, this window leads to Microsoft and back to the pane. */
import { continueSignIn, finishSignIn } from "../graph/sign-in-page";
import { builtSettings } from "../policy/settings";
import { languageOf, translator } from "../text";
import { SIGN_IN_TEXT } from "../text/sign-in";

function start(): void {
  const { graph } = builtSettings();
  const button = document.querySelector("button");
  if (!graph || !button || finishSignIn()) return;
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  button.textContent = translator(language, SIGN_IN_TEXT)("continue");
  button.hidden = false;
  button.addEventListener("click", () => continueSignIn(graph.authority), { once: true });
  button.focus();
}

start();
