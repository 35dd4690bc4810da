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
import { GraphFailure } from "./errors";
import { mailOf } from "./graph-mail";
import { pages } from "./paging";
import { mailScopes } from "./scopes";

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

/** How far down a folder a run has come. */
interface Reached {
  /** Every mail from this instant on was read; null at the top. */
  readonly before: string | null;
  /** Read already, though they lie before it. */
  readonly ids: readonly string[];
}

/**
 * The mails that came into a folder since an instant, page after page. Ends early when the signal says so, with
 * `aborted`; `from` is the last page's `next`, in another session too.
 *
 * Graph counts its pages from the newest mail: where some were filed meanwhile, as many would be left out. So each page
 * is asked for by the time that the last one has reached.
 */
export async function* folderMessages(
  graph: Graph,
  place: FolderPlace,
  since: string,
  { from, ...options }: SendOptions & { readonly from?: string | null } = {},
): AsyncGenerator<MessagePage, void> {
  let reached: Reached | null = from ? (JSON.parse(from) as Reached) : { before: null, ids: [] };
  while (reached !== null) {
    const { before }: Reached = reached;
    for await (const page of pages<Message>(graph, listCall(place, since, before), options)) {
      const read = new Set(reached.ids);
      const fresh = page.values.filter(({ id }) => !read.has(id ?? ""));
      reached = page.next === null ? null : further(reached, page.values);
      yield {
        messages: fresh.map((message) => folderMessage(place.mailbox, message)),
        count: page.count,
        next: reached && JSON.stringify(reached),
      };
      // More mails of one second than a page holds: Graph's own next page leads past them.
      if (reached?.before !== before) break;
    }
  }
}

function further(reached: Reached, values: readonly Message[]): Reached {
  const last = values[values.length - 1]?.receivedDateTime;
  if (!last) return reached;
  // Graph shows whole seconds and compares their parts, too.
  const before = instant(Date.parse(last) + 1000);
  const isSame = before === reached.before;
  if (reached.before !== null && before > reached.before) throw new GraphFailure("failed");
  const isInReach = ({ receivedDateTime }: Message) =>
    receivedDateTime && instant(Date.parse(receivedDateTime) + 1000) === before;
  const ids = values.filter(isInReach).map(({ id }) => id ?? "");
  return { before, ids: isSame ? [...reached.ids, ...ids] : ids };
}

function instant(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString();
}

function listCall({ mailbox, folder }: FolderPlace, since: string, before: string | null) {
  const search = query({
    $select: FIELDS,
    $filter: `receivedDateTime ge ${since}${before === null ? "" : ` and receivedDateTime lt ${before}`}`,
    $orderby: "receivedDateTime desc",
    $top: PAGE,
    $count: "true",
  });
  const url = mailboxPath(mailbox) + graphPath`/mailFolders/${folder}/messages` + search;
  const scopes = mailScopes("mail", mailbox);
  return { method: "GET", url, scopes, mailbox } as const;
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
  const scopes = mailScopes("mailHeads", mailbox);
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
