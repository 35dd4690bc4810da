/** The Microsoft List that holds the register: how it is found, and made on first use. */
import type { ColumnDefinition, List, Site } from "@microsoft/microsoft-graph-types";
import { ask, type Graph, graphPath, odataText, query, type SendOptions } from "../call";
import { GraphFailure } from "../errors";
import { all } from "../paging";
import { SCOPES } from "../scopes";

/** The policy's `requests.register`. */
export interface RegisterPlace {
  /** `https://firma.sharepoint.com/sites/persondata` */
  readonly site: string;
  /** What the list is called. */
  readonly list: string;
}

/** SharePoint lists lie in no mailbox. */
export const IN_SITE = { scopes: SCOPES.register, mailbox: null } as const;

const SHORT = { text: { allowMultipleLines: false } };
/** Two officers at once: SharePoint itself refuses the second of two equal values. */
const UNIQUE = { ...SHORT, indexed: true, enforceUniqueValues: true };

/** What a row has besides its title, which is the case's number too: the link that people click. */
const COLUMNS: readonly ColumnDefinition[] = [
  { name: "CaseNumber", displayName: "Sagsnummer", ...UNIQUE },
  { name: "MailKey", displayName: "Mail (fingeraftryk)", ...UNIQUE, hidden: true },
  { name: "CaseStatus", displayName: "Status", ...SHORT },
  {
    name: "DueDate",
    displayName: "Frist",
    dateTime: { format: "dateOnly", displayAs: "standard" },
  },
  { name: "Rights", displayName: "Rettigheder", ...SHORT },
  {
    name: "Events",
    displayName: "Hændelser (Kuvert)",
    text: { allowMultipleLines: true, textType: "plain", appendChangesToExistingText: false },
    hidden: true,
  },
];

/** Path of the list; the list and whatever columns it lacks are made. */
export async function registerPath(
  graph: Graph,
  { site, list }: RegisterPlace,
  options?: SendOptions,
): Promise<string> {
  const lists = `${await sitePath(graph, site, options)}/lists`;
  const found = await findList(graph, lists, list, options);
  const known = found ?? (await makeList(graph, lists, list, options));
  const path = lists + graphPath`/${known}`;
  if (found !== null) await completeColumns(graph, path, options);
  return path;
}

async function sitePath(graph: Graph, site: string, options?: SendOptions): Promise<string> {
  const { hostname, pathname } = new URL(site);
  const below = decodeURIComponent(pathname).replace(/\/+$/, "");
  // SharePoint's own way to write an address inside an address: the colons and slashes stay.
  const parts = below.split("/").map(encodeURIComponent).join("/");
  const url = `/sites/${hostname}${below === "" ? "" : `:${parts}`}?$select=id`;
  const { id } = await ask<Site>(graph, { ...IN_SITE, method: "GET", url }, options);
  return graphPath`/sites/${id ?? ""}`;
}

async function findList(
  graph: Graph,
  lists: string,
  name: string,
  options?: SendOptions,
): Promise<string | null> {
  const search = query({ $filter: `displayName eq ${odataText(name)}`, $select: "id,displayName" });
  const found = await all<List>(graph, { ...IN_SITE, method: "GET", url: lists + search }, options);
  return found[0]?.id ?? null;
}

async function makeList(
  graph: Graph,
  lists: string,
  displayName: string,
  options?: SendOptions,
): Promise<string> {
  const body = { displayName, columns: [...COLUMNS], list: { template: "genericList" } };
  const answer = await graph.send<List>({ ...IN_SITE, method: "POST", url: lists, body }, options);
  if (answer.ok && answer.body.id) return answer.body.id;
  // A colleague's pane was quicker.
  const made = await findList(graph, lists, displayName, options);
  if (made !== null) return made;
  throw answer.ok ? new GraphFailure("failed") : answer.error;
}

/** A list that somebody made by hand, or that an older Kuvert made. */
async function completeColumns(graph: Graph, path: string, options?: SendOptions): Promise<void> {
  const url = `${path}/columns`;
  const search = query({ $select: "name", $top: "200" });
  const call = { ...IN_SITE, method: "GET", url: url + search } as const;
  const known = new Set(
    (await all<ColumnDefinition>(graph, call, options)).map(({ name }) => name),
  );
  for (const body of COLUMNS.filter(({ name }) => !known.has(name))) {
    const answer = await graph.send({ ...IN_SITE, method: "POST", url, body }, options);
    if (!answer.ok && answer.error.code !== "conflict") throw answer.error;
  }
}
