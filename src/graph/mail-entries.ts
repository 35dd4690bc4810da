/** Mails of a folder as entries that can be looked up by age and deleted: applications (D 19.2). */
import type { Message } from "@microsoft/microsoft-graph-types";
import { bodyText } from "../mail/html-text";
import {
  type ChangeOptions,
  type ChangeOutcome,
  type Entries,
  type Entry,
  type Place,
  Refusal,
  type Window,
} from "../visitors/calendar";
import { changeOutcome, refusing } from "./_calendar/as-refusal";
import { expanded, notGiven } from "./_calendar/expanded";
import { patient } from "./_calendar/patient";
import {
  type Graph,
  type GraphCall,
  graphPath,
  mailboxIn,
  mailboxPath,
  query,
  type SendOptions,
} from "./call";
import type { Clock } from "./clock";
import { mailOf } from "./graph-mail";
import type { Folder } from "./mail-folders";
import { all, pages } from "./paging";
import { mailScopes } from "./scopes";

const FIELDS =
  "id,internetMessageId,receivedDateTime,subject,body,from,toRecipients,ccRecipients,categories,hasAttachments,parentFolderId";
const ATTACHMENTS = "attachments($select=id,name)";
/** Bodies are heavy: as much as arrives within a breath. */
const PAGE = "100";
const HEADERS = { Prefer: 'outlook.body-content-type="text"' };

interface RawMessage extends Message {
  readonly "@odata.etag"?: string;
}

/** Where `mailEntries` finds a folder's mails: `me` or a shared mailbox's address, and one of its folders. */
export function mailPlace(mailbox: string, { id, name }: Pick<Folder, "id" | "name">): Place {
  const path = mailboxPath(mailbox) + graphPath`/mailFolders/${id}`;
  return { mailbox, calendar: name, path, hidesPrivate: false };
}

/** Folders of mail through Microsoft Graph. */
export function mailEntries(graph: Graph, clock: Clock): Entries {
  return new MailEntries(patient(graph, clock));
}

class MailEntries implements Entries {
  /** That names of attachments come along with a list (`$expand`) is usual and documented for single mails only. */
  private expands = true;

  constructor(private readonly graph: Graph) {}

  async *pages(
    place: Place,
    window: Window,
    signal?: AbortSignal,
  ): AsyncGenerator<readonly Entry[]> {
    const iterator = this.list(place, window, { signal });
    for (;;) {
      const { done, value } = await refusing(() => iterator.next());
      if (done) return;
      yield value.map(entryOf);
    }
  }

  /** What has left the folder is not there any more, though its id still leads to it. */
  async entry(place: Place, id: string, signal?: AbortSignal): Promise<Entry | null> {
    const url = messageUrl(place, id) + query({ $select: FIELDS });
    return refusing(async () => {
      const answer = await this.graph.send<RawMessage>(readCall(place, url), { signal });
      if (answer.ok) return isIn(place, answer.body) ? entryOf(answer.body) : null;
      if (answer.error.code === "not-found") return null;
      throw answer.error;
    });
  }

  attachmentNames(place: Place, id: string, signal?: AbortSignal): Promise<readonly string[]> {
    const url = `${messageUrl(place, id)}/attachments${query({ $select: "name" })}`;
    return refusing(async () => {
      const found = await all<{ name?: string | null }>(this.graph, readCall(place, url), {
        signal,
      });
      return found.map(({ name }) => name ?? "");
    });
  }

  /** Moves it to Deleted Items, or where only an administrator finds it: to Recoverable Items. */
  async remove(
    place: Place,
    id: string,
    { permanent, signal }: ChangeOptions & { readonly permanent: boolean },
  ): Promise<ChangeOutcome> {
    const url = `${messageUrl(place, id)}/${permanent ? "permanentDelete" : "move"}`;
    const { mailbox } = partsOf(place);
    const scopes = mailScopes("mailChanges", mailbox);
    const body = permanent ? {} : { body: { destinationId: "deleteditems" } };
    const call: GraphCall = { method: "POST", url, mailbox, scopes, ...body };
    const answer = await this.graph.send(call, { signal });
    return answer.ok ? "done" : changeOutcome(answer.error);
  }

  private async *list(
    place: Place,
    window: Window,
    options: SendOptions,
  ): AsyncGenerator<readonly RawMessage[], void> {
    const given = new Set<string>();
    const list = (withAttachments: boolean) =>
      pages<RawMessage>(this.graph, listCall(place, window, withAttachments), options);
    if (this.expands) {
      if (yield* expanded(list(true), given)) return;
      this.expands = false;
    }
    for await (const { values } of list(false)) yield notGiven(values, given);
  }
}

function entryOf(message: RawMessage): Entry {
  const { subject, body, from, to, cc } = mailOf(message);
  const { hasAttachments, attachments, receivedDateTime } = message;
  const received = receivedDateTime ?? "";
  const names = attachments?.map(({ name }) => name ?? "");
  return {
    id: message.id ?? "",
    // The same in every folder and mailbox that the mail lies in.
    iCalUId: message.internetMessageId ?? null,
    etag: message["@odata.etag"] ?? "",
    start: received,
    end: received,
    isAllDay: false,
    series: "single",
    seriesId: null,
    seriesEnd: null,
    subject,
    text: bodyText(body).trim(),
    locations: [],
    categories: message.categories ?? [],
    attendees: [...to, ...cc],
    organizer: from,
    isOrganizer: false,
    isPrivate: false,
    isHidden: false,
    attachmentNames: names ?? (hasAttachments ? null : []),
  };
}

/** A message has ended strictly before a window's end, as an entry has. */
function listCall(place: Place, { from, to }: Window, withAttachments: boolean): GraphCall {
  const search = query({
    $select: FIELDS,
    $filter: `receivedDateTime ge ${from} and receivedDateTime lt ${to}`,
    $orderby: "receivedDateTime desc",
    ...(withAttachments && { $expand: ATTACHMENTS }),
    $top: PAGE,
  });
  return readCall(place, `${place.path}/messages${search}`);
}

function readCall(place: Place, url: string): GraphCall {
  const { mailbox } = partsOf(place);
  const scopes = mailScopes("mail", mailbox);
  return { method: "GET", url, mailbox, scopes, headers: HEADERS };
}

function messageUrl(place: Place, id: string): string {
  return mailboxPath(partsOf(place).mailbox) + graphPath`/messages/${id}`;
}

function isIn(place: Place, { parentFolderId }: RawMessage): boolean {
  return parentFolderId === partsOf(place).folder;
}

/** Whose limits a folder's path counts against, and the folder's id. A plan may hold anything. */
function partsOf({ path }: Place): { readonly mailbox: string; readonly folder: string } {
  const [, owner, folder] = /^\/(me|users\/[^/?#]+)\/mailFolders\/([^/?#]+)$/.exec(path) ?? [];
  if (owner === undefined || folder === undefined) throw new Refusal("not-found");
  return { mailbox: mailboxIn(owner), folder: decodeURIComponent(folder) };
}
