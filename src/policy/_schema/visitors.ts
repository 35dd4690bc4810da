import * as v from "valibot";
import { DURATION } from "../../visitors/retention";
import { dayIn } from "../../visitors/time-zone";
import { domains, matching, text } from "./shared";

const list = (what: string, description: string) =>
  v.pipe(v.array(text(what)), v.description(description));

/** Outlook's own names ("Romance Standard Time") and offsets are none to the browsers that count by it. */
function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && dayIn(0, name) !== null;
}

export const visitorsSchema = v.pipe(
  v.strictObject({
    retention: v.exactOptional(
      matching(
        DURATION,
        "a length of time such as P12M, P30D or P1Y6M (ISO 8601)",
        "How long after a visit its calendar entry may stay, such as `P12M` (D 17, D 3, I 6). Days end in the organisation's time zone.",
      ),
    ),
    timeZone: v.exactOptional(
      v.pipe(
        v.string(),
        v.check(isTimeZone, 'a time zone such as "Europe/Copenhagen"'),
        v.description(
          "The time zone that days are counted in, such as `Europe/Copenhagen`, which it is when left out.",
        ),
      ),
    ),
    outsideAttendees: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.description(
          "Whether somebody from outside among the attendees, or as organiser, makes an entry a visit. Otherwise true.",
        ),
      ),
    ),
    regulars: v.exactOptional(
      domains(
        "Outside domains whose people are no visitors: firms that work in the house, sister companies. With their subdomains.",
      ),
    ),
    words: v.exactOptional(
      list(
        "A word or a phrase.",
        "Whole words that make an entry a visit when they stand in its subject or location, such as `besøg`. They are shown unmasked.",
      ),
    ),
    categories: v.exactOptional(
      list("A category's name.", "Outlook's categories that make an entry a visit."),
    ),
  }),
  v.description(
    "What counts as a visitor's calendar entry, and how long it may stay (I 2.3, D 19.3). Needed to find visits by their age; a person is found in every entry.",
  ),
);
