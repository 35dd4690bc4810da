// @ts-check
/** Who gets to see which calendar, and what of an event. */
import { denied, notFound, refusal } from "./answers.mjs";

/** @typedef {import("./router.mjs").Call} Call */
/** @typedef {import("./answers.mjs").Answer} Answer */
/** @typedef {import("./odata.mjs").Entity} Entity */
/** @typedef {import("./calendar-store.mjs").CalendarMailbox} Mailbox */
/** @typedef {{mailbox: Mailbox, calendar: import("./calendar-store.mjs").StoredCalendar | null}} Target */

const LISTABLE = new Set(["read", "write", "owner"]);

/**
 * The mailbox of a call and, where its path names one, the calendar; or why not.
 * @param {import("./tenant.mjs").Tenant} tenant @param {Call} call
 * @returns {Target | {refused: Answer}}
 */
export function targetOf({ calendars: store, userAddress }, { params }) {
  const mailbox = store.mailboxes.get((params["who"] ?? userAddress).toLowerCase());
  if (!mailbox) return { refused: refusal(404, "ErrorInvalidUser") };
  const { access } = mailbox;
  if (access === "elsewhere") return { refused: refusal(404, "MailboxNotEnabledForRESTAPI") };
  if (access === "forbidden") return { refused: denied() };
  if (access === "hidden") return { refused: notFound() };
  const id = params["calendar"];
  if (id === undefined) return { mailbox, calendar: null };
  for (const each of listedBy(store, mailbox)) {
    const calendar = each.calendars.find((one) => one.id === id);
    if (calendar) return { mailbox: each, calendar };
  }
  return { refused: notFound() };
}

/**
 * Whose calendars stand in a mailbox's list: in the user's, those that are shared with them too.
 * @param {import("./calendar-store.mjs").CalendarStore} store @param {Mailbox} mailbox
 */
export function listedBy(store, mailbox) {
  if (mailbox.access !== "owner") return [mailbox];
  return [...store.mailboxes.values()].filter(
    ({ access, isRoom }) => LISTABLE.has(access) && !isRoom,
  );
}

/** @param {Mailbox} mailbox @param {Entity} item */
export const isHidden = ({ showsPrivate }, item) =>
  !showsPrivate && item["sensitivity"] !== "normal";

/** Ids that survive a move are given to who asks for them, every time. @param {Call} call */
const isImmutable = ({ headers }) => /IdType="ImmutableId"/i.test(headers["prefer"] ?? "");

/** @param {Call} call */
export function idOf(call) {
  const id = call.params["id"] ?? "";
  return isImmutable(call) ? id : id.replace(/^mutable-/, "");
}

/** Graph turns HTML into text for who asks for it. @param {Call} call */
const wantsText = ({ headers }) => /body-content-type="text"/i.test(headers["prefer"] ?? "");

/** An event as the user gets to see it. @param {Mailbox} mailbox @param {Call} call */
export function asShownBy(mailbox, call) {
  const isPlain = isImmutable(call);
  return (/** @type {Entity} */ item) => {
    const { id, start, end, type, sensitivity } = item;
    /** @type {Entity} */
    const shown = isHidden(mailbox, item)
      ? { "@odata.etag": item["@odata.etag"], id, start, end, type, sensitivity, subject: "" }
      : item;
    const isHtml = shown["body"]?.contentType === "html" && wantsText(call);
    const inText = isHtml ? { ...shown, body: textOf(shown["body"]) } : shown;
    return isPlain ? inText : { ...inText, id: `mutable-${id}` };
  };
}

/** @param {{content: string}} body */
function textOf({ content }) {
  return {
    contentType: "text",
    content: content.replace(/<\/p>|<br>/g, "\n").replace(/<[^>]*>/g, ""),
  };
}
