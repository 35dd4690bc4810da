import type { Message } from "@microsoft/microsoft-graph-types";
import type { Mail } from "../mail/mail";
import {
  ask,
  type Graph,
  graphPath,
  mailboxPath,
  odataText,
  query,
  type SendOptions,
} from "./call";
import type { MessagePlace } from "./categories";
import { mailOf } from "./graph-mail";
import { pages } from "./paging";
import { SCOPES } from "./scopes";

/** A folder of a mailbox: `me` or a shared one's address, and `inbox` or an id. */
interface FolderPlace {
  readonly mailbox: string;
  readonly folder: string;
}

/** A mail as the classifier and the register need it. */
export interface FolderMessage extends MessagePlace {
  /** RFC 5322, the same in every mailbox; null for some drafts. */
  readonly messageId: string | null;
  /** An instant in UTC. */
  readonly receivedAt: string;
  readonly categories: readonly string[];
  readonly mail: Mail;
}

/** Some mails of a folder, newest first, and where a later run goes on. */
interface MessagePage {
  readonly messages: readonly FolderMessage[];
  /** How many there are in all since the instant; Graph may say so on the first page only. */
  readonly count: number | undefined;
  readonly next: string | null;
}

/** What `classifyMail` looks at, and what a register needs to know the mail again. */
const FIELDS = [
  "id",
  "internetMessageId",
  "receivedDateTime",
  "subject",
  "body",
  "from",
  "internetMessageHeaders",
  "categories",
].join();
/** Bodies are heavy; a page of fifty arrives before somebody wonders. */
const PAGE = "50";

/**
 * The mails that came into a folder since an instant, page after page. Ends early when the signal says so, with
 * `aborted`; `from` is the last page's `next`, in another session too.
 */
export async function* folderMessages(
  graph: Graph,
  { mailbox, folder }: FolderPlace,
  since: string,
  options: SendOptions & { readonly from?: string | null } = {},
): AsyncGenerator<MessagePage, void> {
  const search = query({
    $select: FIELDS,
    $filter: `receivedDateTime ge ${since}`,
    $orderby: "receivedDateTime desc",
    $top: PAGE,
    $count: "true",
  });
  const url = mailboxPath(mailbox) + graphPath`/mailFolders/${folder}/messages` + search;
  const scopes = mailbox === "me" ? SCOPES.mail : SCOPES.sharedMail;
  const call = { method: "GET", url, scopes, mailbox } as const;
  for await (const { values, count, next } of pages<Message>(graph, call, options)) {
    yield { messages: values.map((message) => folderMessage(mailbox, message)), count, next };
  }
}

/** Where a mail lies in a mailbox, by the id that it has everywhere; null when it is not there (any more). */
export async function findMessage(
  graph: Graph,
  mailbox: string,
  messageId: string,
  options?: SendOptions,
): Promise<MessagePlace | null> {
  const search = query({
    $select: "id",
    $filter: `internetMessageId eq ${odataText(messageId)}`,
    $top: "1",
  });
  const scopes = mailbox === "me" ? SCOPES.mailHeads : SCOPES.sharedMailHeads;
  const call = {
    method: "GET",
    url: `${mailboxPath(mailbox)}/messages${search}`,
    scopes,
    mailbox,
  } as const;
  const { value } = await ask<{ value: Message[] }>(graph, call, options);
  const id = value[0]?.id;
  return id === undefined ? null : { mailbox, id };
}

function folderMessage(mailbox: string, message: Message): FolderMessage {
  return {
    mailbox,
    id: message.id ?? "",
    messageId: message.internetMessageId ?? null,
    receivedAt: message.receivedDateTime ?? "",
    categories: message.categories ?? [],
    mail: mailOf(message),
  };
}
