/**
 * The Office object that classic Outlook on Windows builds in. The npm library cannot stand here: it needs a document.
 * Holds what a send handler may use; everything goes to the same dispatch table as the real library's calls.
 */
import type { Params } from "../host-calls";
import type { Language } from "../model";
import { hasSet } from "../smart-alert";

/** Asks the host; the callback is never called when the host does not answer. */
export type CallHost = (
  dispatchId: number,
  params: Params,
  answered: (answer: unknown) => void,
) => void;

export interface ClassicContext {
  readonly itemKind: "mail" | "appointment";
  readonly hasItem: boolean;
  readonly language: Language;
  readonly requirementSet: string;
}

type Handler = (event: unknown) => void;
type Format = (data: unknown) => unknown;

/** The Office object, and the handlers that the script associates with names. */
export function createClassicOffice(context: ClassicContext, call: CallHost) {
  const handlers = new Map<string, Handler>();
  const item = context.hasItem ? createItem(context, call) : null;
  const office = {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text", Html: "html" },
    HostType: { Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    MailboxEnums: { SendModeOverride: { PromptUser: "promptUser" } },
    actions: {
      // Names are compared without regard to case, as the library does.
      associate: (name: string, handler: Handler) => handlers.set(name.toUpperCase(), handler),
    },
    // Documented: code in Office.onReady and Office.initialize is not run here.
    onReady: () => new Promise(() => {}),
    context: {
      displayLanguage: context.language,
      contentLanguage: context.language,
      host: "Outlook",
      platform: "PC",
      diagnostics: { host: "Outlook", platform: "PC", version: "16.0.18324.20000" },
      requirements: {
        isSetSupported: (name: string, version = "1.1") =>
          name === "Mailbox" && hasSet(context.requirementSet, version),
      },
      mailbox: { item, diagnostics: { hostName: "Outlook" } },
      ...(hasSet(context.requirementSet, "1.13") && {
        sensitivityLabelsCatalog: {
          getAsync: hostFunction(call, 199),
          getIsEnabledAsync: hostFunction(call, 202),
        },
      }),
    },
  };
  return { office, handlerFor: (name: string) => handlers.get(name.toUpperCase()) };
}

function createItem({ itemKind, requirementSet }: ClassicContext, call: CallHost) {
  const recipients = (recipientField: number) => ({
    getAsync: hostFunction(call, 15, () => ({ recipientField }), people),
  });
  const sender = { getAsync: hostFunction(call, 107, undefined, person) };
  return {
    itemType: itemKind === "mail" ? "message" : "appointment",
    subject: {
      getAsync: hostFunction(call, 18),
      setAsync: hostFunction(call, 17, (subject) => ({ subject })),
    },
    body: {
      getAsync: hostFunction(call, 37, (type) => ({ coercionType: type === "text" ? 0 : 3 })),
      getTypeAsync: hostFunction(call, 14),
    },
    ...(itemKind === "mail"
      ? { to: recipients(0), cc: recipients(1), bcc: recipients(2), from: sender }
      : {
          requiredAttendees: recipients(0),
          optionalAttendees: recipients(1),
          organizer: sender,
          location: {
            getAsync: hostFunction(call, 26),
            setAsync: hostFunction(call, 27, (location) => ({ location })),
          },
        }),
    getAttachmentsAsync: hostFunction(call, 149, undefined, attachments),
    getAttachmentContentAsync: hostFunction(call, 150, (id) => ({ id })),
    ...(itemKind === "mail" && {
      internetHeaders: {
        getAsync: hostFunction(call, 151, (keys) => ({ internetHeaderKeys: keys })),
        setAsync: hostFunction(call, 152, (pairs) => ({ internetHeaderNameValuePairs: pairs })),
      },
    }),
    sessionData: {
      getAsync: hostFunction(call, 186, (name) => ({ name })),
      setAsync: hostFunction(call, 185, (name, value) => ({ name, value })),
      getAllAsync: hostFunction(call, 187),
    },
    ...(hasSet(requirementSet, "1.13") && {
      sensitivityLabel: { getAsync: hostFunction(call, 201) },
    }),
  };
}

/**
 * A function `(…parameters, options?, callback?)` that ends in a host call.
 * `toParams` is there when the function takes parameters of its own or always sends the same ones.
 */
function hostFunction(
  call: CallHost,
  dispatchId: number,
  toParams: (...parameters: unknown[]) => Params = () => ({}),
  format: Format = (data) => data,
) {
  return (...args: unknown[]): void => {
    const params = toParams(...args.slice(0, toParams.length));
    const rest = args.slice(toParams.length);
    const callback = rest.find((arg) => typeof arg === "function") as Handler | undefined;
    const options = rest.find((arg) => typeof arg === "object" && arg !== null);
    const { asyncContext } = (options ?? {}) as { asyncContext?: unknown };
    call(dispatchId, params, (answer) => {
      if (callback) callback(asyncResult(answer, asyncContext, format));
    });
  };
}

function asyncResult(answer: unknown, asyncContext: unknown, format: Format) {
  const { error, errorCode, data } = answer as {
    error?: boolean;
    errorCode?: number;
    data?: unknown;
  };
  return error
    ? {
        status: "failed",
        asyncContext,
        error: { code: errorCode, name: `Error ${errorCode}`, message: "" },
      }
    : { status: "succeeded", asyncContext, value: format(data) };
}

const RECIPIENT_TYPES = ["other", "distributionList", "user", "externalUser"];

function person(data: unknown) {
  const { address, name, recipientType } = data as {
    address: string;
    name: string;
    recipientType: number;
  };
  return {
    emailAddress: address,
    displayName: name,
    recipientType: RECIPIENT_TYPES[recipientType],
  };
}

function people(data: unknown) {
  return (data as unknown[]).map(person);
}

const ATTACHMENT_TYPES = ["file", "item", "cloud"];

function attachments(data: unknown) {
  return (data as { attachmentType: number }[]).map((attachment) =>
    Object.assign({}, attachment, { attachmentType: ATTACHMENT_TYPES[attachment.attachmentType] }),
  );
}
