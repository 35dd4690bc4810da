/**
 * What Kuvert may send to Microsoft Graph, as OpenAPI: paths, options of their queries, bodies. From Microsoft's reference
 * of v1.0. Whatever is sent besides fails the test in which it was.
 */
import type { OpenApi } from "./contract";

const STRING = { type: "string" } as const;
const BOOLEAN = { type: "boolean" } as const;

function oneOf(...values: readonly string[]) {
  return { enum: values };
}

function object(properties: Readonly<Record<string, object>>) {
  return { type: "object", properties };
}

function body(properties: Readonly<Record<string, object>>) {
  return { requestBody: { content: { "application/json": { schema: object(properties) } } } };
}

/** A question, with the options that it may have. */
function get(...options: readonly string[]) {
  return { get: { parameters: options.map((name) => ({ name, in: "query" })) } };
}

const WINDOW = ["startDateTime", "endDateTime"].map((name) => ({
  name,
  in: "query",
  required: true,
}));
const VIEW = {
  get: { parameters: [...WINDOW, ...get("$select", "$top", "$expand").get.parameters] },
};
const EVENT = {
  ...get("$select"),
  delete: {},
  patch: body({
    sensitivity: oneOf("normal", "personal", "private", "confidential"),
    subject: STRING,
    body: object({ contentType: oneOf("text", "html"), content: STRING }),
  }),
};
const MESSAGE = {
  ...get("$select"),
  patch: body({ categories: { type: "array", items: STRING } }),
};
const MESSAGES = get("$select", "$filter", "$orderby", "$top", "$count", "$search", "$expand");
const TASK = {
  title: STRING,
  status: oneOf("notStarted", "completed"),
  dueDateTime: object({ dateTime: STRING, timeZone: STRING }),
};
const COLUMN = {
  name: STRING,
  displayName: STRING,
  indexed: BOOLEAN,
  enforceUniqueValues: BOOLEAN,
  hidden: BOOLEAN,
  text: object({
    allowMultipleLines: BOOLEAN,
    appendChangesToExistingText: BOOLEAN,
    textType: oneOf("plain"),
    linesForEditing: { type: "number" },
  }),
  dateTime: object({ format: oneOf("dateOnly"), displayAs: STRING }),
};
/** Columns of the register are its own. */
const FIELDS = { type: "object", additionalProperties: STRING };
const LIST = {
  displayName: STRING,
  columns: { type: "array", items: object(COLUMN) },
  list: object({ template: STRING, hidden: BOOLEAN }),
};

const MAILBOX = {
  "/calendars": get("$select", "$top"),
  "/calendarView": VIEW,
  "/calendars/{id}/calendarView": VIEW,
  ...under("/events/{id}"),
  ...under("/calendars/{id}/events/{id}"),
  "/mailFolders": get("$select", "$top"),
  "/mailFolders/{id}": get("$select"),
  "/mailFolders/{id}/childFolders": get("$select", "$top"),
  "/mailFolders/{id}/messages": MESSAGES,
  "/messages": MESSAGES,
  "/messages/{id}": MESSAGE,
  "/messages/{id}/attachments": get("$select"),
  "/messages/{id}/move": { post: body({ destinationId: STRING }) },
  "/messages/{id}/permanentDelete": { post: {} },
};

export const SENT: OpenApi = {
  paths: {
    ...below("/me", MAILBOX),
    ...below("/users/{id}", MAILBOX),
    "/places/microsoft.graph.room": get("$select", "$top"),
    "/me/outlook/masterCategories": {
      ...get(),
      post: body({ displayName: STRING, color: STRING }),
    },
    "/me/todo/lists": { ...get(), post: body({ displayName: STRING }) },
    "/me/todo/lists/{id}/tasks": { ...get("$filter"), post: body(TASK) },
    "/me/todo/lists/{id}/tasks/{id}": { patch: body(TASK) },
    "/sites/{host}": get("$select"),
    "/sites/{host}/sites/{name}": get("$select"),
    "/sites/{id}/lists": { ...get("$filter", "$select"), post: body(LIST) },
    "/sites/{id}/lists/{id}/columns": { ...get("$select", "$top"), post: body(COLUMN) },
    "/sites/{id}/lists/{id}/items": {
      ...get("$expand", "$top", "$filter"),
      post: body({ fields: FIELDS }),
    },
    "/sites/{id}/lists/{id}/items/{id}/fields": {
      patch: { requestBody: { content: { "application/json": { schema: FIELDS } } } },
    },
  },
};

/** An event, and what stands below it. */
function under(path: string) {
  return {
    [path]: EVENT,
    [`${path}/attachments`]: get("$select"),
    [`${path}/permanentDelete`]: { post: {} },
  };
}

function below(root: string, paths: OpenApi["paths"]): OpenApi["paths"] {
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [root + path, item]));
}
