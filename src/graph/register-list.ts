/** The team's register of cases, as a Microsoft List: one row a case, its events in a column of their own. */
import type { Case, CaseEvent, Received, Register, StoredCase } from "../requests/case/events";
import { nextNumber } from "../requests/case/number";
import { RegisterError } from "../requests/case/register-error";
import { asRegisterError } from "./_register/as-register-error";
import type { Graph } from "./call";
import { type Clock, pause } from "./clock";
import type { GraphFailure } from "./errors";
import { type CaseColumns, fieldsOf, mailKey, readRow, storedCase } from "./_register/row";
import type { RegisterPlace } from "./_register/schema";
import { registerTable } from "./_register/table";

export interface ListRegisterParts {
  readonly graph: Graph;
  readonly place: RegisterPlace;
  /** What people see of a case in SharePoint. */
  readonly columns: (known: Case) => CaseColumns;
  readonly clock: Clock;
  /** 0 to 1; keeps two officers from trying again in the same moment. */
  readonly random: () => number;
}

/** How often somebody else may be quicker. Of all who try at once one gets through each time. */
const ATTEMPTS = 12;
/** How often a change is made again whose answer was lost and that is not there: Graph is in trouble, and wants rest. */
const DOUBTS = 3;
const PAUSE_MS = 300;

/**
 * A `Register` on a Microsoft List. Nothing is lost between two officers: each change carries the version of the row it
 * was made on, and where that is another by now it is made anew on what stands there. The list is made on first use.
 */
export function listRegister({
  graph,
  place,
  columns,
  clock,
  random,
}: ListRegisterParts): Register {
  const table = registerTable(graph, place);
  const breathe = (attempt: number) => pause(clock, PAUSE_MS * attempt * random());

  /** A mail has one case: opening it twice gives the one that is there. */
  async function open(event: Received): Promise<StoredCase> {
    const MailKey = await mailKey(event.mail);
    let refused = null as { readonly number: string; readonly why: GraphFailure } | null;
    let doubts = 0;
    for (let attempt = 1; ; attempt += 1) {
      // The other officer's, or one's own whose answer was lost.
      const there = await table.byMail(MailKey);
      if (there) return storedCase(there);
      const number = nextNumber(event.receivedAt, await table.numbers());
      // SharePoint's words for "that number is taken" are documented nowhere. If nobody has taken it, it was something else.
      if (refused?.number === number && !refused.why.maybeDone) throw refused.why;
      const fields = { ...fieldsOf(number, [event], columns), MailKey };
      const answer = await table.insert(fields);
      if (answer.ok) return storedCase(readRow({ ...answer.body, fields }));
      doubts += Number(answer.error.maybeDone);
      if (attempt === ATTEMPTS || doubts === DOUBTS) throw answer.error;
      refused = { number, why: answer.error };
      await breathe(attempt);
    }
  }

  async function add(number: string, event: CaseEvent): Promise<StoredCase> {
    let doubts = 0;
    for (let attempt = 1; ; attempt += 1) {
      const row = await table.byNumber(number);
      if (!row) throw new RegisterError("not-found");
      if (row.case.log.some(({ id }) => id === event.id)) return storedCase(row);
      const fields = fieldsOf(number, [...row.stored, event], columns);
      const answer = await table.replace(row, fields);
      if (answer.ok) return storedCase(readRow({ id: row.id, ...answer.body, fields }));
      const { code, maybeDone } = answer.error;
      doubts += Number(maybeDone);
      const isOver = attempt === ATTEMPTS || doubts === DOUBTS;
      if ((code !== "changed" && !maybeDone) || isOver) throw answer.error;
      await breathe(attempt);
    }
  }

  return {
    kind: "list",
    list: (onUnread) => guarded(async () => (await table.rows(onUnread)).map(storedCase)),
    find: (mail) =>
      guarded(async () => {
        const row = await table.byMail(await mailKey(mail));
        return row && storedCase(row);
      }),
    open: (event) => guarded(() => open(event)),
    add: (number, event) => guarded(() => add(number, event)),
  };
}

/** Lets `RegisterError`s out only. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asRegisterError(error);
  }
}
