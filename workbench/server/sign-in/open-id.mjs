// @ts-check
import { randomBytes } from "node:crypto";
import { USER } from "../graph/samples.mjs";

/** The app registration that the workbench's sites are built with. */
export const CLIENT_ID = "6b757665-7274-4000-8000-776f726b6265";
export const STANDARD_SCOPES = ["openid", "profile", "offline_access"];
const HOUR = 3600;

/** @typedef {{issuer: string, redirects: readonly string[], scopes: readonly string[]}} Options */

/**
 * The provider without its advice for production (a newer Node, a database, keys): here everything lives as long as the run.
 * @param {Options} options
 */
export async function openIdProvider(options) {
  const { warn } = console;
  console.warn = (/** @type {unknown[]} */ ...said) => {
    if (!String(said[0]).includes("oidc-provider WARNING")) warn(...said);
  };
  try {
    return await create(options);
  } finally {
    console.warn = warn;
  }
}

/** @param {Options} options */
async function create({ issuer, redirects, scopes }) {
  const { Provider } = await import("oidc-provider");
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        redirect_uris: [...redirects],
        response_types: ["code"],
        grant_types: ["authorization_code", "refresh_token"],
        token_endpoint_auth_method: "none",
      },
    ],
    scopes: [...STANDARD_SCOPES, ...scopes],
    claims: { openid: ["sub"], profile: ["name", "preferred_username"] },
    conformIdTokenClaims: false,
    // Whether msal-browser has looked who opened the window; see service.mjs.
    extraParams: ["pocd"],
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    cookies: { keys: [randomBytes(16).toString("hex")] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: HOUR,
      RefreshToken: 24 * HOUR,
      Session: 24 * HOUR,
      Grant: 24 * HOUR,
      Interaction: HOUR,
      IdToken: HOUR,
    },
    findAccount: async (_context, accountId) => ({
      accountId,
      claims: async () => ({
        sub: accountId,
        name: USER.displayName,
        preferred_username: USER.mail,
      }),
    }),
  });
}
