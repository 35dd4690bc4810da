/** The rows of the register's list, as requests. */
import { type Answer, type Graph, odataText, query } from "../call";
import { GraphFailure } from "../errors";
import { all } from "../paging";
import { type Fields, isCase, nameOf, type RawRow, readable, readRow, type Row } from "./row";
import { IN_SITE, registerPath, type RegisterPlace } from "./schema";

export interface RegisterTable {
  /** Those that can be read; the others are told by their names. */
  rows(onUnread?: (row: string) => void): Promise<readonly Row[]>;
  byNumber(number: string): Promise<Row | null>;
  byMail(key: string): Promise<Row | null>;
  /** Numbers of all cases, of those too whose events cannot be read. */
  numbers(): Promise<readonly string[]>;
  insert(fields: Fields): Promise<Answer<RawRow>>;
  /** Only where the row is still the version that was read. Answers its new one. */
  replace(row: Row, fields: Partial<Fields>): Promise<Answer<{ "@odata.etag"?: string }>>;
}

const EVENTS = "fields($select=CaseNumber,Events)";
const ROWS = "fields($select=CaseNumber,MailKey,Events)";
const NUMBERS = "fields($select=CaseNumber)";
const PAGE = "500";

export function registerTable(graph: Graph, place: RegisterPlace): RegisterTable {
  let path: Promise<string> | null = null;

  /** Found once; looked for again after a failure. */
  function items(): Promise<string> {
    path ??= registerPath(graph, place).catch((error: unknown) => {
      path = null;
      throw error;
    });
    return path.then((list) => `${list}/items`);
  }

  async function raw($expand: string, $filter?: string): Promise<RawRow[]> {
    const url = (await items()) + query({ $expand, $top: PAGE, ...($filter && { $filter }) });
    try {
      return await all<RawRow>(graph, { ...IN_SITE, method: "GET", url });
    } catch (error) {
      // Somebody has deleted the list, and perhaps made another one.
      if (error instanceof GraphFailure && error.code === "not-found") path = null;
      throw error;
    }
  }

  async function first(column: keyof Fields, value: string): Promise<Row | null> {
    const [row] = await raw(EVENTS, `fields/${column} eq ${odataText(value)}`);
    return row ? readRow(row) : null;
  }

  return {
    async rows(onUnread) {
      const rows = (await raw(ROWS)).filter(isCase);
      return rows.flatMap((row) => {
        const read = readable(row);
        if (!read) onUnread?.(nameOf(row));
        return read ?? [];
      });
    },
    byNumber: (number) => first("CaseNumber", number),
    byMail: (key) => first("MailKey", key),
    numbers: async () => (await raw(NUMBERS)).map(({ fields }) => fields?.CaseNumber ?? ""),
    async insert(fields) {
      return graph.send({ ...IN_SITE, method: "POST", url: await items(), body: { fields } });
    },
    async replace({ id, etag }, fields) {
      // Without a version anybody's change could be overwritten.
      if (etag === "") throw new GraphFailure("failed");
      const url = `${await items()}/${encodeURIComponent(id)}/fields`;
      const headers = { "If-Match": etag };
      return graph.send({ ...IN_SITE, method: "PATCH", url, headers, body: fields });
    },
  };
}
