// @ts-check
/** The part of OData's query options that Kuvert uses. Whatever else comes is refused: a fake must not be lenient. */
import { invalid, ok } from "./answers.mjs";

const KNOWN = new Set("$select $filter $orderby $top $search $skiptoken $expand $count".split(" "));
const DEFAULT_PAGE = 10;

/** @typedef {Record<string, any>} Entity */

/**
 * A page of entities: filtered, ordered, cut and with a link to the next.
 * @param {readonly Entity[]} entities
 * @param {import("./router.mjs").Call} call
 * @param {{maxTop?: number, matches?: (filter: string) => ((entity: Entity) => boolean) | null, known?: readonly string[], expanded?: readonly string[], shown?: (entity: Entity) => Entity}} [options] `known`: parameters of the list's own; `shown`: what becomes of each entity on the page
 */
export function page(
  entities,
  call,
  {
    maxTop = 1000,
    matches = () => null,
    known = [],
    expanded = [],
    shown = (entity) => entity,
  } = {},
) {
  const { query } = call;
  for (const name of query.keys())
    if (!KNOWN.has(name) && !known.includes(name)) return invalid(name);
  const top = Number(query.get("$top") ?? DEFAULT_PAGE);
  if (!(top >= 1 && top <= maxTop)) return invalid(`$top=${top}`);
  const filter = query.get("$filter");
  const test = filter === null ? () => true : matches(filter);
  if (!test) return invalid(`$filter=${filter}`);
  const found = entities.filter(test);
  const ordered = inOrder(found, query.get("$orderby"));
  if (!ordered) return invalid(`$orderby=${query.get("$orderby")}`);
  const skip = Number(query.get("$skiptoken") ?? 0);
  const values = ordered.slice(skip, skip + top);
  const next = new URLSearchParams(query);
  next.set("$skiptoken", String(skip + top));
  return ok({
    ...(query.get("$count") === "true" && { "@odata.count": ordered.length }),
    value: values.map((entity) => selected(shown(entity), query.get("$select"), expanded)),
    ...(skip + top < ordered.length && {
      "@odata.nextLink": `${call.origin}/v1.0${call.path}?${next}`,
    }),
  });
}

/**
 * Only what was asked for; the id and the version always come along.
 * @param {Entity} entity @param {string | null} select @param {readonly string[]} [expanded] @returns {Entity}
 */
export function selected(entity, select, expanded = []) {
  if (select === null) return entity;
  const names = new Set(["id", "@odata.etag", ...select.split(","), ...expanded]);
  return Object.fromEntries(Object.entries(entity).filter(([name]) => names.has(name)));
}

/** @param {Entity[]} entities @param {string | null} order */
function inOrder(entities, order) {
  if (order === null) return entities;
  const [, name = "", direction] = /^(\w+) (asc|desc)$/.exec(order) ?? [];
  if (name === "") return null;
  const sign = direction === "desc" ? -1 : 1;
  return entities.toSorted((a, b) => (a[name] < b[name] ? -sign : a[name] > b[name] ? sign : 0));
}

/**
 * The value of `name eq 'value'` in a filter; undefined when it says something else.
 * @param {string} filter
 * @param {string} name
 */
export function equals(filter, name) {
  const start = `${name} eq '`;
  if (!filter.startsWith(start) || !filter.endsWith("'")) return undefined;
  return filter.slice(start.length, -1).replaceAll("''", "'");
}
