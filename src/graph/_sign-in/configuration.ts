import { type Configuration, ProtocolMode } from "@azure/msal-browser";
import type { GraphSettings } from "../../policy/settings";

/** Microsoft's own sign-in services; any other speaks plain OpenID Connect. */
const MICROSOFT =
  /^login\.(microsoftonline\.com|microsoftonline\.us|partner\.microsoftonline\.cn)$/;

/**
 * How msal-browser is set up, in the pane and in the dialog. What it keeps lies in `sessionStorage`: for one window, and
 * until it closes.
 *
 * @param page address of `sign-in.html`, where the sign-in service comes back to
 */
export function configuration(settings: GraphSettings, page: string): Configuration {
  const { hostname, host } = new URL(settings.authority);
  const isMicrosoft = MICROSOFT.test(hostname);
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: page,
      ...(!isMicrosoft && { knownAuthorities: [host] }),
    },
    system: {
      protocolMode: isMicrosoft ? ProtocolMode.AAD : ProtocolMode.OIDC,
      // Their texts hold addresses and names.
      loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false },
    },
  };
}
