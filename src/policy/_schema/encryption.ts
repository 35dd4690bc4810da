import * as v from "valibot";
import { ENCRYPTION_TIERS, ENCRYPTION_WAYS } from "../tiers";
import { domains, email, GUID, HEADER_NAME, matching, text } from "./shared";

const headerSchema = v.pipe(
  v.strictObject({
    name: matching(HEADER_NAME, "the name of a header, without the colon", "The header's name."),
    value: v.exactOptional(
      text("The value it must have, in whatever case; without it the header only has to be there."),
    ),
  }),
  v.description("An internet header."),
);

export const encryptionSchema = v.pipe(
  v.strictObject({
    labels: v.pipe(
      v.array(
        matching(GUID, "a sensitivity label's id (a GUID), not its name", "A label's id (a GUID)."),
      ),
      v.description("Sensitivity labels that encrypt."),
    ),
    subjectTags: v.pipe(
      v.array(text("A word or a bracketed tag.")),
      v.description(
        "Words in the subject on which the mail-flow rules encrypt. Counted only as whole words, in whatever case.",
      ),
    ),
    senders: v.pipe(
      v.array(email("A mailbox's address.")),
      v.description("Mailboxes whose mail always leaves encrypted."),
    ),
    recipientDomains: domains(
      "Domains to which the mail server enforces TLS, with their subdomains. Counts when every external recipient is in one.",
    ),
    headers: v.pipe(
      v.array(headerSchema),
      v.description("Headers on which the mail-flow rules encrypt."),
    ),
    internal: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.description(
          "True when mail among colleagues stays on protected servers: it counts like forced TLS.",
        ),
      ),
    ),
    transportIsEnoughFor: v.exactOptional(
      v.pipe(
        v.picklist(ENCRYPTION_TIERS),
        v.description(
          "What forced TLS is enough for: `confidential` data only, which is the default, or `sensitive` data too.",
        ),
      ),
    ),
    ways: v.exactOptional(
      v.pipe(
        v.array(v.picklist(ENCRYPTION_WAYS)),
        v.description(
          "How Kuvert encrypts a mail for the user, the first that works: put on the first of `labels`, set the first of `headers`, write the first of `subjectTags`, or ask the user to choose one of `senders`. In this order when left out.",
        ),
      ),
    ),
  }),
  v.description(
    "What makes a mail encrypted in this organisation: one of these is enough. Outlook does not tell add-ins about its own Encrypt button.",
  ),
);
