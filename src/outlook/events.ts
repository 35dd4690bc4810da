import { callOutlook } from "./call";

/** An item or the mailbox: whatever office.js lets us listen on. */
interface EventSource {
  addHandlerAsync(
    type: string,
    handler: (event: unknown) => void,
    done: (answer: never) => void,
  ): void;
  removeHandlerAsync(type: string, done: (answer: never) => void): void;
}

type Listener = (event: unknown) => void;

const REGISTRATION_TIMEOUT_MS = 10_000;

/**
 * office.js removes ALL handlers of a type at once (docs/outlook-quirks.md, quirk 6), so each source and type gets
 * one handler, which passes events on to the listeners kept here.
 */
const listeners = new WeakMap<object, Map<string, Set<Listener>>>();

/**
 * Listens for an event of the item or the mailbox; gives the way to stop. A type that this Outlook does not know
 * (`undefined`, or refused) is never heard of: everything that listens must also work without.
 */
export function listen(
  source: object | null | undefined,
  type: Office.EventType | string | undefined,
  listener: Listener,
): () => void {
  if (!source || type === undefined) return () => {};
  const events = source as EventSource;
  const name = String(type);
  const heard = listenersOf(source, name);
  if (heard.size === 0) {
    void callOutlook(
      (done) => events.addHandlerAsync(name, (event) => heard.forEach((hear) => hear(event)), done),
      REGISTRATION_TIMEOUT_MS,
    );
  }
  heard.add(listener);
  return () => {
    if (heard.delete(listener) && heard.size === 0) {
      void callOutlook((done) => events.removeHandlerAsync(name, done), REGISTRATION_TIMEOUT_MS);
    }
  };
}

function listenersOf(source: object, type: string): Set<Listener> {
  const byType = listeners.get(source) ?? new Map<string, Set<Listener>>();
  listeners.set(source, byType);
  const heard = byType.get(type) ?? new Set<Listener>();
  byType.set(type, heard);
  return heard;
}
