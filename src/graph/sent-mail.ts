/** Who may have got data about a person (GDPR Art. 19): the recipients of sent mail that speaks of them. */
import type { Message } from "@microsoft/microsoft-graph-types";
import { type Graph, query, type SendOptions } from "./call";
import { recipientsIn } from "./graph-mail";
import { pages } from "./paging";
import { SCOPES } from "./scopes";

/** How a person is known in mail. */
interface SoughtPerson {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** Somebody who was written to. The officer decides whether they got data. */
interface Candidate {
  readonly address: string;
  readonly name: string;
  /** Mails that speak of the person, and when the newest of them was sent. */
  readonly mails: number;
  readonly lastSent: string;
}

interface SentMailSearch {
  readonly candidates: readonly Candidate[];
  /** Mails that were looked at; by subject and recipients only, or found by Outlook's own search. */
  readonly mails: number;
  readonly how: SearchKind;
}

/**
 * `heads` reads subjects and recipients, for which Mail.ReadBasic is enough. `texts` lets Outlook search what the mails
 * and their attachments say, for which Graph demands Mail.Read: Mail.ReadBasic does not include searching.
 */
type SearchKind = "heads" | "texts";

interface SearchOptions extends SendOptions {
  /** Mails looked at so far. */
  readonly onProgress?: (mails: number) => void;
  /** For `heads`: an instant in UTC before which nothing is looked at. */
  readonly since: string;
}

const FIELDS = "id,subject,toRecipients,ccRecipients,bccRecipients,sentDateTime";
const SENT = "/me/mailFolders/sentitems/messages";

/** Looks through the user's own sent mail. The person's own addresses are no candidates. */
export async function searchSentMail(
  graph: Graph,
  person: SoughtPerson,
  how: SearchKind,
  { onProgress, since, ...options }: SearchOptions,
): Promise<SentMailSearch> {
  const own = new Set(person.addresses.map((address) => address.toLowerCase()));
  const found = new Map<string, Candidate>();
  let mails = 0;
  for await (const { values } of pages<Message>(graph, callFor(person, how, since), options)) {
    for (const message of values) {
      if (how === "heads" && !speaksOf(message, person)) continue;
      for (const { address, name } of recipientsIn(message)) {
        const key = address.toLowerCase();
        if (key === "" || own.has(key)) continue;
        const known = found.get(key) ?? { address, name, mails: 0, lastSent: "" };
        const sent = message.sentDateTime ?? "";
        const lastSent = sent > known.lastSent ? sent : known.lastSent;
        found.set(key, { ...known, mails: known.mails + 1, lastSent });
      }
    }
    mails += values.length;
    onProgress?.(mails);
  }
  const candidates = [...found.values()].sort((a, b) => (a.lastSent < b.lastSent ? 1 : -1));
  return { candidates, mails, how };
}

function callFor(person: SoughtPerson, how: SearchKind, since: string) {
  const common = { method: "GET", mailbox: "me" } as const;
  if (how === "texts") {
    const search = query({ $search: searchText(person), $select: FIELDS, $top: "250" });
    return { ...common, scopes: SCOPES.mail, url: SENT + search };
  }
  const list = query({
    $select: FIELDS,
    $filter: `sentDateTime ge ${since}`,
    $orderby: "sentDateTime desc",
    $top: "1000",
  });
  return { ...common, scopes: SCOPES.mailHeads, url: SENT + list };
}

/** Any of the names and addresses as phrases, in Outlook's search language inside OData's quotes. */
function searchText({ names, addresses }: SoughtPerson): string {
  const phrases = [...names, ...addresses].map((text) => `\\"${text.replaceAll(/["\\]/g, " ")}\\"`);
  return `"${phrases.join(" OR ")}"`;
}

function speaksOf(message: Message, { names, addresses }: SoughtPerson): boolean {
  const subject = (message.subject ?? "").toLowerCase();
  const recipients = new Set(recipientsIn(message).map(({ address }) => address.toLowerCase()));
  return (
    names.some((name) => name.trim() !== "" && subject.includes(name.trim().toLowerCase())) ||
    addresses.some((address) => recipients.has(address.toLowerCase()))
  );
}
