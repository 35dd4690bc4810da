import { escapeHtml } from "../../mail/escape-html";
import type { HeaderRule } from "./headers";

/**
 * `web.config` for IIS. Its locations begin at its own folder, so what lies at the root of the host has to be there. Each
 * header is taken away first: one that the server already sends would otherwise be sent twice.
 * https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders/
 * @param base path of the folder on the host, without a slash at its end
 */
export function webConfig(rules: readonly HeaderRule[], base: string): string {
  const inFolder = rules.filter(({ path }) => path.startsWith(`${base}/`));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    '      <remove fileExtension=".json"/>',
    '      <mimeMap fileExtension=".json" mimeType="application/json"/>',
    "    </staticContent>",
    "  </system.webServer>",
    ...inFolder.flatMap((rule) => location(rule, base)),
    "</configuration>",
    "",
  ].join("\n");
}

function location({ path, headers }: HeaderRule, base: string): string[] {
  const place = path.slice(base.length + 1).replace(/\/\*$/, "");
  return [
    `  <location path="${escapeHtml(place)}">`,
    "    <system.webServer><httpProtocol><customHeaders>",
    ...Object.entries(headers).flatMap(([name, value]) => [
      `      <remove name="${name}"/>`,
      `      <add name="${name}" value="${escapeHtml(value)}"/>`,
    ]),
    "    </customHeaders></httpProtocol></system.webServer>",
    "  </location>",
  ];
}
