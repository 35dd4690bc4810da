/**
 * What an administrator answered at the admin-consent address (docs/consent.md), as `sign-in.html` is told in its own
 * address; null when it was opened for anything else. A refusal says `admin_consent` too, beside its error:
 * https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 *
 * @param search the address's part from `?` on
 */
export function adminConsentIn(search: string): "given" | "refused" | null {
  const answer = new URLSearchParams(search);
  if (!answer.has("admin_consent")) return null;
  return answer.has("error") ? "refused" : "given";
}
