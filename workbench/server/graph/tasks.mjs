// @ts-check
/** Microsoft To Do. */
import { notFound, ok } from "./answers.mjs";
import { page } from "./odata.mjs";

/** @typedef {import("./router.mjs").Route} Route */

/** @param {import("./tenant.mjs").Tenant} tenant @returns {Route[]} */
export function taskRoutes(tenant) {
  const { todo } = /** @type {import("./tenant.mjs").Mailbox} */ (tenant.mailboxes.get("me"));
  const scopes = ["Tasks.ReadWrite"];
  /** @param {import("./router.mjs").Call} call */
  const listOf = ({ params }) => todo.find(({ id }) => id === params["list"]);
  return [
    {
      method: "GET",
      path: "/me/todo/lists",
      scopes,
      answer: (call) =>
        page(
          todo.map(({ id, displayName }) => ({ id, displayName })),
          call,
        ),
    },
    {
      method: "POST",
      path: "/me/todo/lists",
      scopes,
      answer({ body }) {
        const list = { id: tenant.nextId(), displayName: String(body.displayName), tasks: [] };
        todo.push(list);
        return ok({ id: list.id, displayName: list.displayName }, 201);
      },
    },
    {
      method: "GET",
      path: "/me/todo/lists/{list}/tasks",
      scopes,
      answer(call) {
        const list = listOf(call);
        return list ? page(list.tasks, call) : notFound();
      },
    },
    {
      method: "POST",
      path: "/me/todo/lists/{list}/tasks",
      scopes,
      answer(call) {
        const list = listOf(call);
        if (!list) return notFound();
        const task = { id: tenant.nextId(), status: "notStarted", ...call.body };
        list.tasks.push(task);
        return ok(task, 201);
      },
    },
    {
      method: "PATCH",
      path: "/me/todo/lists/{list}/tasks/{task}",
      scopes,
      answer(call) {
        const task = listOf(call)?.tasks.find(({ id }) => id === call.params["task"]);
        return task ? ok(Object.assign(task, call.body)) : notFound();
      },
    },
  ];
}
