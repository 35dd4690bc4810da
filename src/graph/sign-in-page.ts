/** The page that a window for signing in begins and ends at; `msal.ts` names it as redirect and relay. */
import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** True when the sign-in service has come back here: hands its answer to the window that began. */
export function finishSignIn(): boolean {
  if (!/[#&?](code|error)=/.test(location.hash + location.search)) return false;
  void broadcastResponseToMainFrame();
  return true;
}

/** Goes on to the sign-in service in a window of its own. Call it from a click. */
export function continueSignIn(authority: string): void {
  runPopupRelay({ allowedAuthorityOrigins: [new URL(authority).origin] });
}
