/** A look-up's outcome on the screen: masked, since screens and logs are read by others. */
import { count } from "./count";
import { printable } from "./printable";
import { maskAddress, maskPerson } from "../visitors/mask";
import type { Receipt } from "../visitors/receipt";
import { clockIn } from "../visitors/time-zone";
import { instant } from "../visitors/windows";
import { byMeeting, type Coverage, type Hit, type Namesake, type Plan } from "../visitors/plan";

/** The plan with everybody in it masked, for standard output. */
export function maskedPlan({ hits, namesakes, query, ...rest }: Plan): object {
  return {
    ...rest,
    query: { ...query, persons: query.persons.map(maskPerson) },
    hits: hits.map(maskedHit),
    namesakes: namesakes.map(maskedNamesake),
  };
}

/** For people: how much was found, what it takes to delete it, and what was not searched. */
export function planText(plan: Plan, file: string | undefined, zone: string): string {
  const { hits, coverage, namesakes } = plan;
  const silent = hits.filter((hit) => hit.class === "silent" && !hit.ambiguous).length;
  const mailing = hits.filter((hit) => hit.class === "mails-attendees").length;
  const unsure = hits.filter(({ ambiguous }) => ambiguous).length;
  const lines = [
    `${count(hits.length, "entry", "entries")} in ${count(byMeeting(hits).length, "meeting", "meetings")}.`,
    ...shortened(hits.map((hit) => hitLine(hit, zone))),
    `${silent} can be deleted silently, ${mailing} would mail attendees, ${unsure} may be somebody else's.`,
    ...namesakes.map(namesakeLine),
    ...coverage.map((each) => coverageLine(each, zone)),
  ];
  const all = [...lines, ...(file === undefined ? [] : [`Plan: ${file}`])];
  return `${all.map(printable).join("\n")}\n`;
}

/** For people: what was done, and what is left to do. */
export function receiptText({ counts, deed, items, verification }: Receipt, zone: string): string {
  const { found, deleted, cleared, gone, kept, undone, mailed } = counts;
  const left = items
    .filter(({ outcome }) => outcome !== "deleted" && outcome !== "cleared")
    .map((item) => {
      const { mailbox, subject, outcome } = item;
      return `  ${outcome}: ${whenOf(item, zone)} ${mailbox}: ${subject}`;
    });
  const lines = [
    `${deed === "clear" ? cleared : deleted} of ${count(found, "entry", "entries")} ${deed === "clear" ? "cleared" : "deleted"}, ${gone} gone before, ${kept} kept, ${undone} left undone. ${count(mailed, "person", "people")} mailed.`,
    ...shortened(left),
    verification === null
      ? "Not checked by a second search."
      : `A second search found ${verification.stillThere} of those entries, and ${verification.others ?? "no"} others; ${verification.unchecked} could not be checked.`,
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

function maskedHit(hit: Hit): object {
  return {
    ...hit,
    person: hit.person && maskPerson(hit.person),
    persons: hit.persons.map(maskPerson),
    wouldMail: hit.wouldMail.map(maskAddress),
    organizer: hit.organizer && maskAddress(hit.organizer),
  };
}

function maskedNamesake({ person, address, internal }: Namesake): Namesake {
  return { person: maskPerson(person), address: maskAddress(address), internal };
}

/** One hit: when, where, what. Masked. */
export function hitLine(hit: Hit, zone: string): string {
  const mails = hit.wouldMail.length > 0 ? `, mails ${hit.wouldMail.length}` : "";
  const notes = `${hit.series === "single" ? "" : `, ${hit.series}`}${hit.ambiguous ? ", ambiguous" : ""}`;
  return `  ${whenOf(hit, zone)} ${hit.mailbox}: ${hit.subject} (${hit.why.join(", ")}${mails}${notes})`;
}

/** By the organisation's clocks; of a whole day its date, which is given as if it were UTC's. */
function whenOf({ start, isAllDay }: Pick<Hit, "start" | "isAllDay">, zone: string): string {
  return isAllDay ? start.slice(0, 10) : clockIn(start, zone);
}

function namesakeLine({ person, address, internal }: Namesake): string {
  return `Not ${maskPerson(person)}: ${maskAddress(address)}${internal ? ", a colleague" : ""}`;
}

/** What was searched of a calendar or folder, or why it was not. */
export function coverageLine(coverage: Coverage, zone: string): string {
  const { mailbox, calendar, from, to, events, refused, privateNotSearched } = coverage;
  const where = calendar === null ? mailbox : `${mailbox}, ${calendar}`;
  if (refused !== null) {
    const how = events === 0 ? "Not searched" : "Not searched to the end";
    return `${how}: ${where}. ${refused}`;
  }
  const hidden = privateNotSearched
    ? " Private entries are not shown to you and were not searched."
    : "";
  // It ends where its last day does.
  const last = instant(Date.parse(to) - 1000);
  const days = [from, last].map((each) => clockIn(each, zone).slice(0, 10)).join(" to ");
  return `Searched: ${where}, ${days}, ${count(events, "entry", "entries")}.${hidden}`;
}

/** A screenful; the plan and the receipt hold all of them. */
export function shortened(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `  … and ${more} more`] : [...lines];
}

const MOST_LINES = 100;
