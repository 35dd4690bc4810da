/** Signing in on `sign-in.html`, the page in Office's dialog: away to the sign-in service, and what it came back with. */
import {
  type AuthenticationResult,
  createStandardPublicClientApplication,
} from "@azure/msal-browser";
import type { GraphSettings } from "../policy/settings";
import { configuration } from "./_sign-in/configuration";
import { dialogRequestIn } from "./_sign-in/dialog-address";
import { failureMessage, tokenMessage } from "./_sign-in/dialog-message";
import { signInFailure } from "./_sign-in/sign-in-errors";

/**
 * Signs in by the whole page (authorization code with PKCE): the first time the page goes away to the sign-in service
 * and this never resolves; the second time it has come back.
 *
 * @param page address of `sign-in.html`, as it is registered with the sign-in service
 * @param at the present address
 * @returns the message for the pane; null when the page was opened for anything else
 */
export async function signInHere(
  settings: GraphSettings,
  page: string,
  at: Pick<Location, "search" | "hash">,
): Promise<string | null> {
  const asked = dialogRequestIn(at);
  try {
    const client = await createStandardPublicClientApplication(configuration(settings, page));
    // Always first: it also forgets what a dialog that was closed halfway has left behind.
    const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result) {
      // From here on the token is the pane's alone.
      await client.clearCache({ account: result.account });
      return tokenMessage(handedOver(result));
    }
    if (!asked) return null;
    const { scopes, loginHint } = asked;
    await client.acquireTokenRedirect({
      scopes: [...scopes],
      ...(loginHint !== undefined && { loginHint }),
    });
    return await new Promise<never>(() => {});
  } catch (error) {
    return failureMessage(signInFailure(error));
  }
}

function handedOver({ accessToken, expiresOn, scopes, account }: AuthenticationResult) {
  return {
    token: accessToken,
    // A token that does not say when it ends is asked for anew at once.
    expires: expiresOn?.getTime() ?? 0,
    scopes,
    account: account.username,
  };
}
