/** Plays Outlook to one frame in which the real office.js runs. */
import type { HostAnswer, Params } from "./host-calls";
import type { Language } from "./model";
import {
  ACTION,
  answerTo,
  eventMessage,
  frameAddress,
  readRequest,
  type Request,
} from "./protocol";

/** What a frame needs from Outlook. */
export interface FrameHost {
  /** The add-in's own name, with which Outlook asks whether it may open a dialog. */
  readonly name: string;
  readonly language: Language;
  readonly requirementSet: string;
  /** The add-in's roaming settings, JSON by key. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  /** What `Office.context.mailbox.item` is made of; null when there is no item. */
  initialData(): unknown;
  call(id: number, params: Params): Promise<HostAnswer>;
  /** A message of nested app authentication; null when Outlook stays silent. */
  nestedAuth?(text: string): Promise<string | null>;
  /** The page has called `Office.onReady`. */
  ready?(): void;
  /** `event.completed`, or the library's report that there is no such handler. */
  completed?(status: number, eventJson: string): void;
  /** The keyboard focus wants to leave the frame. */
  focusLeaves?(towards: "next" | "previous" | "item"): void;
}

/** The way to talk to a frame, and to let go of it. */
export interface FrameConnection {
  /** Fires an event if the add-in has registered for it; true when it has. */
  fire(name: string, data: unknown): boolean;
  dispose(): void;
}

/** office.js's numbers for "the focus goes out by Tab, Shift+Tab, Esc, F2", or finds nothing to stand on. */
const FOCUS_LEAVES: Readonly<Record<number, "next" | "previous" | "item">> = {
  13: "next",
  14: "previous",
  15: "item",
  16: "item",
  17: "next",
  18: "previous",
};
export const COMMAND_EVENT = "appCommandInvoked";
const EVENT_COMPLETED = 94;
const GET_ACCESS_TOKEN = 98;
/** "SSO is not supported here." */
const NO_SSO = 13000;

/** Loads an add-in's page into a frame and answers it from then on. */
export function startAddinFrame(
  frame: HTMLIFrameElement,
  page: string,
  host: FrameHost,
): FrameConnection {
  const conversationId = crypto.randomUUID();
  const address = frameAddress(page, conversationId, host.language);
  const origin = new URL(page).origin;
  const registered = new Set<string>();
  const post = (message: string) => frame.contentWindow?.postMessage(message, origin);

  const invoked = async (request: Request): Promise<unknown> => {
    const data = request._data as Record<string, unknown>;
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(conversationId, host);
      case "ContextActivationManager_notifyHost": {
        const towards = FOCUS_LEAVES[Number(data[1])];
        if (towards) host.focusLeaves?.(towards);
        return null;
      }
      case "GetInitialData":
        return host.initialData();
      case "ExecuteMethod": {
        const method = data["MethodData"] as { DispatchId: number };
        const answered = await host.call(method.DispatchId, (data["ApiParams"] ?? {}) as Params);
        if (answered.delay > 0) await new Promise((resolve) => setTimeout(resolve, answered.delay));
        return answered.answer;
      }
      case "executeMethod": {
        const { DispatchId: id } = data["DdaMethod"] as { DispatchId: number };
        if (id === EVENT_COMPLETED) host.completed?.(Number(data[1]), String(data[2]));
        return { Version: 1, Error: id === GET_ACCESS_TOKEN ? NO_SSO : 0 };
      }
      default:
        return null;
    }
  };

  const receive = async (event: MessageEvent): Promise<void> => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const auth = (event.data as { nestedAppAuth?: unknown } | null)?.nestedAppAuth;
    if (typeof auth === "string") {
      const answer = await host.nestedAuth?.(auth);
      if (answer) frame.contentWindow?.postMessage({ nestedAppAuth: answer }, origin);
      return;
    }
    const request = readRequest(event.data, conversationId);
    if (!request) return;
    if (request._actionType === ACTION.invoke) {
      const answer = await invoked(request);
      // No answer at all: office.js then never calls the add-in back.
      if (answer !== undefined) post(answerTo(request, answer));
      return;
    }
    const registers = request._actionType === ACTION.registerEvent;
    if (registers) registered.add(request._actionName);
    else registered.delete(request._actionName);
    post(answerTo(request, { Error: 0 }));
    if (registers && request._actionName === COMMAND_EVENT) host.ready?.();
  };

  const listener = (event: MessageEvent) => void receive(event);
  window.addEventListener("message", listener);
  // office.js reads the window's name while it loads. A frame that is in the document already no longer takes over its
  // `name` attribute, but as long as it is empty its window is ours to name.
  frame.name = address.name;
  if (frame.contentWindow) frame.contentWindow.name = address.name;
  frame.src = address.url;
  return {
    fire(name, data) {
      if (!registered.has(name)) return false;
      post(eventMessage(conversationId, name, data));
      return true;
    },
    dispose() {
      window.removeEventListener("message", listener);
    },
  };
}

/** office.js throws unless every one of the first nine is there. */
function appContext(id: string, host: FrameHost) {
  const outlookWebApp = 64;
  return {
    _id: id,
    _appName: outlookWebApp,
    _appVersion: "16.01",
    _appUILocale: host.language,
    _dataLocale: host.language,
    _docUrl: location.origin,
    _clientMode: 1,
    _settings: host.roamingSettings,
    _reason: 1,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: id,
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify({ Mailbox: host.requirementSet, DialogApi: "1.2" }),
    _hostFullVersion: "16.01",
    _appDomains: [],
    // Dialogs are office.js's own windows: it asks in the pane, opens them, and places them by this size.
    _addinName: host.name,
    _clientWindowWidth: window.innerWidth,
    _clientWindowHeight: window.innerHeight,
  };
}
