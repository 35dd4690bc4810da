import * as v from "valibot";
import { bilingual, email, matching, number, numberBetween, RULE_ID } from "./shared";

/** How Kuvert goes about its work, apart from what the rules say. */

/** In seconds: longer than anybody waits for a file, and not too long for a timer. */
const AN_HOUR = 3600;

export const attachmentsSchema = v.pipe(
  v.strictObject({
    megabytes: number(1, "Larger attachments are not read, packed or unpacked."),
    files: number(1, "How many files are read at the most, those inside archives included."),
    seconds: numberBetween(1, AN_HOUR, "How long the pane reads one attachment at the most."),
    whenUnread: v.pipe(
      v.picklist(["say", "ask"]),
      v.description(
        "What happens on send when a file could not be looked into, such as one with a password: `say` it in the pane only, or `ask` before an external recipient gets it.",
      ),
    ),
  }),
  v.description(
    "How far Kuvert looks into attachments. 25 MB, 200 files, 10 s and `say` when left out.",
  ),
);

export const overridesSchema = v.pipe(
  v.strictObject({
    reasons: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            id: matching(
              RULE_ID,
              'lower-case words joined by hyphens, such as "recipient-asked"',
              "The reason's name: it travels in the mail's `x-kuvert-verdict` header.",
            ),
            text: bilingual("The reason as employees choose it."),
          }),
          v.description("A ready reason."),
        ),
      ),
      v.minLength(1, "at least one reason"),
      v.description("The ready reasons, of which an employee gives one."),
    ),
    freeText: v.pipe(
      v.boolean(),
      v.description("True when employees may add words of their own. They stay with the draft."),
    ),
  }),
  v.description("What it takes to send in spite of a rule with `override`."),
);

export const marketingSchema = v.pipe(
  v.strictObject({
    recipients: number(
      2,
      "From how many external recipients on a mail that looks like marketing is spoken of.",
    ),
    optOut: bilingual("The line that tells recipients how to opt out; one click adds it."),
  }),
  v.description(
    "What D 22.3 asks of electronic marketing. Without it Kuvert does not look for any.",
  ),
);

export const breachSchema = v.pipe(
  v.strictObject({
    email: email("Where breaches are reported."),
  }),
  v.description(
    "Where a mail that should not have been sent is reported (GDPR Art. 33: within 72 hours).",
  ),
);
