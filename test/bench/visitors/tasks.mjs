// Which tasks kept the browser's main thread, and how long.
// @ts-check

/** What has to be traced for it. */
export const CATEGORIES = ["toplevel", "devtools.timeline"];
/** Stands in the trace where the measured work begins: tracing itself takes a while to start. */
export const BEGIN = "kuvert-begin";

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur]
 * @property {number} [tdur] of the thread alone, without the time that other programs had the processor
 * @property {any} [args]
 */

/**
 * The longest tasks of the page's thread, in milliseconds: by the thread's own time, and by the clock.
 *
 * @param {Buffer} trace
 */
export function longestTasks(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const begin = events.find(({ args }) => args?.data?.message === BEGIN);
  if (!begin) throw new Error("The trace does not say where the work begins.");
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      name.endsWith("RunTask") &&
      ph === "X" &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts > begin.ts,
  );
  const longest = (/** @type {"dur" | "tdur"} */ time) =>
    tasks.reduce((most, task) => Math.max(most, (task[time] ?? 0) / 1000), 0);
  return { own: longest("tdur"), clock: longest("dur") };
}
