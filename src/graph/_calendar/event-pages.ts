import type { Place, Window } from "../../visitors/calendar";
import { type Graph, type GraphCall, query, type SendOptions } from "../call";
import { GraphFailure } from "../errors";
import { pages } from "../paging";
import { SCOPES } from "../scopes";
import { FIELDS, type RawEvent } from "./entry";
import { mailboxOf } from "./mailboxes";

/** The most that Graph puts on a page. */
const PAGE = "1000";
const ATTACHMENTS = "attachments($select=id,name)";
const HEADERS = { Prefer: 'outlook.timezone="UTC", outlook.body-content-type="text"' };

/**
 * Lists events, with the names of their attachments where Graph lets them come along. That works for lists of events but
 * stands in no documentation, so the first list tells for all; where it does not, each event has to be asked.
 */
export class EventPages {
  private bringsAttachments: boolean | null = null;
  private probe: Promise<void> | null = null;

  constructor(private readonly graph: Graph) {}

  async *of(
    place: Place,
    window: Window,
    options: SendOptions,
  ): AsyncGenerator<readonly RawEvent[]> {
    while (this.bringsAttachments === null && this.probe !== null) await this.probe;
    let told = () => {};
    if (this.bringsAttachments === null) {
      this.probe = new Promise((resolve) => {
        told = () => {
          this.probe = null;
          resolve();
        };
      });
    }
    let isFirst = true;
    try {
      const call = listCall(place, window, this.bringsAttachments ?? true);
      for await (const { values } of pages<RawEvent>(this.graph, call, options)) {
        this.bringsAttachments ??= true;
        told();
        isFirst = false;
        yield values;
      }
      return;
    } catch (error) {
      const isMisunderstood = error instanceof GraphFailure && error.code === "invalid";
      if (!isMisunderstood || !isFirst || this.bringsAttachments === false) throw error;
      this.bringsAttachments = false;
    } finally {
      told();
    }
    const plain = pages<RawEvent>(this.graph, listCall(place, window, false), options);
    for await (const { values } of plain) yield values;
  }
}

/** A question to a calendar. */
export function readCall(place: Place, url: string): GraphCall {
  const mailbox = mailboxOf(place.path);
  return { method: "GET", url, scopes: SCOPES.calendars, mailbox, headers: HEADERS };
}

function listCall(place: Place, { from, to }: Window, withAttachments: boolean): GraphCall {
  const search = query({
    startDateTime: from,
    endDateTime: to,
    $select: FIELDS,
    ...(withAttachments && { $expand: ATTACHMENTS }),
    $top: PAGE,
  });
  return readCall(place, `${place.path}/calendarView${search}`);
}
