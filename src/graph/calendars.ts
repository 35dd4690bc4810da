/** The calendars of Microsoft 365 for `visitors/`: as few requests as possible, and every refusal by its kind. */
import type {
  Calendars,
  ChangeOptions,
  ChangeOutcome,
  Entry,
  EntryText,
  Place,
  RefusedPlace,
  Window,
} from "../visitors/calendar";
import { changeOutcome, refusing } from "./_calendar/as-refusal";
import { Breath } from "./_calendar/breath";
import { entryOf, entryTextOf, FIELDS, type RawEvent } from "./_calendar/entry";
import { EventPages, readCall, readSourceCall } from "./_calendar/event-pages";
import { mailboxOf, Mailboxes } from "./_calendar/mailboxes";
import { patient } from "./_calendar/patient";
import { type Graph, type GraphCall, graphPath, query } from "./call";
import type { Clock } from "./clock";
import { all } from "./paging";
import { SCOPES } from "./scopes";

/** Calendars through Microsoft Graph. */
export function graphCalendars(graph: Graph, clock: Clock): Calendars {
  return new GraphCalendars(patient(graph, clock), new Breath(clock));
}

/** So many entries of a page are handed on at a time: looking at them takes a few milliseconds. */
const SLICE = 100;

class GraphCalendars implements Calendars {
  private readonly mailboxes: Mailboxes;
  private readonly pager: EventPages;

  constructor(
    private readonly graph: Graph,
    private readonly breath: Breath,
  ) {
    this.mailboxes = new Mailboxes(graph);
    this.pager = new EventPages(graph);
  }

  open(mailbox: string, signal?: AbortSignal): Promise<readonly (Place | RefusedPlace)[]> {
    return refusing(() => this.mailboxes.open(mailbox, { signal }));
  }

  async *pages(
    place: Place,
    window: Window,
    signal?: AbortSignal,
  ): AsyncGenerator<readonly Entry[]> {
    const iterator = this.pager.of(place, window, { signal });
    for (;;) {
      const { done, value } = await refusing(() => iterator.next());
      if (done) return;
      for (let at = 0; at < value.length; at += SLICE) {
        await this.breath.take();
        yield value.slice(at, at + SLICE).map(entryOf);
      }
    }
  }

  entry(place: Place, id: string, signal?: AbortSignal): Promise<Entry | null> {
    const url = eventUrl(place, id) + query({ $select: FIELDS });
    return refusing(async () => {
      const answer = await this.graph.send<RawEvent>(readCall(place, url), { signal });
      if (answer.ok) return entryOf(answer.body);
      if (answer.error.code === "not-found") return null;
      throw answer.error;
    });
  }

  attachmentNames(place: Place, id: string, signal?: AbortSignal): Promise<readonly string[]> {
    const url = `${eventUrl(place, id)}/attachments${query({ $select: "name" })}`;
    return refusing(async () => {
      const found = await all<{ name?: string | null }>(this.graph, readCall(place, url), {
        signal,
      });
      return found.map(({ name }) => name ?? "");
    });
  }

  remove(
    place: Place,
    id: string,
    { etag, permanent, signal }: ChangeOptions & { readonly permanent: boolean },
  ): Promise<ChangeOutcome> {
    const url = eventUrl(place, id);
    return this.change(
      permanent
        ? changeCall(place, "POST", `${url}/permanentDelete`, etag)
        : changeCall(place, "DELETE", url, etag),
      signal,
    );
  }

  setPrivate(place: Place, id: string, { etag, signal }: ChangeOptions): Promise<ChangeOutcome> {
    const body = { sensitivity: "private" };
    return this.change({ ...changeCall(place, "PATCH", eventUrl(place, id), etag), body }, signal);
  }

  async rewrite(
    place: Place,
    id: string,
    change: (text: EntryText) => EntryText | null,
    { etag, signal }: ChangeOptions,
  ): Promise<ChangeOutcome> {
    const url = eventUrl(place, id);
    const read = readSourceCall(place, url + query({ $select: "subject,body" }));
    const answer = await this.graph.send<RawEvent>(read, { signal });
    if (!answer.ok) return changeOutcome(answer.error);
    // What was read here may be younger than what was judged: it is not that which somebody has agreed to.
    if (etag !== null && answer.body["@odata.etag"] !== etag) return "changed";
    const before = entryTextOf(answer.body);
    const after = change(before);
    if (!after) return "failed";
    const { type: contentType, content } = after.body;
    const body = {
      ...(after.subject !== before.subject && { subject: after.subject }),
      ...(after.body !== before.body && { body: { contentType, content } }),
    };
    return this.change({ ...changeCall(place, "PATCH", url, etag), body }, signal);
  }

  private async change(call: GraphCall, signal: AbortSignal | undefined): Promise<ChangeOutcome> {
    const answer = await this.graph.send(call, { signal });
    return answer.ok ? "done" : changeOutcome(answer.error);
  }
}

function changeCall(
  place: Place,
  method: "DELETE" | "POST" | "PATCH",
  url: string,
  etag: string | null,
): GraphCall {
  const mailbox = mailboxOf(place.path);
  const scopes = SCOPES.calendarChanges;
  return { method, url, mailbox, scopes, ...(etag && { headers: { "If-Match": etag } }) };
}

function eventUrl({ path }: Place, id: string): string {
  return path + graphPath`/events/${id}`;
}
