import { parseHeaders } from "../mail/parse-headers";
import { parseVerdictHeader, VERDICT_HEADER, type SentInSpite } from "../policy/verdict-header";
import { callOutlook } from "./call";
import { userAddress } from "./context";
import { currentItem } from "./item";
import { asString, checked, textOf } from "./outcome";
import { isSameAddress } from "../mail/same-people";

const TIMEOUT_MS = 5_000;

/**
 * What Kuvert had against the mail beside the pane when it was sent, from the header that it wrote then; null for all
 * others. Only the user's own mails are asked: in what others send, the header is theirs. Never rejects.
 */
export async function sentInSpite(): Promise<SentInSpite | null> {
  const item = currentItem();
  if (!item || !("getAllInternetHeadersAsync" in item) || !isOwn(item)) return null;
  const headers = await callOutlook<string>(
    (answer) => item.getAllInternetHeadersAsync(answer),
    TIMEOUT_MS,
  ).then(checked(asString));
  if (!headers.ok) return null;
  return parseVerdictHeader(parseHeaders(headers.value)[VERDICT_HEADER] ?? "");
}

function isOwn(item: { readonly from?: Partial<Office.EmailAddressDetails> }): boolean {
  const user = userAddress();
  return user !== "" && isSameAddress(textOf(item.from?.emailAddress), user);
}
