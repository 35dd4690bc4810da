import {
  CacheLookupPolicy,
  type Configuration,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  ProtocolMode,
} from "@azure/msal-browser";
import type { GraphSettings } from "../../policy/settings";
import type { Scopes } from "../scopes";

/** What Kuvert uses of msal-browser, in its own words: one client, nested in Outlook or standing by itself. */
export interface MsalClient {
  /** Asks nobody. */
  silent(scopes: Scopes, renew: boolean): Promise<string>;
  /** Asks the user, by Outlook's own dialog or in a window. */
  interactive(scopes: Scopes): Promise<string>;
}

export interface MsalPlace {
  readonly settings: GraphSettings;
  /** Address of `sign-in.html`: where a window of its own comes back to. */
  readonly page: string;
  /** The officer's address, so that nobody has to choose among accounts. */
  readonly loginHint: string | undefined;
}

/** Microsoft's own sign-in services; any other speaks plain OpenID Connect. */
const MICROSOFT =
  /^login\.(microsoftonline\.com|microsoftonline\.us|partner\.microsoftonline\.cn)$/;

/** Outlook signs the user in where it can (nested app authentication); elsewhere a window does. */
export async function nestedClient(place: MsalPlace): Promise<MsalClient> {
  return asClient(await createNestablePublicClientApplication(configuration(place)), place);
}

/** Signs in by a window, whatever Outlook offers. */
export async function standardClient(place: MsalPlace): Promise<MsalClient> {
  return asClient(await createStandardPublicClientApplication(configuration(place)), place);
}

function configuration({ settings, page }: MsalPlace): Configuration {
  const { hostname, host } = new URL(settings.authority);
  const isMicrosoft = MICROSOFT.test(hostname);
  return {
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      redirectUri: page,
      // In a frame of another site the window cannot answer by itself: browsers keep the two apart.
      popupRelayUri: page,
      ...(!isMicrosoft && { knownAuthorities: [host] }),
    },
    system: {
      protocolMode: isMicrosoft ? ProtocolMode.AAD : ProtocolMode.OIDC,
      // Their texts hold addresses and names.
      loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false },
    },
  };
}

type PublicClient = Awaited<ReturnType<typeof createStandardPublicClientApplication>>;

function asClient(client: PublicClient, { loginHint }: MsalPlace): MsalClient {
  const account = () => client.getActiveAccount() ?? client.getAllAccounts()[0];
  return {
    async silent(scopes, renew) {
      const known = account();
      const { accessToken } = await client.acquireTokenSilent({
        scopes: [...scopes],
        forceRefresh: renew,
        // Not by a hidden frame: it would need a policy that lets other pages be shown, and browsers starve it of cookies.
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
        ...(known && { account: known }),
      });
      return accessToken;
    },
    async interactive(scopes) {
      const { accessToken } = await client.acquireTokenPopup({
        scopes: [...scopes],
        ...(loginHint !== undefined && { loginHint }),
      });
      return accessToken;
    },
  };
}
