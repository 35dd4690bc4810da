import { GraphFailure, type SignInProblem } from "../errors";

/** What msal-browser's errors have in common, as far as Kuvert looks at it. Their texts go nowhere. */
interface MsalError {
  readonly name?: unknown;
  readonly errorCode?: unknown;
  readonly subError?: unknown;
  readonly errorMessage?: unknown;
}

/**
 * Microsoft's numbers for: nobody has consented, an administrator has to, the app is not allowed for this user, or not
 * on this device or network (conditional access).
 */
const CONSENT =
  /consent_required|admin_consent|AADSTS(65001|90094|90095|900941|50105|650051|650052|53003)\b/;

/** Whoever sits at this Outlook is of another organisation than the one that Kuvert is registered in. */
const FOREIGN = /AADSTS(50020|50177|90072|700016)\b/;

const BY_CODE: Readonly<Record<string, SignInProblem>> = {
  user_cancelled: "cancelled",
  user_canceled: "cancelled",
  access_denied: "cancelled",
  no_network_connectivity: "no-network",
  network_error: "no-network",
  post_request_failed: "no-network",
  get_request_failed: "no-network",
  endpoints_resolution_error: "no-network",
  openid_config_error: "no-network",
  timed_out: "timeout",
  no_account_error: "interaction-needed",
  no_account_found: "interaction-needed",
  no_tokens_found: "interaction-needed",
  token_refresh_required: "interaction-needed",
  invalid_grant: "interaction-needed",
  // Another window is open already.
  interaction_in_progress: "interaction-needed",
  // A scope that nobody has agreed to yet, where the sign-in service speaks plain OpenID Connect.
  invalid_scope: "interaction-needed",
};

/** Why nobody is signed in. Everything unknown means that it does not work here: then another way is tried. */
export function signInFailure(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  const { name, errorCode, subError, errorMessage } = (error ?? {}) as MsalError;
  const detail = typeof errorCode === "string" ? errorCode : undefined;
  if (CONSENT.test(`${String(subError)} ${String(errorMessage)}`) || CONSENT.test(detail ?? "")) {
    return new GraphFailure("consent-missing", { detail });
  }
  if (FOREIGN.test(String(errorMessage))) return new GraphFailure("unavailable", { detail });
  const known = BY_CODE[detail ?? ""];
  if (known) return new GraphFailure(known, { detail });
  if (name === "InteractionRequiredAuthError")
    return new GraphFailure("interaction-needed", { detail });
  return new GraphFailure("unavailable", { detail });
}
