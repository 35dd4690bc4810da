// @ts-check
/** A series as its times, each with an id of its own; exceptions and deleted times are kept with the series. */

/** @typedef {import("./odata.mjs").Entity} Entity */

const DAY = 86_400_000;
/** How far a series without an end is unrolled. */
const FOREVER = 10 * 52;

/**
 * What a series has besides Graph's own fields.
 * @param {Entity} master
 * @returns {{exceptions: Map<number, Entity>, deleted: Set<number>}}
 */
export function timesOf(master) {
  let times = KEPT.get(master);
  if (!times) {
    times = { exceptions: new Map(), deleted: new Set() };
    KEPT.set(master, times);
  }
  return times;
}

/** @type {WeakMap<Entity, {exceptions: Map<number, Entity>, deleted: Set<number>}>} */
const KEPT = new WeakMap();

/** The times of a series that are left. @param {Entity} master @returns {Entity[]} */
export function occurrencesOf(master) {
  const { pattern, range } = master["recurrence"];
  const start = Date.parse(`${master["start"].dateTime.slice(0, 19)}Z`);
  const length = Date.parse(`${master["end"].dateTime.slice(0, 19)}Z`) - start;
  const step = pattern.interval * 7 * DAY;
  const end = Date.parse(`${range.endDate}T23:59:59Z`);
  const count = range.type === "noEnd" ? FOREVER : Math.floor((end - start) / step) + 1;
  const { exceptions, deleted } = timesOf(master);
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !deleted.has(index))
    .map((index) => {
      const at = start + index * step;
      return {
        ...master,
        recurrence: null,
        id: `${master["id"]}.${index}`,
        iCalUId: `${master["iCalUId"]}.${index}`,
        type: "occurrence",
        seriesMasterId: master["id"],
        start: { dateTime: graphTime(at), timeZone: "UTC" },
        end: { dateTime: graphTime(at + length), timeZone: "UTC" },
        ...exceptions.get(index),
      };
    });
}

/** The number of a time in its series, from its id. @param {string} id */
export function splitTimeId(id) {
  const [, master = id, index] = /^(.+==)\.(\d+)$/.exec(id) ?? [];
  return { master, index: index === undefined ? null : Number(index) };
}

/** @param {number} time */
function graphTime(time) {
  return `${new Date(time).toISOString().slice(0, 19)}.0000000`;
}
