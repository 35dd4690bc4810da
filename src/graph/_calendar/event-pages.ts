import type { Place, Window } from "../../visitors/calendar";
import { type Graph, type GraphCall, query, type SendOptions } from "../call";
import { pages } from "../paging";
import { SCOPES } from "../scopes";
import { FIELDS, type RawEvent } from "./entry";
import { expanded, notGiven } from "./expanded";
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
    const given = new Set<string>();
    const withNames = () => this.withNames(place, window, options, given);
    if (this.expanding === "works" && (yield* withNames())) return;
    let isFirst = true;
    const plain = pages<RawEvent>(this.graph, listCall(place, window, false), options);
    for await (const { values } of plain) {
      const isWorthIt = isFirst && values.filter(isUnnamed).length > MANY;
      if (isWorthIt && this.expanding === "untried" && (yield* withNames())) return;
      isFirst = false;
      yield notGiven(values, given);
    }
  }

  /** True when all of them came. */
  private async *withNames(
    place: Place,
    window: Window,
    options: SendOptions,
    given: Set<string>,
  ): AsyncGenerator<readonly RawEvent[], boolean> {
    const list = pages<RawEvent>(this.graph, listCall(place, window, true), options);
    const isWhole = yield* expanded(list, given);
    this.expanding = isWhole ? "works" : "refused";
    return isWhole;
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
