/** Outlook on the web: the handler runs in a hidden frame with the runtime's page and the real office.js. */
import { COMMAND_EVENT, startAddinFrame } from "./addin-frame";
import { completedOptions, type RunHandler } from "./handler-run";

const HANDLER_NOT_FOUND = 11_101;
const COMMAND_ID = "kuvertSend";

export const runInFrame: RunHandler = (job, listener) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = job.type;
  document.body.append(frame);
  // A page that cannot be loaded, or whose script fails, just stays silent.
  const tooLate = setTimeout(
    () => listener.failed("failed", "the runtime page did not call Office.onReady"),
    job.loadLimit,
  );
  const connection = startAddinFrame(frame, job.page, {
    ...job.host,
    ready() {
      clearTimeout(tooLate);
      listener.started();
      const event = { type: job.type, source: { id: COMMAND_ID } };
      connection.fire(COMMAND_EVENT, [COMMAND_ID, job.handler, JSON.stringify(event)]);
    },
    completed(status, eventJson) {
      if (status === HANDLER_NOT_FOUND) {
        listener.failed("not-registered", `no handler is called ${job.handler}`);
        return;
      }
      const event = JSON.parse(eventJson) as { completedContext?: unknown };
      listener.completed(completedOptions(event.completedContext));
    },
  });
  return () => {
    clearTimeout(tooLate);
    connection.dispose();
    frame.remove();
  };
};
