// @ts-check
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".xml", "text/xml; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".eml", "message/rfc822"],
]);

/** @param {string} file */
const contentType = (file) =>
  TYPES.get(path.extname(file).toLowerCase()) ?? "application/octet-stream";

/**
 * The file that a request path names inside a folder, whatever its capitals: office.js asks for names in other capitals
 * than npm has them in. Null when there is none, also when the path tries to leave the folder.
 * @param {string} folder
 * @param {string} requestPath decoded, without a leading slash
 * @returns {Promise<string | null>}
 */
export async function findFile(folder, requestPath) {
  let at = folder;
  for (const wanted of requestPath.split("/")) {
    if (wanted === "" || wanted === "." || wanted === "..") return null;
    const names = await readdir(at).catch(() => []);
    const name =
      names.find((each) => each === wanted) ??
      names.find((each) => each.toLowerCase() === wanted.toLowerCase());
    if (name === undefined) return null;
    at = path.join(at, name);
  }
  const found = await stat(at).catch(() => null);
  return found?.isFile() ? at : null;
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string | null} file
 */
export function sendFile(response, file) {
  if (file === null) return sendText(response, 404, "text/plain", "Not found");
  response.writeHead(200, { "content-type": contentType(file) });
  createReadStream(file).pipe(response);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} text
 */
export function sendText(response, status, type, text) {
  response.writeHead(status, { "content-type": type });
  response.end(text);
}
