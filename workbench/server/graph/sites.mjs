// @ts-check
/** SharePoint sites and Microsoft Lists: unique columns, versions, and what an administrator has granted. */
import { denied, invalid, ok, refusal } from "./answers.mjs";
import { equals, page } from "./odata.mjs";

/** @typedef {import("./router.mjs").Call} Call */
/** @typedef {import("./router.mjs").Route} Route */
/** @typedef {import("./tenant.mjs").SharePointList} List */
/** @typedef {import("./tenant.mjs").ListRow} Row */
/** @typedef {"read" | "write" | "owner"} Role */

const ROLES = ["none", "read", "write", "owner"];
/** What SharePoint takes in a text of several lines and in one of one line. */
const LONG_TEXT = 63_999;
const SHORT_TEXT = 255;

/** @param {import("./tenant.mjs").Tenant} tenant @returns {Route[]} */
export function siteRoutes(tenant) {
  const scopes = ["Sites.Selected"];

  /**
   * A route inside a site for which Kuvert needs a role.
   * @param {string} method @param {string} path @param {Role} role
   * @param {(call: Call, site: import("./tenant.mjs").Site) => import("./answers.mjs").Answer} answer
   * @returns {Route}
   */
  const inSite = (method, path, role, answer) => ({
    method,
    path: `/sites/{site}${path}`,
    scopes,
    answer(call) {
      const site = tenant.sites.find(({ id }) => id === call.params["site"]);
      if (!site) return refusal(404, "itemNotFound");
      return ROLES.indexOf(site.role) >= ROLES.indexOf(role) ? answer(call, site) : denied();
    },
  });

  /**
   * A route inside a list.
   * @param {string} method @param {string} path @param {Role} role
   * @param {(call: Call, list: List) => import("./answers.mjs").Answer} answer
   */
  const inList = (method, path, role, answer) =>
    inSite(method, `/lists/{list}${path}`, role, (call, { lists }) => {
      const list = lists.find(({ id }) => id === call.params["list"]);
      return list ? answer(call, list) : refusal(404, "itemNotFound");
    });

  return [
    inSite("GET", "/lists", "read", (call, { lists }) =>
      page(
        lists.map(({ id, displayName }) => ({ id, displayName })),
        call,
        {
          matches(filter) {
            const name = equals(filter, "displayName");
            return name === undefined ? null : (list) => list["displayName"] === name;
          },
        },
      ),
    ),
    inSite("POST", "/lists", "owner", ({ body }, { lists }) => {
      if (lists.some(({ displayName }) => displayName === body.displayName))
        return refusal(409, "nameAlreadyExists");
      const title = { name: "Title", text: {}, indexed: false, enforceUniqueValues: false };
      const columns = [title, ...(body.columns ?? [])];
      if (columns.some((column) => column.enforceUniqueValues && !column.indexed))
        return invalid("a unique column without an index");
      const list = {
        id: tenant.nextId(),
        displayName: body.displayName,
        columns,
        rows: [],
        nextRow: 1,
      };
      lists.push(list);
      return ok({ id: list.id, displayName: list.displayName }, 201);
    }),
    inList("GET", "/columns", "read", (call, { columns }) => page(columns, call)),
    inList("POST", "/columns", "owner", ({ body }, { columns }) => {
      if (columns.some(({ name }) => name === body.name)) return refusal(409, "nameAlreadyExists");
      columns.push(body);
      return ok(body, 201);
    }),
    inList("GET", "/items", "read", (call, list) => {
      if (!/^fields\(\$select=[\w,]+\)$/.test(call.query.get("$expand") ?? ""))
        return invalid("items without their fields");
      return page(list.rows.map(itemOf), call, { matches: (filter) => rowFilter(filter, list) });
    }),
    inList("POST", "/items", "write", ({ body }, list) => {
      const wrong = problemWith(list, body.fields, null);
      if (wrong) return wrong;
      const row = { id: String(list.nextRow), version: 1, fields: { ...body.fields } };
      list.nextRow += 1;
      list.rows.push(row);
      return ok(itemOf(row), 201);
    }),
    inList("PATCH", "/items/{row}/fields", "write", (call, list) => {
      const row = list.rows.find(({ id }) => id === call.params["row"]);
      if (!row) return refusal(404, "itemNotFound");
      const expected = call.headers["if-match"];
      if (expected !== undefined && expected !== etagOf(row))
        return refusal(412, "resourceModified");
      const wrong = problemWith(list, call.body, row);
      if (wrong) return wrong;
      Object.assign(row.fields, call.body);
      row.version += 1;
      return ok({ "@odata.etag": etagOf(row), ...row.fields });
    }),
  ];
}

/** The site that a path such as `/sites/firma.sharepoint.com:/sites/persondata` names, which is no template's. */
export function siteByPath(
  /** @type {import("./tenant.mjs").Tenant} */ tenant,
  /** @type {string} */ path,
) {
  const [, host, below] = /^\/sites\/([^:/]+):(\/.+)$/.exec(decodeURIComponent(path)) ?? [];
  if (!host) return null;
  const site = tenant.sites.find((each) => each.host === host && each.path === below);
  if (!site) return refusal(404, "itemNotFound");
  return site.role === "none" ? denied() : ok({ id: site.id });
}

/** @param {Row} row */
const etagOf = ({ id, version }) =>
  `"00000000-0000-0000-0000-0000000000${id.padStart(2, "0")},${version}"`;

/** @param {Row} row */
function itemOf(row) {
  return { id: row.id, "@odata.etag": etagOf(row), eTag: etagOf(row), fields: { ...row.fields } };
}

/** @param {string} filter @param {List} list */
function rowFilter(filter, { columns }) {
  const [, name = ""] = /^fields\/(\w+) eq '/.exec(filter) ?? [];
  if (!columns.find((column) => column["name"] === name)?.["indexed"]) return null;
  const value = equals(filter, `fields/${name}`);
  return (/** @type {import("./odata.mjs").Entity} */ { fields }) => fields[name] === value;
}

/** @param {List} list @param {import("./odata.mjs").Entity} fields @param {Row | null} own */
function problemWith({ columns, rows }, fields, own) {
  for (const [name, value] of Object.entries(fields)) {
    const column = columns.find((each) => each["name"] === name);
    if (!column) return invalid(`a field ${name} that is no column`);
    const most = column["text"]?.allowMultipleLines ? LONG_TEXT : SHORT_TEXT;
    if (typeof value === "string" && value.length > most)
      return invalid(`${value.length} characters`);
    const isTaken = rows.some((row) => row !== own && row.fields[name] === value);
    // Nobody has documented what Graph says here; SharePoint itself says 400.
    if (column["enforceUniqueValues"] && isTaken) return invalid("a value that is there already");
  }
  return null;
}
