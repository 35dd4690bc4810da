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
const SOURCE_HEADERS = { Prefer: 'outlook.timezone="UTC"' };
/** So many events of a page whose attachments have to be asked for make it worth trying another way. */
const MANY = 20;

/**
 * Lists events. The names of attachments cost a request each. That they can come along (`$expand`) is known of lists of
 * events and stands in no documentation: it is tried where it would save many requests.
 */
export class EventPages {
  private expanding: "untried" | "works" | "refused" = "untried";

  constructor(private readonly graph: Graph) {}

  async *of(
    place: Place,
    window: Window,
    options: SendOptions,
  ): AsyncGenerator<readonly RawEvent[]> {
    if (this.expanding === "works") {
      yield* this.list(listCall(place, window, true), options);
      return;
    }
    let isFirst = true;
    for await (const values of this.list(listCall(place, window, false), options)) {
      if (isFirst && this.expanding === "untried" && values.filter(isUnnamed).length > MANY) {
        const expanded = this.list(listCall(place, window, true), options);
        const first = await expanded.next().catch((error: unknown) => this.notRefused(error));
        if (first?.done === false) {
          this.expanding = "works";
          yield first.value;
          yield* expanded;
          return;
        }
      }
      isFirst = false;
      yield values;
    }
  }

  private async *list(
    call: GraphCall,
    options: SendOptions,
  ): AsyncGenerator<readonly RawEvent[], void> {
    for await (const { values } of pages<RawEvent>(this.graph, call, options)) yield values;
  }

  private notRefused(error: unknown): null {
    if (!(error instanceof GraphFailure) || error.code !== "invalid") throw error;
    this.expanding = "refused";
    return null;
  }
}

function isUnnamed({ hasAttachments, attachments }: RawEvent): boolean {
  return hasAttachments === true && !attachments;
}

/** A question to a calendar. */
export function readCall(place: Place, url: string): GraphCall {
  const mailbox = mailboxOf(place.path);
  return { method: "GET", url, scopes: SCOPES.calendars, mailbox, headers: HEADERS };
}

/** A question for the body as it is kept, with its HTML. */
export function readSourceCall(place: Place, url: string): GraphCall {
  const scopes = SCOPES.calendarChanges;
  return { ...readCall(place, url), scopes, headers: SOURCE_HEADERS };
}

function listCall(place: Place, { from, to }: Window, withAttachments: boolean): GraphCall {
  const search = query({
    startDateTime: from,
    endDateTime: to,
    $select: FIELDS,
    ...(withAttachments && { $expand: ATTACHMENTS }),
    $top: PAGE,
  });
  return { ...readCall(place, `${place.path}/calendarView${search}`), isLarge: true };
}
