import { callOutlook } from "./call";
import { supports } from "./context";
import type { Label, LabelErrorCode, Outcome, OutlookErrorCode } from "./draft";
import type { ComposeItem } from "./item";
import { asString, checked, failure, success } from "./outcome";

/** Id of the sensitivity label on the draft; null when there is none. */
export function readLabel(item: ComposeItem, timeoutMs: number): Promise<Outcome<string | null>> {
  return callOutlook<string>((answer) => item.sensitivityLabel.getAsync(answer), timeoutMs).then(
    checked((label) => (label ? asString(label) : null)),
  );
}

export function setLabel(item: ComposeItem, id: string, timeoutMs: number): Promise<Outcome<void>> {
  return callOutlook<void>((answer) => item.sensitivityLabel.setAsync(id, answer), timeoutMs);
}

/**
 * The sensitivity labels of the mailbox that can be put on an item, in Outlook's order: a label with labels under it
 * is a heading. `denied` happens on Mac whatever the add-in's permission; an answered error means that labels are not
 * enabled. (docs/outlook-quirks.md, quirks 5 and 21)
 */
export async function labelCatalog(
  timeoutMs: number,
): Promise<Outcome<readonly Label[], LabelErrorCode>> {
  const catalog = supports("1.13") ? Office.context.sensitivityLabelsCatalog : undefined;
  if (!catalog) return failure("unsupported");
  const enabled = await callOutlook<boolean>(
    (answer) => catalog.getIsEnabledAsync(answer),
    timeoutMs,
  );
  if (!enabled.ok) return failure(reasonOf(enabled.error));
  if (!enabled.value) return failure("not-enabled");
  const labels = await callOutlook<Office.SensitivityLabelDetails[]>(
    (answer) => catalog.getAsync(answer),
    timeoutMs,
  ).then(checked((value) => (Array.isArray(value) ? applicable(value, "") : undefined)));
  return labels.ok ? success(labels.value) : failure(reasonOf(labels.error));
}

function reasonOf(error: OutlookErrorCode): LabelErrorCode {
  return error === "failed" ? "not-enabled" : error;
}

/** A label without an id or a name can be neither put on nor told from others. */
function applicable(
  labels: readonly (Partial<Office.SensitivityLabelDetails> | null)[],
  above: string,
): Label[] {
  const found: Label[] = [];
  for (const label of labels) {
    const { id, name, children } = label ?? {};
    if (!id || !name) continue;
    const full = above + name;
    // Null, says the documentation, where a label has none.
    if (!Array.isArray(children) || children.length === 0) found.push({ id, name: full });
    else found.push(...applicable(children, `${full} \\ `));
  }
  return found;
}
