import type { GraphSettings } from "../../policy/settings";

/** Pages that Outlook or a browser opens; everything else in the deployed folder is loaded by one of them. */
export const PAGES = ["taskpane.html", "launchevent.html", "sign-in.html"] as const;

export type Page = (typeof PAGES)[number];

/**
 * Where Outlook runs in a browser (and new Outlook in its own): nobody else may put the pane into a frame. Microsoft
 * publishes no list; these were named in github.com/OfficeDev/office-js/issues/3835. National clouds have their own.
 */
export const OUTLOOK_ORIGINS = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
] as const;

/** office.js has to come from Microsoft, and loads MicrosoftAjax from the second (office-js/issues/1005). */
const OFFICE_JS = "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";

/** The hash of nothing: style elements that Fluent's Griffel fills by script later, but none that comes with text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const CLOSED = ["base-uri 'none'", "form-action 'none'"];

/**
 * The content security policy of a page as its own `<meta>` can say it: scripts from this site and Microsoft's office.js
 * only, none inline, and requests to nobody but the site itself. The pane alone may reach Graph; it and the page on which
 * people sign in may reach the sign-in service.
 */
export function pagePolicy(page: Page, graph: GraphSettings | undefined): string {
  const signIn = graph ? new URL(graph.authority).origin : "";
  const directives: Record<Page, readonly string[]> = {
    "taskpane.html": [
      `script-src 'self' ${OFFICE_JS}`,
      `style-src 'self' ${EMPTY_STYLE}`,
      "img-src 'self' data:",
      `connect-src 'self'${graph ? ` ${graph.origin} ${signIn}` : ""}`,
      "worker-src 'self'",
      "font-src 'self'",
    ],
    "launchevent.html": [
      `script-src 'self' ${OFFICE_JS}`,
      "style-src 'self'",
      "connect-src 'self'",
    ],
    "sign-in.html": [
      `script-src 'self' ${OFFICE_JS}`,
      "style-src 'self'",
      ...(graph ? [`connect-src ${signIn}`] : []),
    ],
  };
  return ["default-src 'none'", ...directives[page], ...CLOSED].join("; ");
}

/** The same as a header, which alone can say who may frame the page. Nobody frames the page on which people sign in. */
export function framedPolicy(
  page: Page,
  graph: GraphSettings | undefined,
  outlook: readonly string[],
): string {
  const ancestors = page === "sign-in.html" ? "'none'" : outlook.join(" ");
  return `${pagePolicy(page, graph)}; frame-ancestors ${ancestors}`;
}

/**
 * For files that are no pages. A worker goes by the policy of its own script, not of the page that starts it: this is
 * why those that read attachments load their own parts and cannot open a connection, whatever a file makes them do.
 */
export const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";
