import { type DispatchTable, type Params } from "../host-calls";

/** Internet headers; our items keep their names in lower case. */
export const HEADER_CALLS: DispatchTable = {
  151: {
    name: "internetHeaders.getAsync",
    needs: "ReadItem",
    since: "1.8",
    run: ({ item }, params) =>
      Object.fromEntries(
        keys(params).flatMap((key) => {
          const value = item.headers[key.toLowerCase()];
          return value === undefined ? [] : [[key, value]];
        }),
      ),
  },
  152: {
    name: "internetHeaders.setAsync",
    needs: "ReadWriteItem",
    since: "1.8",
    run: ({ item, update }, params) => {
      const pairs = Object.entries(params["internetHeaderNameValuePairs"] ?? {});
      const added = pairs.map(([key, value]) => [key.toLowerCase(), String(value)]);
      update({ headers: { ...item.headers, ...Object.fromEntries(added) } });
    },
  },
  153: {
    name: "internetHeaders.removeAsync",
    needs: "ReadWriteItem",
    since: "1.8",
    run: ({ item, update }, params) => {
      const removed = new Set(keys(params).map((key) => key.toLowerCase()));
      const left = Object.entries(item.headers).filter(([key]) => !removed.has(key));
      update({ headers: Object.fromEntries(left) });
    },
  },
  168: {
    name: "getAllInternetHeadersAsync",
    needs: "ReadItem",
    since: "1.8",
    run: ({ item }) =>
      Object.entries(item.headers)
        .map(([key, value]) => `${key}: ${value}\r\n`)
        .join(""),
  },
};

function keys(params: Params): string[] {
  const names = params["internetHeaderKeys"];
  return Array.isArray(names) ? names.map(String) : [];
}
