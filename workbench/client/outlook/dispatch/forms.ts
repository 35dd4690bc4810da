import { type DispatchTable, type HostMethod, type NewForm, type Params } from "../host-calls";

/** A form opened by an add-in; ids come in pairs, one for the variant with a callback. */
function formCall(name: string, kind: NewForm["kind"]): HostMethod {
  return {
    name,
    needs: "ReadItem",
    run: ({ openForm }, params) => openForm({ kind, ...formOf(params) }),
  };
}

const open: HostMethod = {
  name: "displayMessageForm",
  needs: "ReadItem",
  run: ({ openItem }, params) => openItem(String(params["itemId"])),
};

/** Windows that an add-in opens or closes. */
export const FORM_CALLS: DispatchTable = {
  10: formCall("displayReplyForm", "reply"),
  30: formCall("displayReplyForm", "reply"),
  181: formCall("displayReplyFormAsync", "reply"),
  183: formCall("displayReplyFormAsync", "reply"),
  11: formCall("displayReplyAllForm", "replyAll"),
  31: formCall("displayReplyAllForm", "replyAll"),
  182: formCall("displayReplyAllFormAsync", "replyAll"),
  184: formCall("displayReplyAllFormAsync", "replyAll"),
  44: formCall("displayNewMessageForm", "new"),
  178: formCall("displayNewMessageFormAsync", "new"),
  8: open,
  179: { ...open, name: "displayMessageFormAsync" },
  41: {
    name: "close",
    needs: "Restricted",
    run: ({ closeItem }) => closeItem({ discard: false }),
  },
  203: {
    name: "closeAsync",
    needs: "ReadItem",
    since: "1.14",
    run: ({ closeItem }, params) => closeItem({ discard: params["discardItem"] === true }),
  },
};

function formOf(params: Params): Omit<NewForm, "kind"> {
  const listed = (key: string) => {
    const value = params[key];
    return Array.isArray(value) ? value.map(addressOf) : [];
  };
  return {
    htmlBody: typeof params["htmlBody"] === "string" ? params["htmlBody"] : "",
    subject: typeof params["subject"] === "string" ? params["subject"] : "",
    to: listed("toRecipients"),
    cc: listed("ccRecipients"),
    bcc: listed("bccRecipients"),
    items: itemsIn(params["attachments"]),
  };
}

/** Each attachment is a list: "item", its name, its id; or "file", its name, its address, and whether it is inline. */
function itemsIn(attachments: unknown): { readonly name: string; readonly id: string }[] {
  if (!Array.isArray(attachments)) return [];
  return (attachments as unknown[][])
    .filter(([type]) => type === "item")
    .map(([, name, id]) => ({ name: String(name), id: String(id) }));
}

function addressOf(recipient: unknown): string {
  if (typeof recipient === "string") return recipient;
  const { address } = (recipient ?? {}) as { address?: string };
  return address ?? "";
}
