/** Takes a person out of what an appointment says, where the appointment itself is still needed. */
import { bodyText, replaceInBody } from "../mail/html-text";
import { withoutSaying } from "../mail/html-links";
import { htmlTokens } from "../mail/html-tokens";
import type { Body } from "../mail/mail";
import { replaced, type Replacement } from "../mail/replacement";
import { holdsCompany, isBesideCompany } from "./beside-company";
import type { Entry, EntryText } from "./calendar";
import { isAppointment } from "./consequence";
import type { FoundData } from "./leave-out";
import { apart, lineAround, mentionsOf, nameWordsIn, overlaps, type Span } from "./mentions";
import { nameForm } from "./name-in-text";
import type { Person } from "./person";
import type { Hit } from "./plan";
import { wordsOf } from "./words";

export interface Clearing {
  readonly persons: readonly Person[];
  readonly find: (text: string) => readonly FoundData[];
  /** What stands there instead, such as "[removed]". */
  readonly mark: string;
}

/**
 * True where taking the person out of subject and text leaves nothing of them, and nobody is told: an appointment of
 * the mailbox's own without attendees. Not a time of a series: its text is the series', which would keep it.
 */
export function canClear({ isAppointment: isOwn, series, why }: Hit): boolean {
  return isOwn && series === "single" && why.every((where) => CLEARABLE.has(where));
}

/** The same by the entry as it is now. */
export function isClearable(entry: Entry): boolean {
  return isAppointment(entry) && entry.series === "single";
}

const CLEARABLE: ReadonlySet<string> = new Set(["subject", "body"]);

/** The text without the people; null when it says nothing of them. */
export function cleared({ subject, body }: EntryText, clearing: Clearing): EntryText | null {
  const text = bodyText(body);
  const named = clearing.persons.filter((person) =>
    [subject, text].some(
      (part) => mentionsIn(part, person).length > 0 || isBesideCompany(wordsOf(part), person),
    ),
  );
  if (named.length === 0) return null;
  const inBody = cutsIn(text, named, clearing);
  return {
    subject: replaced(subject, cutsIn(subject, named, clearing)),
    body: withoutLinksTo(
      inBody.length > 0 ? replaceInBody(body, inBody) : body,
      named.flatMap(({ addresses }) => addresses),
    ),
  };
}

/** Links lose what leads to the person, whatever is shown beside them. */
function withoutLinksTo(body: Body, addresses: readonly string[]): Body {
  if (body.type === "text") return body;
  const links: Replacement[] = [];
  for (const token of htmlTokens(body.content)) {
    if (token.kind !== "tag" || token.name !== "a") continue;
    const { start, end } = token;
    const tag = body.content.slice(start, end);
    const text = addresses.reduce(withoutSaying, tag);
    if (text !== tag) links.push({ start, end, text });
  }
  return links.length > 0 ? { ...body, content: replaced(body.content, links) } : body;
}

/** Whoever is named in the subject may be called by their first name below. */
function cutsIn(text: string, named: readonly Person[], clearing: Clearing): Replacement[] {
  const { find, mark } = clearing;
  const names = named.flatMap((person) => [
    ...mentionsIn(text, person),
    ...nameWordsIn(text, person.name),
  ]);
  if (names.length === 0) return [];
  const found = find(text).filter((each) => !names.some((name) => overlaps(name, each)));
  // A number beside the name is the person's, unless somebody else is named in the line too.
  const numbers = found.filter((each) => {
    const line = lineAround(text, each);
    const isBeside = !each.isName && names.some((name) => overlaps(name, line));
    return isBeside && !found.some((other) => other.isName && overlaps(other, line));
  });
  return apart([...names, ...numbers]).map(({ start, end }) => ({ start, end, text: mark }));
}

/** The person in every form. Letters such as "JH" may be a colleague's, unless the company stands there too. */
function mentionsIn(text: string, person: Person): Span[] {
  const words = wordsOf(text);
  const isTheirs = person.companies.some((company) => holdsCompany(words, company));
  return mentionsOf(text, person).filter(({ start, end }) => {
    const raw = text.slice(start, end);
    return isTheirs || nameForm(wordsOf(raw), person.name) !== "letters";
  });
}
