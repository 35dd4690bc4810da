/** Which calendars `me`, `shared`, `rooms` and an address stand for. */
import type { Calendar, Room } from "@microsoft/microsoft-graph-types";
import { type Place, Refusal, type RefusedPlace } from "../../visitors/calendar";
import { type Graph, graphPath, mailboxIn, query, type SendOptions } from "../call";
import { GraphFailure } from "../errors";
import { all } from "../paging";
import { SCOPES } from "../scopes";
import { asRefusal } from "./as-refusal";

const CALENDARS = query({
  $select: "id,name,owner,canViewPrivateItems,isDefaultCalendar",
  $top: "100",
});
const ROOMS = query({ $select: "displayName,emailAddress", $top: "100" });
const DEFAULT_NAME = "Calendar";

/** The user's list of calendars, their own and those shared with them; asked for once. */
export class Mailboxes {
  private own: Promise<readonly Calendar[]> | null = null;

  constructor(private readonly graph: Graph) {}

  async open(mailbox: string, options: SendOptions): Promise<readonly (Place | RefusedPlace)[]> {
    if (mailbox === "me") return (await this.mine(options)).own;
    if (mailbox === "shared") return (await this.mine(options)).shared;
    if (mailbox === "rooms") return this.rooms(options);
    return this.colleague(mailbox, options);
  }

  private async mine(options: SendOptions): Promise<{ own: Place[]; shared: Place[] }> {
    this.own ??= all<Calendar>(
      this.graph,
      { method: "GET", url: `/me/calendars${CALENDARS}`, scopes: SCOPES.calendars, mailbox: "me" },
      options,
    );
    const { owner, own, others } = byOwner(await this.own);
    return {
      own: own.map((calendar) => placeIn("/me", owner || "me", calendar)),
      shared: others.map((calendar) => placeIn("/me", ownerOf(calendar), calendar)),
    };
  }

  private async rooms(options: SendOptions): Promise<Place[]> {
    const url = `/places/microsoft.graph.room${ROOMS}`;
    const call = { method: "GET", url, scopes: SCOPES.rooms, mailbox: null } as const;
    const rooms = await all<Room>(this.graph, call, options);
    return rooms
      .map(({ emailAddress }) => emailAddress?.toLowerCase() ?? "")
      .filter((address) => address !== "")
      .map((address) => defaultPlace(address));
  }

  /** Everything of a colleague's that is shared; where they do not list it, their calendar itself. */
  private async colleague(mailbox: string, options: SendOptions): Promise<readonly Place[]> {
    const path = graphPath`/users/${mailbox}`;
    const scopes = SCOPES.calendars;
    const call = { method: "GET", url: `${path}/calendars${CALENDARS}`, scopes, mailbox } as const;
    try {
      // What others have shared with the colleague is not theirs.
      const { own } = byOwner(await all<Calendar>(this.graph, call, options));
      return own.map((calendar) => placeIn(path, mailbox, calendar));
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      const mayStillShow =
        error.code === "denied" || error.code === "not-found" || error.code === "invalid";
      if (mayStillShow) return [defaultPlace(mailbox)];
      throw asRefusal(error);
    }
  }
}

/** A list of calendars, parted into those of the mailbox itself, which its first calendar tells, and shared ones. */
function byOwner(calendars: readonly Calendar[]) {
  const first = calendars.find(({ isDefaultCalendar }) => isDefaultCalendar) ?? calendars[0];
  const owner = ownerOf(first);
  const isOwn = (calendar: Calendar) => ["", owner].includes(ownerOf(calendar));
  return {
    owner,
    own: calendars.filter(isOwn),
    others: calendars.filter((calendar) => !isOwn(calendar)),
  };
}

function ownerOf(calendar: Calendar | undefined): string {
  return calendar?.owner?.address?.toLowerCase() ?? "";
}

function placeIn(owner: string, mailbox: string, calendar: Calendar): Place {
  return {
    mailbox,
    calendar: calendar.name ?? DEFAULT_NAME,
    path: owner + graphPath`/calendars/${calendar.id ?? ""}`,
    hidesPrivate: calendar.canViewPrivateItems === false,
  };
}

function defaultPlace(mailbox: string): Place {
  return {
    mailbox,
    calendar: DEFAULT_NAME,
    path: graphPath`/users/${mailbox}`,
    hidesPrivate: false,
  };
}

/** Whose limits a calendar's path counts against, and whether it is the user's own. */
export function mailboxOf(path: string): string {
  const [, owner] = /^\/(me|users\/[^/?#]+)(?:\/calendars\/[^/?#]+)?$/.exec(path) ?? [];
  if (owner === undefined) throw new Refusal("not-found");
  return mailboxIn(owner);
}
