import { callOutlook } from "./call";
import type { Outcome } from "./draft";
import { isAppointment, type ComposeItem } from "./item";
import { mapped } from "./outcome";

/** The verdict is a help for the mail server's rules: sending never waits longer for it than this, in milliseconds. */
const VERDICT_PATIENCE_MS = 800;

type Headers = Readonly<Record<string, string>>;

/**
 * The internet headers of these names that stand on the mail, by their names in lower case. An empty one was taken
 * back: a header that is removed cannot be set again on the web. (docs/outlook-quirks.md, quirk 20)
 */
export function readHeaders(
  item: ComposeItem,
  names: readonly string[],
  timeoutMs: number,
): Promise<Outcome<Headers>> {
  return callOutlook<Record<string, string>>(
    (answer) => headersOf(item)!.getAsync([...names], answer),
    timeoutMs,
  ).then(mapped(named));
}

/** Sets the headers; others stay. Meetings have none: `unsupported`. */
export function setHeaders(
  item: ComposeItem,
  headers: Headers,
  timeoutMs: number,
): Promise<Outcome<void>> {
  return callOutlook<void>(
    (answer) => headersOf(item)!.setAsync({ ...headers }, answer),
    timeoutMs,
  );
}

/**
 * Puts the verdict on the mail, for mail-flow rules. Resolves when Outlook has answered, and after
 * `timeoutMs` or 800 ms at the latest; failures are dropped, and a meeting gets none.
 */
export function setVerdictHeader(
  item: ComposeItem,
  name: string,
  value: string,
  timeoutMs: number,
): Promise<void> {
  const patience = Math.min(timeoutMs, VERDICT_PATIENCE_MS);
  return setHeaders(item, { [name]: value }, patience).then(() => undefined);
}

function headersOf(item: ComposeItem): Office.InternetHeaders | undefined {
  return isAppointment(item) ? undefined : item.internetHeaders;
}

/** Outlook gives nothing, or an empty record, where none of them is set. */
function named(answered: Record<string, string> | undefined): Headers {
  const headers: Record<string, string> = {};
  for (const name of Object.keys(answered ?? {})) {
    const value = answered?.[name];
    if (typeof value === "string" && value !== "") headers[name.toLowerCase()] = value;
  }
  return headers;
}
