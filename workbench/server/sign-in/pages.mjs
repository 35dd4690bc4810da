// @ts-check
/** The page on which somebody signs in to the workbench: one account, no password, and the way back. */
import { text } from "node:stream/consumers";
import { USER } from "../graph/samples.mjs";
import { sendText } from "../static.mjs";

/** @typedef {import("oidc-provider").Provider} Provider */
/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** @param {Provider} provider @param {Request} request @param {Response} response */
export async function showInteraction(provider, request, response) {
  const { params } = await provider.interactionDetails(request, response);
  const wanted = String(params["scope"])
    .split(" ")
    .filter((scope) => scope.includes("."));
  const items = wanted.map((scope) => `<li>${scope}</li>`).join("");
  sendText(
    response,
    200,
    "text/html; charset=utf-8",
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Workbench sign-in</title>
<h1>Sign in to the workbench</h1><p>Kuvert asks for:</p><ul>${items}</ul>
<form method="post"><button name="answer" value="yes">Continue as ${USER.displayName}</button>
<button name="answer" value="no">Cancel</button></form></html>`,
  );
}

/** @param {Provider} provider @param {Request} request @param {Response} response */
export async function answerInteraction(provider, request, response) {
  const details = await provider.interactionDetails(request, response);
  const answer = new URLSearchParams(await text(request)).get("answer");
  const result =
    answer === "yes"
      ? { login: { accountId: USER.id }, consent: { grantId: await grant(provider, details) } }
      : { error: "access_denied", error_description: "The user said no." };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** @param {Provider} provider @param {Awaited<ReturnType<Provider["interactionDetails"]>>} details */
async function grant(provider, { params, grantId }) {
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const given =
    known ?? new provider.Grant({ accountId: USER.id, clientId: String(params["client_id"]) });
  given.addOIDCScope(String(params["scope"]));
  return given.save();
}
