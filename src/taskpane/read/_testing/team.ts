import type { Folder, FolderMessage, GraphProblem } from "../../../graph/types";
import { MemoryCalendars } from "../../../visitors/_testing/memory-calendars";
import type { Calendars, Entries } from "../../../visitors/calendar";
import { type FolderPlace, type Purpose, type Team, TeamFailure } from "../team/team";

interface Asked extends FolderPlace {
  readonly since: string;
  readonly from: string | null;
  readonly signal: AbortSignal;
}

interface Held {
  readonly folders?: readonly Folder[];
  readonly pages?: readonly (readonly FolderMessage[])[];
  readonly calendars?: Calendars;
  /** Mails of the one folder that there is. */
  readonly mail?: Entries;
}

/** Microsoft Graph in memory: an inbox in pages, each of which comes when the test turns it. */
export function memoryTeam({
  pages = [],
  folders = [],
  calendars = new MemoryCalendars([]),
  mail = new MemoryCalendars([]),
}: Held) {
  const asked: Asked[] = [];
  const purposes: Purpose[] = [];
  let refusal: GraphProblem | null = null;
  const refused = new Map<Purpose, GraphProblem | null>();
  let turned = 0;
  let wake = (): void => {};
  const total = pages.flat().length;

  /** Resolves when the test has turned so many pages, or the user has had enough. */
  async function until(count: number, signal: AbortSignal): Promise<void> {
    const isEnough = () => turned >= count || signal.aborted;
    await new Promise<void>((resolve) => {
      wake = () => isEnough() && resolve();
      signal.addEventListener("abort", wake);
      wake();
    });
    if (signal.aborted) throw new TeamFailure("aborted");
  }

  const team: Team = {
    register: null,
    signIn: async (purpose) => {
      purposes.push(purpose);
      const problem = refused.get(purpose) ?? refusal;
      return problem ? { ok: false, problem } : { ok: true, value: undefined };
    },
    tag: async () => ({ ok: true, value: undefined }),
    saveTask: async () => ({ ok: true, value: undefined }),
    calendars: () => calendars,
    mail: () => mail,
    mailPlace: async ({ mailbox, folder }) => ({
      ok: true,
      value: { mailbox, calendar: folder, path: `/users/${mailbox}`, hidesPrivate: false },
    }),
    candidates: async () => ({ ok: true, value: [] }),
    folders: async () => (refusal ? { ok: false, problem: refusal } : { ok: true, value: folders }),
    async *folder(place, since, from, signal) {
      asked.push({ ...place, since, from, signal });
      const start = from === null ? 0 : Number(from.replace("page ", ""));
      for (let index = start; index < pages.length; index += 1) {
        await until(index + 1, signal);
        const next = index + 1 < pages.length ? `page ${index + 1}` : null;
        yield { messages: pages[index] ?? [], count: index === 0 ? total : undefined, next };
      }
    },
  };
  return {
    ...team,
    asked,
    purposes,
    refuse: (problem: GraphProblem) => {
      refusal = problem;
    },
    /** Refuses one purpose, or no longer. */
    refuseOnly: (purpose: Purpose, problem: GraphProblem | null) => {
      refused.set(purpose, problem);
    },
    turnPages: (count: number) => {
      turned += count;
      wake();
    },
  };
}
