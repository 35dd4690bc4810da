import type { TodoTask, TodoTaskList } from "@microsoft/microsoft-graph-types";
import type { IsoDate } from "../requests/deadlines/dates";
import { ask, type Graph, graphPath, type SendOptions } from "./call";
import { all } from "./paging";
import { SCOPES } from "./scopes";

/** What the officer is to do by when. */
interface CaseTask {
  /** Tells the task from every other in the list, and names nobody: "Sag 2026-014: svar". */
  readonly title: string;
  /** Null for a case that turned out to need no answer: its task keeps the day that it has. */
  readonly due: IsoDate | null;
  readonly isDone: boolean;
}

/** Every Microsoft To Do is somebody's own: the mailbox is always the user's. */
const OWN = { scopes: SCOPES.tasks, mailbox: "me" } as const;
const LISTS = "/me/todo/lists";

/**
 * Puts a task into the user's list of that name, or changes the one that is there: the date moves when a case is
 * extended, and it is ticked off when it is answered.
 *
 * @param list made when there is none
 * @param timeZone in which the day is meant, as Outlook names it
 */
export async function saveTask(
  graph: Graph,
  list: string,
  task: CaseTask,
  { timeZone, ...options }: SendOptions & { readonly timeZone: string },
): Promise<void> {
  const tasks = graphPath`/me/todo/lists/${await listId(graph, list, options)}/tasks`;
  const known = await all<TodoTask>(graph, { ...OWN, method: "GET", url: tasks }, options);
  const before = known.find(({ title }) => title === task.title);
  const body = {
    title: task.title,
    ...(task.due !== null && { dueDateTime: { dateTime: `${task.due}T00:00:00`, timeZone } }),
    status: task.isDone ? "completed" : "notStarted",
  } satisfies TodoTask;
  if (before?.id === undefined) {
    if (!task.isDone) await ask(graph, { ...OWN, method: "POST", url: tasks, body }, options);
    return;
  }
  if (isSame(before, task)) return;
  const url = tasks + graphPath`/${before.id}`;
  // What the officer set meanwhile, "in progress" for one, stays unless it is done.
  const { status, ...rest } = body;
  await ask(
    graph,
    { ...OWN, method: "PATCH", url, body: task.isDone ? { ...rest, status } : rest },
    options,
  );
}

function isSame({ dueDateTime, status }: TodoTask, task: CaseTask): boolean {
  const isDue = task.due === null || dueDateTime?.dateTime?.slice(0, 10) === task.due;
  return isDue && (status === "completed") === task.isDone;
}

async function listId(graph: Graph, name: string, options: SendOptions): Promise<string> {
  const call = { ...OWN, url: LISTS };
  const lists = await all<TodoTaskList>(graph, { ...call, method: "GET" }, options);
  const known = lists.find(({ displayName }) => displayName === name);
  if (known?.id !== undefined) return known.id;
  const body = { displayName: name } satisfies TodoTaskList;
  const made = await ask<TodoTaskList>(graph, { ...call, method: "POST", body }, options);
  return made.id ?? "";
}
