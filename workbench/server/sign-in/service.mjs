// @ts-check
/**
 * Signing in to the workbench's Microsoft 365: a real OpenID provider, and what Outlook itself does where the add-in is
 * nested in it. Tokens of both are the provider's, and say which scopes they are for.
 */
import { randomUUID } from "node:crypto";
import { USER } from "../graph/samples.mjs";
import { CLIENT_ID, openIdProvider, STANDARD_SCOPES } from "./open-id.mjs";
import { answerInteraction, showInteraction } from "./pages.mjs";

const TENANT = "0d1b0000-0000-4000-8000-000000000365";
const HOUR = 3600;

/**
 * @param {object} options
 * @param {string} options.issuer https origin
 * @param {readonly string[]} options.redirects where a window comes back to
 * @param {readonly string[]} options.scopes of Graph
 */
export async function createSignInService({ issuer, redirects, scopes }) {
  const provider = await openIdProvider({ issuer, redirects, scopes });
  // Problems reach a test as failed requests, and people here.
  provider.on("server_error", (_context, error) => console.error(`sign-in: ${error.message}`));
  const callback = provider.callback();

  /** @param {readonly string[]} granted */
  async function token(granted) {
    const scope = [...new Set([...STANDARD_SCOPES, ...granted])].join(" ");
    const grant = new provider.Grant({ accountId: USER.id, clientId: CLIENT_ID });
    grant.addOIDCScope(scope);
    const client = await provider.Client.find(CLIENT_ID);
    if (!client) throw new Error("The workbench's app registration is missing.");
    const accessToken = new provider.AccessToken({
      accountId: USER.id,
      client,
      grantId: await grant.save(),
      gty: "nested_app_authentication",
      scope,
    });
    return accessToken.save();
  }

  return {
    /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {string} path */
    async handle(request, response, path) {
      setOpenerPolicy(request, response);
      if (!path.startsWith("interaction/")) return callback(request, response);
      const isAnswer = request.method === "POST";
      return isAnswer
        ? answerInteraction(provider, request, response)
        : showInteraction(provider, request, response);
    },
    /**
     * What Outlook hands a nested add-in.
     * @param {readonly string[]} granted
     */
    async nestedToken(granted) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: issuer,
        sub: USER.id,
        oid: USER.id,
        tid: TENANT,
        aud: CLIENT_ID,
        iat: now,
        exp: now + HOUR,
        name: USER.displayName,
        preferred_username: USER.mail,
      };
      return {
        token: {
          access_token: await token(granted),
          expires_in: HOUR,
          id_token: unsigned(claims),
          scope: granted.join(" "),
          properties: null,
        },
        account: {
          homeAccountId: `${USER.id}.${TENANT}`,
          localAccountId: USER.id,
          tenantId: TENANT,
          environment: new URL(issuer).host,
          username: USER.mail,
          name: USER.displayName,
        },
      };
    },
    /** Which scopes a token allows; null when it is none of ours, or over. @param {string} value */
    async scopesOf(value) {
      const found = await provider.AccessToken.find(value);
      return found?.scope?.split(" ") ?? null;
    },
  };
}

/**
 * As Microsoft's sign-in service does: a window that somebody of another origin may hold a handle on is cut off from
 * whoever opened it. msal-browser tells by `pocd=1` that it has seen to it.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 */
function setOpenerPolicy(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "https://localhost");
  if (pathname !== "/auth" || searchParams.get("pocd") === "1") return;
  response.setHeader("cross-origin-opener-policy", "same-origin");
}

/** @param {object} claims */
function unsigned(claims) {
  const part = (/** @type {object} */ value) =>
    Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT", kid: randomUUID() })}.${part(claims)}.`;
}
