// @ts-check
/** Which handler answers which request, and who may ask. */
import { denied, refusal } from "./answers.mjs";

/**
 * A request to Graph, alone or out of a batch.
 * @typedef {object} Call
 * @property {string} origin
 * @property {string} method
 * @property {string} path without the version and the query, still encoded
 * @property {URLSearchParams} query
 * @property {Record<string, string>} headers by lower-case name
 * @property {any} body
 * @property {readonly string[]} scopes what the token allows
 * @property {Record<string, string>} params what stands in the path
 */

/**
 * @typedef {object} Route
 * @property {string} method
 * @property {string} path such as `/me/messages/{id}`
 * @property {readonly string[]} scopes any one of them is enough
 * @property {(call: Call) => import("./answers.mjs").Answer} answer
 */

/** @param {string} template @param {string} path @returns {Record<string, string> | null} */
function paramsOf(template, path) {
  const names = template.split("/");
  const parts = path.split("/");
  if (names.length !== parts.length) return null;
  /** @type {Record<string, string>} */
  const params = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? "";
    if (name.startsWith("{")) params[name.slice(1, -1)] = decodeURIComponent(part);
    else if (name !== part) return null;
  }
  return params;
}

/**
 * Finds the route of a call and answers it, if the token allows.
 * @param {readonly Route[]} routes
 * @param {Omit<Call, "params">} call
 */
export function answerCall(routes, call) {
  for (const route of routes) {
    const params = route.method === call.method ? paramsOf(route.path, call.path) : null;
    if (!params) continue;
    const allowed = route.scopes.some((scope) => call.scopes.includes(scope));
    return allowed ? route.answer({ ...call, params }) : denied();
  }
  return refusal(400, "BadRequest", "The workbench's Graph has no such resource.");
}

/**
 * The mailbox that a path goes to: `me`, an address, or null.
 * @param {string} path
 */
export function mailboxOf(path) {
  if (path === "/me" || path.startsWith("/me/")) return "me";
  const [, users, who = ""] = path.split("/");
  return users === "users" ? decodeURIComponent(who).toLowerCase() : null;
}
