/**
 * `sign-in.html`: where Outlook cannot sign in by itself, Office shows this page in a dialog; it goes on to Microsoft,
 * comes back and tells the pane. An administrator who has consented for everybody comes back here, too.
 */
import { adminConsentIn } from "../graph/admin-consent";
import { signInHere } from "../graph/sign-in-page";
import { displayLanguage } from "../outlook/context";
import { tellPane } from "../outlook/dialog-page";
import { builtSettings } from "../policy/settings";
import { languageOf, translator } from "../text";
import { SIGN_IN_TEXT } from "../text/sign-in";

/** What the page says, by the first half of its texts' keys. */
type Screen = "leaving" | "done" | "alone" | "consent.given" | "consent.refused";

function show(screen: Screen): void {
  // Before office.js is ready, and outside of Outlook, the browser's language is all there is.
  const language = languageOf(displayLanguage() || navigator.language);
  const t = translator(language, SIGN_IN_TEXT);
  document.documentElement.lang = language;
  document.querySelector("h1")?.replaceChildren(t(screen));
  document.querySelector("p")?.replaceChildren(t(`${screen}.text`));
}

async function start(): Promise<void> {
  const { graph } = builtSettings();
  if (!graph) return;
  const consent = adminConsentIn(location.search);
  if (consent) return show(`consent.${consent}`);
  show("leaving");
  const page = new URL("sign-in.html", location.href).href;
  const message = await signInHere(graph, page, location);
  show(message !== null && (await tellPane(message)) ? "done" : "alone");
}

void start();
