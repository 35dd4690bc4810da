import { type DispatchTable, ERROR, HostError, type Params, text } from "../host-calls";
import type { ItemNotification, OutlookItem } from "../model";

/** Outlook shows at most five bars on an item, and one insight message of an add-in. */
const MAX_NOTIFICATIONS = 5;
const TYPES: readonly ItemNotification["type"][] = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
];

/** The bars above the item. Lengths are checked by office.js itself. */
export const NOTIFICATION_CALLS: DispatchTable = {
  33: {
    name: "notificationMessages.addAsync",
    needs: "ReadItem",
    run: ({ item, update }, params) => {
      const added = notification(params, item);
      if (item.notifications.some(({ key }) => key === added.key)) {
        throw new HostError(ERROR.duplicateNotification);
      }
      update({ notifications: withinLimits([...item.notifications, added]) });
    },
  },
  35: {
    name: "notificationMessages.replaceAsync",
    needs: "ReadItem",
    run: ({ item, update }, params) => {
      const replacement = notification(params, item);
      const others = item.notifications.filter(({ key }) => key !== replacement.key);
      update({ notifications: withinLimits([...others, replacement]) });
    },
  },
  34: {
    name: "notificationMessages.getAllAsync",
    needs: "ReadItem",
    run: ({ item }) =>
      item.notifications.map(({ action, ...rest }) => ({
        ...rest,
        ...(action && { actions: [{ actionType: "showTaskPane", actionText: action.text }] }),
      })),
  },
  36: {
    name: "notificationMessages.removeAsync",
    needs: "ReadItem",
    run: ({ item, update }, params) => {
      const left = item.notifications.filter(({ key }) => key !== params["key"]);
      if (left.length === item.notifications.length) throw new HostError(ERROR.noSuchNotification);
      update({ notifications: left });
    },
  },
};

function notification(params: Params, item: OutlookItem): ItemNotification {
  const type = TYPES[Number(params["type"])];
  if (!type) throw new HostError(ERROR.invalidValue);
  // Outlook on the web knows insight messages in compose only.
  if (type === "insightMessage" && item.mode !== "compose") throw new HostError(ERROR.invalidValue);
  const action = type === "insightMessage" ? actionOf(params) : undefined;
  return {
    key: text(params, "key"),
    type,
    message: text(params, "message"),
    ...(typeof params["icon"] === "string" && { icon: params["icon"] }),
    ...(typeof params["persistent"] === "boolean" && { persistent: params["persistent"] }),
    ...(action && { action }),
  };
}

function actionOf(params: Params): ItemNotification["action"] {
  const actions: unknown = params["actions"];
  const first: unknown = Array.isArray(actions) ? actions[0] : undefined;
  if (typeof first !== "object" || first === null) return undefined;
  const action = first as Params;
  const contextData = action["contextData"];
  return {
    text: text(action, "actionText"),
    commandId: text(action, "commandId"),
    contextData: typeof contextData === "string" ? contextData : JSON.stringify(contextData ?? ""),
  };
}

function withinLimits(notifications: ItemNotification[]): ItemNotification[] {
  const insights = notifications.filter(({ type }) => type === "insightMessage");
  if (notifications.length > MAX_NOTIFICATIONS || insights.length > 1) {
    throw new HostError(ERROR.tooManyNotifications);
  }
  return notifications;
}
