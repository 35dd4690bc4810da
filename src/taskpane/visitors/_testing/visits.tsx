/** The visitors view over calendars in memory: one's own and a colleague's. */
import { fireEvent, screen } from "@testing-library/react";
import type { Language } from "../../../text";
import { entry, place, someone } from "../../../visitors/_testing/examples";
import { MemoryCalendars } from "../../../visitors/_testing/memory-calendars";
import type { ChangeOptions, Entry, Place } from "../../../visitors/calendar";
import { memoryOfficer, MemoryItem, openBeside, press, settle } from "../../read/_testing/desk";
import { memoryTeam } from "../../read/_testing/team";
import type { Officer } from "../../read/officer";
import { received } from "../../../requests/case/_testing/events";

export const ME = place("anna@firma.example");
export const BO = place("bo@firma.example");
const VISITOR = someone("jens@maersk.com", "Jens Hansen");
const COLLEAGUE = someone("bo@firma.example", "Bo");

/** Calendars whose deletions wait until the test lets them through. */
export class Calendars extends MemoryCalendars {
  readonly opened: string[] = [];
  private allowed = Infinity;
  private waiting: (() => void)[] = [];

  /** From now on so many deletions go through; more with each call. */
  allow(count: number): void {
    this.allowed = count;
    for (const wake of this.waiting.splice(0)) wake();
  }

  override open(mailbox: string) {
    this.opened.push(mailbox);
    return super.open(mailbox === "me" ? ME.mailbox : mailbox);
  }

  override async remove(at: Place, id: string, options: ChangeOptions) {
    while (this.allowed === 0 && !options.signal?.aborted) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        options.signal?.addEventListener("abort", () => resolve());
      });
    }
    this.allowed -= 1;
    return super.remove(at, id, options);
  }
}

/** A copy, an organised meeting with the colleague's copy, and a name that may be another's. */
export function calendars(...more: readonly Entry[]): Calendars {
  const attendees = [VISITOR, COLLEAGUE];
  const both = {
    iCalUId: "uid-own",
    subject: "Status",
    start: "2026-02-02T08:00:00Z",
    end: "2026-02-02T09:00:00Z",
    attendees,
  };
  return new Calendars([ME, BO])
    .put(
      ME,
      entry({ id: "copy", subject: "Besøg: Jens Hansen, Maersk", isOrganizer: false, attendees }),
      entry({ id: "own", ...both }),
      entry({
        id: "unsure",
        subject: "Frokost J. Hansen",
        start: "2026-01-05T11:00:00Z",
        end: "2026-01-05T12:00:00Z",
      }),
      entry({ id: "other", subject: "Driftsmøde" }),
      ...more,
    )
    .put(BO, entry({ id: "bos", ...both, isOrganizer: false }));
}

interface Opening {
  readonly held?: MemoryCalendars;
  readonly language?: Language;
}

/** The view, reached from the list of cases. */
export async function openVisitors({ held = calendars(), language = "da" }: Opening = {}) {
  const { officer, register, opened } = memoryOfficer();
  const team = memoryTeam({ calendars: held });
  await register.open(received(["access"], { mail: { messageId: "<7@x>", itemId: "item-7" } }));
  const withTeam: Officer = { ...officer, team: async () => team };
  await openBeside(new MemoryItem({ subject: "Hej" }), withTeam, { language });
  await press(/åben sag|open case/);
  await press(/^(Besøg i kalenderne|Visits in the calendars)$/);
  return { team, register, held, opened, officer: withTeam };
}

export async function type(label: string | RegExp, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
}

export async function tick(name: string | RegExp) {
  fireEvent.click(screen.getByRole("checkbox", { name }));
  await settle();
}

/** Searches for the visitor in one's own calendars and the colleague's. */
export async function searchFor(name = "Jens Hansen", address = "jens@maersk.com") {
  await type(/^(Navn|Name)$/, name);
  await type(/^(Mailadresse|Email address)$/, address);
  await type(/^(Kollegers kalendere|Colleagues’ calendars)/, BO.mailbox);
  await press(/^(Søg|Search)$/);
}

/** Names of the ticked boxes. */
export function ticked(): string[] {
  return screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .filter((box) => box.checked)
    .map((box) => box.getAttribute("aria-label") ?? "");
}
