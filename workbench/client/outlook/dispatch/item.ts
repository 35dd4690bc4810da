import { type DispatchTable, ERROR, HostError, type Params, text } from "../host-calls";
import type { OutlookItem } from "../model";

/** office.js says 1 for the start and 2 for the end. */
const timeOf = (params: Params) => (params["TimeProperty"] === 1 ? "start" : "end");

/** Subject, place and time, saving, and what the item is. */
export const ITEM_CALLS: DispatchTable = {
  18: { name: "subject.getAsync", needs: "ReadItem", run: ({ item }) => item.subject },
  17: {
    name: "subject.setAsync",
    needs: "ReadWriteItem",
    run: ({ update }, params) => update({ subject: text(params, "subject") }),
  },
  24: {
    name: (params) => `${timeOf(params)}.getAsync`,
    needs: "ReadItem",
    run: ({ item }, params) => Date.parse(item[timeOf(params)] ?? item.received),
  },
  25: {
    name: (params) => `${timeOf(params)}.setAsync`,
    needs: "ReadWriteItem",
    run: ({ update }, params) =>
      update({ [timeOf(params)]: new Date(Number(params["time"])).toISOString() }),
  },
  26: { name: "location.getAsync", needs: "ReadItem", run: ({ item }) => item.location ?? "" },
  27: {
    name: "location.setAsync",
    needs: "ReadWriteItem",
    run: ({ update }, params) => update({ location: text(params, "location") }),
  },
  32: { name: "saveAsync", needs: "ReadWriteItem", run: ({ item }) => item.id },
  164: { name: "getItemIdAsync", needs: "ReadItem", since: "1.8", run: ({ item }) => item.id },
  174: {
    name: "getComposeTypeAsync",
    needs: "ReadItem",
    since: "1.10",
    run: ({ item }) => ({ composeType: item.composeType ?? "newMail", coercionType: "html" }),
  },
  99: {
    name: "getInitializationContextAsync",
    needs: "ReadItem",
    since: "1.5",
    run: ({ item }) => item.initializationContext,
  },
  157: {
    name: "categories.getAsync",
    needs: "ReadItem",
    since: "1.8",
    run: ({ item }) =>
      readable(item).categories.map((displayName) => ({ displayName, color: "None" })),
  },
  158: {
    name: "categories.addAsync",
    needs: "ReadWriteItem",
    since: "1.8",
    run: ({ item, update }, params) => {
      const added = names(params);
      update({ categories: [...new Set([...readable(item).categories, ...added])] });
    },
  },
  159: {
    name: "categories.removeAsync",
    needs: "ReadWriteItem",
    since: "1.8",
    run: ({ item, update }, params) => {
      const removed = names(params);
      update({
        categories: readable(item).categories.filter((category) => !removed.includes(category)),
      });
    },
  },
};

/** Outlook on the web has no categories in compose, whatever the library offers. */
function readable(item: OutlookItem): OutlookItem {
  if (item.mode === "compose") throw new HostError(ERROR.internalFormat);
  return item;
}

function names(params: Params): string[] {
  const categories = params["categories"];
  return Array.isArray(categories) ? categories.map(String) : [];
}
