import { cardLines, unescapedCard } from "./card-lines";

/** What an invitation (RFC 5545) tells people. */
export interface Invitation {
  readonly location?: string;
  /** Title, text, remarks, files, and the names of who takes part. */
  readonly texts: readonly string[];
}

const TEXT = /^(?:SUMMARY|DESCRIPTION|COMMENT|CONTACT|ATTACH)[;:]/i;
const PERSON = /^(?:ATTENDEE|ORGANIZER);/i;
const NAME = /;CN=(?:"([^"]*)"|([^";:]*))/i;
/** More are not compared one by one: each costs a search through the whole mail. */
const MOST_TEXTS = 100;

/** Reads the calendar part of a mail; the texts of alarms are a program's own. */
export function readInvitation(calendar: string): Invitation {
  const texts: string[] = [];
  let location: string | undefined;
  let isAlarm = false;
  for (const line of cardLines(calendar)) {
    const mark = /^(BEGIN|END):VALARM/i.exec(line);
    if (mark) isAlarm = mark[1]?.toUpperCase() === "BEGIN";
    const name = PERSON.test(line) && NAME.exec(line);
    if (name) texts.push(name[1] ?? name[2] ?? "");
    else if (TEXT.test(line) && !isAlarm) texts.push(valueOf(line));
    else if (/^LOCATION[;:]/i.test(line)) location ??= valueOf(line);
  }
  return { texts, ...(location !== undefined && { location }) };
}

/** True when an invitation tells something that `mail` does not: mostly it repeats the mail word for word. */
export function tellsMore({ texts }: Invitation, mail: string): boolean {
  const known = withoutSpace(mail);
  return texts.length > MOST_TEXTS || texts.some((text) => !known.includes(withoutSpace(text)));
}

/** What stands behind the name and its parameters, in whose quotes a colon may stand. */
function valueOf(line: string): string {
  const name = /^(?:"[^"]*"|[^":])*:/.exec(line);
  return unescapedCard(line.slice(name ? name[0].length : 0));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "").toLowerCase();
}
