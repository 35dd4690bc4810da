/** The instant when a day begins in a time zone such as `Europe/Copenhagen`; null for a zone that nobody knows. */
export function dayStart(day: string, timeZone: string): string | null {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset may change around midnight: what is right is what is right for itself.
  let guess = midnight;
  for (let step = 0; step < 2; step += 1) {
    const offset = offsetAt(guess, timeZone);
    if (offset === null) return null;
    guess = midnight - offset;
  }
  return new Date(guess).toISOString().replace(".000Z", "Z");
}

/** The day in a time zone at an instant (milliseconds since 1970). */
export function dayIn(time: number, timeZone: string): string | null {
  const offset = offsetAt(time, timeZone);
  return offset === null ? null : new Date(time + offset).toISOString().slice(0, 10);
}

/** An instant as the zone's clocks show it, such as `2026-03-05T09:00`; in UTC, with a `Z`, in a zone that nobody knows. */
export function clockIn(instant: string, timeZone: string): string {
  const time = Date.parse(instant);
  const offset = offsetAt(time, timeZone);
  const shown = (at: number) => new Date(at).toISOString().slice(0, 16);
  return offset === null ? `${shown(time)}Z` : shown(time + offset);
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number | null {
  const text = formatter(timeZone)?.format(time);
  if (text === undefined) return null;
  const [month, day, year, hour, minute, second] = text.match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

function formatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    // oxlint-disable-next-line no-restricted-globals -- Looking up visitors never happens on send.
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
}
