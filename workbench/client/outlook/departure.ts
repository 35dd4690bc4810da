/** What a press of Send sets going, by what the manifest declares. */
import type { AddinHost } from "./addin-host";
import type { RunHandler } from "./handler-run";
import type { Client, OutlookItem } from "./model";
import type { Departure } from "./send";
import type { State } from "./state";

/** The run of the send handler for a draft; null when the add-in does not listen to this kind of item being sent. */
export function departureOf(
  draft: OutlookItem,
  { addin, settings }: State,
  host: AddinHost,
  runtimes: Readonly<Record<Client, RunHandler>>,
  loadLimit: number,
): Departure | null {
  if (addin.kind !== "ready") return null;
  const { manifest } = addin;
  const event = draft.kind === "mail" ? manifest.onMessageSend : manifest.onAppointmentSend;
  if (!manifest.runtime || !event) return null;
  const { requirementSet, handlerUnavailable } = settings.faults;
  return {
    itemId: draft.id,
    mode: event.sendMode,
    client: settings.client,
    requirementSet,
    run: handlerUnavailable ? unavailable : runtimes[settings.client],
    job: {
      handler: event.handler,
      type: draft.kind === "mail" ? "OnMessageSend" : "OnAppointmentSend",
      ...manifest.runtime,
      itemKind: draft.kind,
      loadLimit,
      host: host.hostFor("handler", manifest, () => draft.id),
    },
  };
}

/** A handler that Outlook cannot reach. */
const unavailable: RunHandler = (_job, listener) => {
  listener.failed("failed", "switched off by a fault");
  return () => {};
};
