import type { Address, Attachment, Mail } from "../../mail/mail";
import type { ComposeItem } from "../item";

/** Makes the function that office.js would offer by this name, with its fault; none when it is missing. */
export type MakeCall = (name: string, work: (...parameters: never[]) => unknown) => unknown;

/** What stands in the item, changed in place by the calls. */
export interface DraftState {
  subject: string;
  body: string;
  location: string;
  to: readonly Address[];
  cc: readonly Address[];
  bcc: readonly Address[];
  attachments: readonly Attachment[];
  headers: Readonly<Record<string, string>>;
  sensitivityLabel: string | null;
  kept: string | undefined;
  /** What a pane kept of the files. */
  keptFiles: string | undefined;
}

type People = readonly {
  readonly emailAddress: string;
  readonly displayName: string;
}[];

/** The item being written, and what stands in it. Attachments of kind `file` hold their `contentBase64`. */
export function itemDouble(mail: Mail, kept: string | undefined, call: MakeCall) {
  const draft: DraftState = {
    subject: mail.subject,
    body: mail.body.content,
    location: mail.location ?? "",
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    attachments: mail.attachments,
    headers: mail.headers,
    sensitivityLabel: mail.sensitivityLabel,
    kept,
    keptFiles: undefined,
  };
  const text = (name: "subject" | "location") => ({
    getAsync: call(`${name}.getAsync`, () => draft[name]),
    setAsync: call(`${name}.setAsync`, (value: string) => void (draft[name] = value)),
  });
  const sender = {
    getAsync: call("from.getAsync", () => ({
      emailAddress: mail.from?.address,
      displayName: mail.from?.name,
    })),
  };
  const [to, cc, bcc] = (["to", "cc", "bcc"] as const).map((name) => people(draft, name, call));
  const item = {
    itemType: mail.kind === "mail" ? "message" : "appointment",
    subject: text("subject"),
    body: {
      getAsync: call("body.getAsync", () => draft.body),
      getTypeAsync: call("body.getTypeAsync", () => mail.body.type),
      setAsync: call("body.setAsync", (content: string) => void (draft.body = content)),
      prependAsync: call(
        "body.prependAsync",
        (content: string) => void (draft.body = content + draft.body),
      ),
    },
    ...attached(draft, call),
    sensitivityLabel: {
      getAsync: call("sensitivityLabel.getAsync", () => draft.sensitivityLabel),
      setAsync: call(
        "sensitivityLabel.setAsync",
        (id: string) => void (draft.sensitivityLabel = id),
      ),
    },
    sessionData: {
      getAsync: call("sessionData.getAsync", (key: never) =>
        key === "kuvert" ? draft.kept : draft.keptFiles,
      ),
      setAsync: call("sessionData.setAsync", (key: never, json: string) => {
        if (key === "kuvert") draft.kept = json;
        else draft.keptFiles = json;
      }),
    },
    ...(mail.kind === "mail"
      ? { from: sender, to, cc, bcc, internetHeaders: headers(draft, call) }
      : {
          organizer: sender,
          requiredAttendees: to,
          optionalAttendees: cc,
          location: text("location"),
        }),
  };
  return { item: item as unknown as ComposeItem, draft };
}

function people(draft: DraftState, name: "to" | "cc" | "bcc", call: MakeCall) {
  const addressesOf = (given: People): Address[] =>
    given.map(({ emailAddress, displayName }) => ({ address: emailAddress, name: displayName }));
  return {
    getAsync: call(`${name}.getAsync`, () =>
      draft[name].map((person) => ({
        emailAddress: person.address,
        displayName: person.name,
        recipientType: person.isGroup ? "distributionList" : "user",
      })),
    ),
    setAsync: call(`${name}.setAsync`, (given: People) => {
      draft[name] = atMost100(addressesOf(given));
    }),
    addAsync: call(`${name}.addAsync`, (given: People) => {
      draft[name] = [...draft[name], ...atMost100(addressesOf(given))];
    }),
  };
}

function atMost100(given: Address[]): Address[] {
  if (given.length > 100) throw new Error("NumberOfRecipientsExceeded");
  return given;
}

function headers(draft: DraftState, call: MakeCall) {
  return {
    getAsync: call("internetHeaders.getAsync", (names: string[]) =>
      Object.fromEntries(
        names.filter((name) => name in draft.headers).map((name) => [name, draft.headers[name]]),
      ),
    ),
    setAsync: call("internetHeaders.setAsync", (added: Record<string, string>) => {
      draft.headers = { ...draft.headers, ...added };
    }),
  };
}

function attached(draft: DraftState, call: MakeCall) {
  const find = (id: string) => {
    const found = draft.attachments.find((attachment) => attachment.id === id);
    if (!found) throw new Error("InvalidAttachmentId");
    return found;
  };
  return {
    getAttachmentsAsync: call("attachments.getAsync", () =>
      draft.attachments.map(({ kind, ...attachment }) => ({ ...attachment, attachmentType: kind })),
    ),
    getAttachmentContentAsync: call("getAttachmentContentAsync", (id: string) => {
      const { contentBase64, kind } = find(id);
      return { content: contentBase64, format: kind === "item" ? "eml" : "base64" };
    }),
    removeAttachmentAsync: call("removeAttachmentAsync", (id: string) => {
      find(id);
      draft.attachments = draft.attachments.filter((attachment) => attachment.id !== id);
    }),
    addFileAttachmentFromBase64Async: call(
      "addFileAttachmentFromBase64Async",
      (contentBase64: string, name: string, { isInline }: { isInline: boolean }) => {
        const id = `new-${draft.attachments.length}`;
        draft.attachments = [
          ...draft.attachments,
          { id, name, isInline, kind: "file", contentBase64 },
        ];
        return id;
      },
    ),
  };
}
