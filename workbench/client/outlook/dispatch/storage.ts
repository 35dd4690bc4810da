import { type DispatchTable, ERROR, HostError, text } from "../host-calls";

/** Characters of all session data of an item, until Mailbox 1.15. */
const MAX_SESSION_DATA = 50_000;

/** What an add-in may keep: with the draft, with the item, or with the mailbox. */
export const STORAGE_CALLS: DispatchTable = {
  185: {
    name: "sessionData.setAsync",
    needs: "ReadWriteItem",
    since: "1.11",
    run: ({ item, update }, params) => {
      const sessionData = { ...item.sessionData, [text(params, "name")]: text(params, "value") };
      if (JSON.stringify(sessionData).length > MAX_SESSION_DATA) {
        throw new HostError(ERROR.sessionDataTooLong);
      }
      update({ sessionData });
    },
  },
  186: {
    name: "sessionData.getAsync",
    needs: "ReadWriteItem",
    since: "1.11",
    run: ({ item }, params) => {
      const value = item.sessionData[text(params, "name")];
      if (value === undefined) throw new HostError(ERROR.keyNotFound);
      return value;
    },
  },
  187: {
    name: "sessionData.getAllAsync",
    needs: "ReadWriteItem",
    since: "1.11",
    run: ({ item }) => item.sessionData,
  },
  188: {
    name: "sessionData.clearAsync",
    needs: "ReadWriteItem",
    since: "1.11",
    run: ({ update }) => update({ sessionData: {} }),
  },
  189: {
    name: "sessionData.removeAsync",
    needs: "ReadWriteItem",
    since: "1.11",
    run: ({ item, update }, params) => {
      const { [text(params, "name")]: removed, ...left } = item.sessionData;
      if (removed === undefined) throw new HostError(ERROR.keyNotFound);
      update({ sessionData: left });
    },
  },
  404: {
    name: "roamingSettings.saveAsync",
    needs: "Restricted",
    run: ({ saveRoamingSettings }, params) =>
      saveRoamingSettings((params[0] ?? {}) as Record<string, string>),
  },
  3: {
    name: "loadCustomPropertiesAsync",
    needs: "ReadItem",
    bare: true,
    run: ({ item }) => ({
      wasSuccessful: true,
      customProperties: JSON.stringify(item.customProperties),
    }),
  },
  4: {
    name: "customProperties.saveAsync",
    needs: "ReadItem",
    bare: true,
    run: ({ update }, params) => {
      update({ customProperties: (params["customProperties"] ?? {}) as Record<string, unknown> });
      return { wasSuccessful: true };
    },
  },
};
