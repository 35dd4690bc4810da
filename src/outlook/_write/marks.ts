import { callOutlook } from "../call";
import type { Outcome } from "../draft";
import { readHeaders, setHeaders } from "../headers";
import type { ComposeItem } from "../item";
import { readLabel, setLabel } from "../labels";
import { failure, mapped, success } from "../outcome";
import { replacement, type Step } from "./step";

/**
 * Sets internet headers. Put back, one that was not there becomes empty: removed, it could never be set again on the
 * web. (docs/outlook-quirks.md, quirk 20)
 */
export async function headersStep(
  item: ComposeItem,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<Outcome<Step>> {
  const names = Object.keys(headers);
  const none = Object.fromEntries(names.map((name) => [name, ""]));
  const read = async () =>
    mapped((found: object): Readonly<Record<string, string>> => ({ ...none, ...found }))(
      await readHeaders(item, names, timeoutMs),
    );
  const write = async (values: Readonly<Record<string, string>>) => {
    const written = await setHeaders(item, values, timeoutMs);
    // New Outlook was seen to send such a header only from a draft that had been saved since (quirk 20). Outlook saves
    // drafts by itself now and then, so nobody is surprised, and a failure changes nothing that stands on the draft.
    if (written.ok) await callOutlook((answer) => item.saveAsync(answer), timeoutMs);
    return written;
  };
  return mapped((before: Readonly<Record<string, string>>) =>
    replacement({ read, write }, before, headers),
  )(await read());
}

/** Puts a sensitivity label on. Outlook takes no label off: where none stood, it can only be changed for another. */
export async function labelStep(
  item: ComposeItem,
  id: string,
  timeoutMs: number,
): Promise<Outcome<Step>> {
  const read = () => readLabel(item, timeoutMs);
  const before = await read();
  if (!before.ok) return before;
  const write = async (label: string | null): Promise<Outcome<void>> =>
    label === null ? failure("unsupported") : setLabel(item, label, timeoutMs);
  const step = replacement({ read, write }, before.value, id);
  return success(before.value === null ? { ...step, lasting: "sensitivityLabel" } : step);
}
