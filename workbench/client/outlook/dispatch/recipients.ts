import type { Address } from "../../../../src/mail/mail";
import { type DispatchTable, type Params } from "../host-calls";
import type { OutlookItem } from "../model";
import { wireAddress } from "../wire";

const FIELDS = ["to", "cc", "bcc"] as const;
const ATTENDEES = ["requiredAttendees", "optionalAttendees", "resources"] as const;

function fieldIndex(params: Params): 0 | 1 | 2 {
  const field = params["recipientField"];
  return field === 1 || field === 2 ? field : 0;
}

const nameOf = (what: string) => (params: Params, item: OutlookItem) =>
  `${(item.kind === "mail" ? FIELDS : ATTENDEES)[fieldIndex(params)]}.${what}`;

/** Recipients of a mail, attendees of an appointment, and who sends it. */
export const RECIPIENT_CALLS: DispatchTable = {
  15: {
    name: nameOf("getAsync"),
    needs: "ReadItem",
    run: ({ item }, params) =>
      item[FIELDS[fieldIndex(params)]].map((person) => wireAddress(person, item.from)),
  },
  21: {
    name: nameOf("setAsync"),
    needs: "ReadWriteItem",
    run: ({ update }, params) => update({ [FIELDS[fieldIndex(params)]]: people(params) }),
  },
  22: {
    name: nameOf("addAsync"),
    needs: "ReadWriteItem",
    run: ({ item, update }, params) => {
      const field = FIELDS[fieldIndex(params)];
      update({ [field]: [...item[field], ...people(params)] });
    },
  },
  107: {
    name: (_params, item) => (item.kind === "mail" ? "from.getAsync" : "organizer.getAsync"),
    needs: "ReadItem",
    since: "1.7",
    run: ({ item }) => wireAddress(item.from, item.from),
  },
};

function people(params: Params): Address[] {
  const entries = params["recipientArray"];
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: Partial<Address>) => {
    const address = entry.address ?? "";
    return { address, name: entry.name ?? address };
  });
}
