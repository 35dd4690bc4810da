/** Outlook's half of nested app authentication: gives the add-in tokens, or says why not. */

/** How Outlook answers; all but `silent` are faults. */
export type NestedSignIn =
  | "silent"
  | "asks"
  | "cancelled"
  | "consent-missing"
  | "offline"
  | "no-answer"
  | "no-bridge";

export const NESTED_SIGN_INS: readonly NestedSignIn[] = [
  "silent",
  "asks",
  "cancelled",
  "consent-missing",
  "offline",
  "no-answer",
  "no-bridge",
];

/** What msal-browser asks, as far as it matters here. */
interface NestedRequest {
  readonly messageType: "NestedAppAuthRequest";
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

/** Fetches a token for scopes, and the account it is for. */
export type FetchToken = (scopes: readonly string[]) => Promise<object>;

/** Answers a message of the bridge; null when it is none, or when Outlook says nothing. */
export type NestedAuth = (text: string, mode: NestedSignIn) => Promise<string | null>;

const REFUSALS: Readonly<Partial<Record<NestedSignIn, object>>> = {
  cancelled: { status: "USER_CANCEL", code: "user_cancel" },
  offline: { status: "NO_NETWORK", code: "no_network" },
  "consent-missing": {
    status: "PERSISTENT_ERROR",
    code: "access_denied",
    description: "AADSTS90094: An administrator has to consent.",
  },
};
const INTERACTION_REQUIRED = { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" };

/** Outlook that has been asked nothing yet. */
export function nestedAuth(fetchToken: FetchToken): NestedAuth {
  /** Scopes for which somebody has been asked; then Outlook gives tokens by itself. */
  const agreed = new Set<string>();

  async function answer(
    { method, tokenParams }: NestedRequest,
    mode: NestedSignIn,
  ): Promise<object> {
    if (mode === "no-bridge") return failed({ status: "NESTED_APP_AUTH_UNAVAILABLE", code: "" });
    if (method === "GetInitContext")
      return { success: true, initContext: { sdkName: "kuvert-workbench", sdkVersion: "1" } };
    const scopes = (tokenParams?.scope ?? "").split(" ").filter(Boolean);
    const refusal = REFUSALS[mode];
    if (mode === "offline" || (method === "GetTokenPopup" && refusal)) return failed(refusal ?? {});
    if (method === "GetTokenPopup") for (const scope of scopes) agreed.add(scope);
    else if (mode !== "silent" && !scopes.every((scope) => agreed.has(scope)))
      return failed(INTERACTION_REQUIRED);
    return { success: true, ...(await fetchToken(scopes)) };
  }

  return async (text, mode) => {
    const request = JSON.parse(text) as NestedRequest;
    if (request.messageType !== "NestedAppAuthRequest" || mode === "no-answer") return null;
    const { requestId } = request;
    const answered = await answer(request, mode);
    return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...answered });
  };
}

function failed(error: object) {
  return { success: false, error };
}
