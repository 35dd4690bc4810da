import type { MailFolder } from "@microsoft/microsoft-graph-types";
import { ask, type Graph, graphPath, mailboxPath, query, type SendOptions } from "./call";
import { all } from "./paging";
import { mailScopes } from "./scopes";

/** A folder of a mailbox. */
export interface Folder {
  readonly id: string;
  /** As its owner's Outlook shows it. */
  readonly name: string;
  /** How many folders it lies in. */
  readonly depth: number;
  readonly isInbox: boolean;
}

type RawFolder = MailFolder & { readonly id: string };

/** Folders lie in folders; nobody has been seen to look for mail below this. */
const DEEPEST = 5;

/**
 * The folders of a mailbox as Outlook lists them, each followed by those that lie in it, with the inbox in front
 * (https://learn.microsoft.com/graph/api/user-list-mailfolders). Asks with the permission that reading a folder needs
 * anyway: a smaller one would be one more question to the user.
 */
export async function mailFolders(
  graph: Graph,
  mailbox: string,
  options?: SendOptions,
): Promise<readonly Folder[]> {
  const scopes = mailScopes("mail", mailbox);
  const root = `${mailboxPath(mailbox)}/mailFolders`;
  const fields = { $select: "id,displayName,childFolderCount" };
  const list = (url: string) =>
    all<RawFolder>(
      graph,
      { method: "GET", url: url + query({ ...fields, $top: "100" }), scopes, mailbox },
      options,
    );
  const call = { method: "GET", url: `${root}/inbox${query(fields)}`, scopes, mailbox } as const;
  const [inbox, top] = await Promise.all([ask<RawFolder>(graph, call, options), list(root)]);

  async function withInner(folder: RawFolder, depth: number): Promise<Folder[]> {
    const { id, displayName, childFolderCount } = folder;
    const self = { id, name: displayName ?? "", depth, isInbox: id === inbox.id };
    if (!childFolderCount || depth === DEEPEST) return [self];
    // A folder that does not open keeps nobody from the others.
    const inner = await list(root + graphPath`/${id}/childFolders`).catch(() => []);
    const lists = await Promise.all(inner.map((each) => withInner(each, depth + 1)));
    return [self, ...lists.flat()];
  }
  const others = top.filter(({ id }) => id !== inbox.id);
  const lists = await Promise.all([inbox, ...others].map((each) => withInner(each, 0)));
  return lists.flat();
}
