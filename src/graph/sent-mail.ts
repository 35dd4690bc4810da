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
  const sought = plain(person);
  if (sought.names.length + sought.addresses.length === 0) return { candidates: [], mails: 0, how };
  const found = new Map<string, Candidate>();
  let mails = 0;
  for await (const { values } of pages<Message>(graph, callFor(sought, how, since), options)) {
    for (const message of values) {
      if (how === "heads" && !speaksOf(message, sought)) continue;
      for (const { address, name } of recipientsIn(message)) {
        const key = address.toLowerCase();
        if (key === "" || sought.addresses.includes(key)) continue;
        const before = found.get(key) ?? { address, name, mails: 0, lastSent: "" };
        const sent = message.sentDateTime ?? "";
        const lastSent = sent > before.lastSent ? sent : before.lastSent;
        found.set(key, { ...before, mails: before.mails + 1, lastSent });
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

/** What can be searched for: in lower case, without the signs that Outlook's search language gives a meaning. */
function plain({ names, addresses }: SoughtPerson): SoughtPerson {
  const clean = (texts: readonly string[]) =>
    texts
      .map((text) =>
        text
          .replaceAll(/["\\\s]+/g, " ")
          .trim()
          .toLowerCase(),
      )
      .filter(Boolean);
  return { names: clean(names), addresses: clean(addresses) };
}

/** Any of the names and addresses as phrases, in Outlook's search language inside OData's quotes. */
function searchText({ names, addresses }: SoughtPerson): string {
  const phrases = [...names, ...addresses].map((text) => `\\"${text}\\"`);
  return `"${phrases.join(" OR ")}"`;
}

function speaksOf(message: Message, { names, addresses }: SoughtPerson): boolean {
  const subject = (message.subject ?? "").toLowerCase();
  const recipients = new Set(recipientsIn(message).map(({ address }) => address.toLowerCase()));
  return (
    names.some((name) => subject.includes(name)) ||
    addresses.some((address) => recipients.has(address))
  );
}
