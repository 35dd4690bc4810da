import type { Message, OutlookCategory } from "@microsoft/microsoft-graph-types";
import {
  ask,
  type Graph,
  type GraphCall,
  graphPath,
  mailboxPath,
  query,
  type SendOptions,
} from "./call";
import { GraphFailure } from "./errors";
import { all } from "./paging";
import { mailScopes, SCOPES } from "./scopes";

/** A mail in a mailbox: `me`, or the address of one that is shared with the officer. */
export interface MessagePlace {
  readonly mailbox: string;
  readonly id: string;
}

type Categorised = Pick<Message, "categories"> & { readonly "@odata.etag"?: string };

/** Somebody else tagging the same mail at the same moment is rare; twice in a row is a fault. */
const ATTEMPTS = 3;

/** Puts a category on a mail and leaves those that are there. Does nothing when it is there already. */
export async function addCategory(
  graph: Graph,
  { mailbox, id }: MessagePlace,
  category: string,
  options?: SendOptions,
): Promise<void> {
  const scopes = mailScopes("mailChanges", mailbox);
  const place = { url: mailboxPath(mailbox) + graphPath`/messages/${id}`, scopes, mailbox };
  for (let attempt = 1; ; attempt += 1) {
    const read = {
      ...place,
      method: "GET",
      url: place.url + query({ $select: "categories" }),
    } as const;
    const { categories, "@odata.etag": etag } = await ask<Categorised>(graph, read, options);
    const before = categories ?? [];
    if (before.includes(category)) return;
    const write: GraphCall = {
      ...place,
      method: "PATCH",
      ...(etag !== undefined && { headers: { "If-Match": etag } }),
      body: { categories: [...before, category] } satisfies Message,
    };
    const answer = await graph.send(write, options);
    if (answer.ok) return;
    if (answer.error.code !== "changed" || attempt === ATTEMPTS) throw answer.error;
  }
}

/** Outlook's colours of categories, by their preset. */
type CategoryColour = NonNullable<OutlookCategory["color"]>;

/**
 * Gives the user's own list of categories one of this name, so that Outlook shows it in colour. Of shared mailboxes
 * Graph has no such list; there the category is shown without.
 */
export async function ensureCategory(
  graph: Graph,
  displayName: string,
  color: CategoryColour,
  options?: SendOptions,
): Promise<void> {
  const list = { url: "/me/outlook/masterCategories", scopes: SCOPES.categoryList, mailbox: "me" };
  const known = await all<OutlookCategory>(graph, { ...list, method: "GET" }, options);
  if (known.some((each) => each.displayName === displayName)) return;
  const body = { displayName, color } satisfies OutlookCategory;
  const answer = await graph.send({ ...list, method: "POST", body }, options);
  if (!answer.ok && !isThere(answer.error)) throw answer.error;
}

/** Another window was quicker. */
function isThere(failure: GraphFailure): boolean {
  return failure.code === "conflict";
}
