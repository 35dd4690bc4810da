// @ts-check
/** How Graph answers: bodies, and refusals with its own short codes. */

/** @typedef {{status: number, headers?: Record<string, string>, body?: unknown}} Answer */

/** @param {unknown} body @param {number} [status] @returns {Answer} */
export const ok = (body, status = 200) => ({ status, body });

/** @returns {Answer} */
export const nothing = () => ({ status: 204 });

/** @param {number} status @param {string} code @param {string} [message] @returns {Answer} */
export const refusal = (status, code, message = code) => ({
  status,
  body: { error: { code, message } },
});

export const denied = () =>
  refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
export const notFound = () =>
  refusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
/** @param {string} what */
export const invalid = (what) =>
  refusal(400, "invalidRequest", `The workbench does not take ${what}.`);

/** @param {number} seconds */
export const throttled = (seconds) => ({
  ...refusal(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit."),
  headers: { "Retry-After": String(seconds) },
});
