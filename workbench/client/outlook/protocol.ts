/**
 * The envelopes that office.js and Outlook on the web post to each other: JSON texts through `postMessage`.
 * Names with an underscore are the library's.
 */

/** What office.js sends. */
export interface Request {
  readonly _messageType: 0;
  /** The method, or the event when it registers for one. */
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType: 0 | 1 | 2;
}

export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;

/** Reads a message of one conversation; null when it is none of ours. */
export function readRequest(data: unknown, conversationId: string): Request | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Request;
    return message._messageType === 0 && message._conversationId === conversationId
      ? message
      : null;
  } catch {
    return null;
  }
}

/** The answer to a request. */
export function answerTo(request: Request, data: unknown): string {
  return envelope(request._conversationId, request._actionName, data, {
    _correlationId: request._correlationId,
    _responseType: ANSWER,
  });
}

/** Something that happened, for an add-in that registered for it. */
export function eventMessage(conversationId: string, name: string, data: unknown): string {
  return envelope(conversationId, name, data, { _correlationId: -1, _responseType: EVENT });
}

function envelope(conversationId: string, name: string, data: unknown, rest: object): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: name,
    _conversationId: conversationId,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _serializerVersion: 1,
    ...rest,
  });
}

/** The address and the window name by which office.js learns that it is in Outlook, and whom to talk to. */
export function frameAddress(page: string, conversationId: string, locale: string) {
  // Telemetry is off: nothing leaves this machine.
  const host = [
    "Outlook",
    "Web",
    "16.01",
    locale.toLowerCase(),
    conversationId,
    "",
    "disableLogging",
    "0",
  ];
  const url = new URL(page);
  url.searchParams.set("_host_Info", host.join("$"));
  const name = {
    baseFrameName: `_xdm_0__${conversationId}`,
    hostInfo: host.join("|"),
    xdmInfo: [conversationId, conversationId, location.origin].join("|"),
    serializerVersion: "1",
    appContext: "",
    flights: "[]",
  };
  return { url: url.href, name: JSON.stringify(name) };
}
