// @ts-check
import { createServer } from "node:https";
import { promisify } from "node:util";
import { sendText } from "./static.mjs";

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, path: string) => Promise<void>} Handler */

/**
 * Listens on localhost only. Answers once a handler is there.
 * @param {{key: string, cert: string}} certificate
 * @param {number} port
 */
export async function listen({ key, cert }, port) {
  const server = createServer({ key, cert });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `https://localhost:${address.port}`,
    /** @param {Handler} handler */
    serve(handler) {
      server.on("request", (request, response) => {
        response.setHeader("cache-control", "no-cache");
        response.setHeader("x-content-type-options", "nosniff");
        const requested = decodePath(request.url ?? "/");
        if (requested === null) return sendText(response, 400, "text/plain", "Bad request");
        handler(request, response, requested).catch((/** @type {Error} */ error) => {
          console.error(`workbench: ${error.message}`);
          if (!response.headersSent)
            sendText(response, 500, "text/plain", "The workbench could not answer.");
        });
      });
    },
    async close() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

/** @param {string} url @returns {string | null} the path without its leading slash, null when it is not decodable */
function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname.slice(1));
  } catch {
    return null;
  }
}
