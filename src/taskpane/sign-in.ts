/**
 * `sign-in.html`: where Outlook cannot sign in by itself, this window leads to Microsoft and back to the pane. An
 * administrator who has consented for everybody comes back here, too.
 */
import { adminConsentIn } from "../graph/admin-consent";
import { continueSignIn, finishSignIn } from "../graph/sign-in-page";
import { builtSettings } from "../policy/settings";
import { languageOf, translator } from "../text";
import { SIGN_IN_TEXT } from "../text/sign-in";

function start(): void {
  const { graph } = builtSettings();
  const main = document.querySelector("main");
  if (!graph || !main) return;
  const consent = adminConsentIn(location.search);
  if (!consent && finishSignIn()) return;
  const language = languageOf(navigator.language);
  const t = translator(language, SIGN_IN_TEXT);
  document.documentElement.lang = language;
  main.querySelector("h1")?.append(t(consent ? `consent.${consent}` : "title"));
  main.querySelector("p")?.append(t(consent ? `consent.${consent}.text` : "text"));
  main.hidden = false;
  const button = main.querySelector("button");
  if (consent) return button?.remove();
  button?.append(t("continue"));
  button?.addEventListener("click", () => continueSignIn(graph.authority), { once: true });
  button?.focus();
}

start();
