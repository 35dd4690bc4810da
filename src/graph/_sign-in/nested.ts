import {
  CacheLookupPolicy,
  createNestablePublicClientApplication,
  PublicClientApplication,
} from "@azure/msal-browser";
import type { GraphSettings } from "../../policy/settings";
import { GraphFailure } from "../errors";
import { configuration } from "./configuration";
import type { TokenSource } from "./token-source";

export interface MsalPlace {
  readonly settings: GraphSettings;
  /** Address of `sign-in.html`. */
  readonly page: string;
  /** The officer's address, so that nobody has to choose among accounts. */
  readonly loginHint: string | undefined;
}

/**
 * Outlook's own sign-in (nested app authentication): it knows who sits there, and asks in a window of its own.
 *
 * @throws GraphFailure `unavailable` where Outlook has none. msal-browser would sign in by windows of its own then,
 *   which browsers block and frames of another site cannot hear; it calls its factory only where Outlook answers.
 */
export async function nestedSource({ settings, page, loginHint }: MsalPlace): Promise<TokenSource> {
  let isNested = false;
  const client = await createNestablePublicClientApplication(
    configuration(settings, page),
    undefined,
    (...made) => {
      isNested = true;
      return new PublicClientApplication(...made);
    },
  );
  if (!isNested) throw new GraphFailure("unavailable");
  const account = () => client.getActiveAccount() ?? client.getAllAccounts()[0];
  return {
    async silent(scopes, renew) {
      const known = account();
      const { accessToken } = await client.acquireTokenSilent({
        scopes: [...scopes],
        forceRefresh: renew,
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
