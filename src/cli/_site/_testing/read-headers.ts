/**
 * Readers of the header files, each as strict as its server: which address gets which headers. They are our own, because
 * the servers are not there where tests run.
 */
import { type SaxesTagPlain, SaxesParser } from "saxes";
import type { Headers } from "../headers";

export type ByPath = Record<string, Headers>;

export function readStaticWebApp(json: string): ByPath {
  const { routes } = JSON.parse(json) as { routes: { route: string; headers: Headers }[] };
  return Object.fromEntries(routes.map(({ route, headers }) => [route, headers]));
}

export function readHeadersFile(text: string): ByPath {
  const rules: ByPath = {};
  let headers: Record<string, string> = {};
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers[name] = value;
    else if (line.startsWith("/")) rules[line] = headers = {};
    else throw new Error(`Neither a path nor a header: ${line}`);
  }
  return rules;
}

/** Words, quoted words and the three signs of nginx's language; a comment ends with its line. */
const NGINX_TOKEN = /\s+|#[^\n]*|"((?:[^"\\]|\\.)*)"|([{};])|([^\s"{};]+)/y;

export function readNginx(text: string): ByPath {
  const rules: ByPath = {};
  let words: string[] = [];
  let headers: Record<string, string> | null = null;
  for (const token of tokens(text, NGINX_TOKEN)) {
    if (token !== "{" && token !== "}" && token !== ";") {
      words.push(token);
      continue;
    }
    const [directive, ...rest] = words;
    words = [];
    if (token === "{" && directive === "location" && headers === null) {
      const [modifier, path = ""] = rest;
      rules[modifier === "^~" ? `${path}*` : path] = headers = {};
    } else if (token === "}" && directive === undefined && headers !== null) {
      headers = null;
    } else if (token === ";" && directive === "add_header" && headers) {
      const [name = "", value = "", always] = rest;
      refuseOnErrors(name, always === "always");
      headers[name] = value;
    } else throw new Error(`nginx would not take "${[directive, ...rest].join(" ")} ${token}"`);
  }
  return rules;
}

function* tokens(text: string, pattern: RegExp): Generator<string> {
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new Error("No token of nginx.");
    const [, quoted, sign, word] = match;
    const token = quoted ?? sign ?? word;
    if (token !== undefined) yield token;
  }
}

export function readHtaccess(text: string): ByPath {
  const rules: ByPath = {};
  let headers: Record<string, string> | null = null;
  for (const line of text.trim().split("\n")) {
    const pattern = /^<If "%\{REQUEST_URI\} =~ m#\^([^#]+)#">$/.exec(line)?.[1];
    const [, always, name, value] =
      /^ {2}Header (always )?set ([\w-]+) "([^"]*)"$/.exec(line) ?? [];
    if (pattern !== undefined) rules[pathOf(pattern)] = headers = {};
    else if (name !== undefined && value !== undefined && headers) {
      refuseOnErrors(name, always !== undefined);
      headers[name] = value;
    } else if (line === "</If>") headers = null;
    else if (!/^AddType text\/xml \.xml$|^AddType application\/json \.json$/.test(line))
      throw new Error(`Apache would not take: ${line}`);
  }
  return rules;
}

/** The address that a pattern stands for, with a star where more may follow. */
function pathOf(pattern: string): string {
  const plain = pattern.replaceAll("/+", "/").replaceAll("\\", "");
  return plain.endsWith("$") ? plain.slice(0, -1) : `${plain}*`;
}

/** Errors have all headers but the one by which they would be kept. */
function refuseOnErrors(name: string, isOnErrors: boolean): void {
  if (isOnErrors === (name === "Cache-Control")) {
    throw new Error(`${name} is ${isOnErrors ? "" : "not "}sent with errors.`);
  }
}

/** Paths as they stand in the file: from its own folder, and without a star. */
export function readWebConfig(xml: string): ByPath {
  const rules: ByPath = {};
  let headers: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const { path = "", name: header = "", value = "" } = attributes;
    if (name === "location") rules[path] = headers = {};
    if (name === "add") headers[header] = value;
  });
  parser.write(xml).close();
  return rules;
}
