import { isSameLabel } from "../../policy/same-label";
import { callOutlook } from "../call";
import type { Outcome } from "../draft";
import { readHeaders, setHeaders } from "../headers";
import { readLabel, setLabel } from "../labels";
import { failure, mapped } from "../outcome";
import { type Part, replacement, type Step, type Writing } from "./step";

type Headers = Readonly<Record<string, string>>;

/**
 * Sets internet headers. Put back, one that was not there becomes empty: removed, it could never be set again on the
 * web. (docs/outlook-quirks.md, quirk 20)
 */
export async function headersStep(writing: Writing, headers: Headers): Promise<Outcome<Step>> {
  const { item, timeoutMs } = writing;
  const names = Object.keys(headers);
  const none = Object.fromEntries(names.map((name) => [name, ""]));
  const part: Part<Headers> = {
    read: async () =>
      mapped((found: object): Headers => ({ ...none, ...found }))(
        await readHeaders(item, names, timeoutMs),
      ),
    write: async (values) => {
      const written = await setHeaders(item, values, timeoutMs);
      // New Outlook was seen to send such a header only from a draft that had been saved since (quirk 20). Outlook saves
      // drafts by itself now and then, so nobody is surprised, and a failure changes nothing that stands on the draft.
      if (written.ok) await callOutlook((answer) => item.saveAsync(answer), timeoutMs);
      return written;
    },
    size: () => 0,
    isSame: (one, other) => names.every((name) => one[name] === other[name]),
    // Nobody types headers: what reads otherwise is Outlook's way to write them.
    without: (before) => before,
  };
  const before = await part.read();
  return mapped((found: Headers) => replacement(part, found, headers, writing))(before);
}

/** Puts a sensitivity label on. Outlook takes no label off: where none stood, it can only be changed for another. */
export async function labelStep(writing: Writing, id: string): Promise<Outcome<Step>> {
  const { item, timeoutMs } = writing;
  const part: Part<string | null> = {
    read: () => readLabel(item, timeoutMs),
    write: async (label): Promise<Outcome<void>> =>
      label === null ? failure("unsupported") : setLabel(item, label, timeoutMs),
    size: () => 0,
    isSame: isSameLabel,
    // A third label is the writer's own choice.
    without: (_before, _value, now) => now,
  };
  return mapped((before: string | null): Step => {
    const step = replacement(part, before, id, writing);
    return before === null ? { ...step, lasting: "sensitivityLabel" } : step;
  })(await part.read());
}
