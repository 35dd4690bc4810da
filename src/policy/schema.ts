import * as v from "valibot";
import {
  attachmentsSchema,
  breachSchema,
  marketingSchema,
  overridesSchema,
} from "./_schema/conduct";
import { applicationsSchema } from "./_schema/applications";
import { encryptionSchema } from "./_schema/encryption";
import { requestsSchema } from "./_schema/requests";
import { ruleSchema } from "./_schema/rule";
import { bilingual, CLAUSE_ID, domains, email, matching, text, url } from "./_schema/shared";
import { visitorsSchema } from "./_schema/visitors";

export { isDomain } from "./_schema/shared";

/**
 * The policy file. Each field says here what it is for and what is expected; the types (`policy.ts`), the
 * messages (`parse.ts`), `policies/policy.schema.json` and `docs/policy-reference.md` follow from it.
 * Not for the send handler: it gets a policy that has already been parsed, and no room for valibot.
 */

const contactSchema = v.pipe(
  v.strictObject({
    name: text("Who it is: a person, a role or a team."),
    email: email("Where questions are sent."),
  }),
  v.description("Whom an employee asks when in doubt; named beside every warning."),
);

const documentSchema = v.pipe(
  v.strictObject({
    title: bilingual("What the document is called."),
    url: v.exactOptional(url("Where employees can read it.")),
    clauses: v.exactOptional(
      text(
        "Path from this file to the list of all its clauses, such as `./clauses/firma.json`: `kuvert policy check` then names those that nothing carries out.",
      ),
    ),
  }),
  v.description("The written policy that this file carries out."),
);

const clauseSchema = v.pipe(
  v.strictObject({
    title: bilingual("What the clause is called; shown beside the reason."),
    why: bilingual("The one sentence an employee is given as the reason."),
    url: v.exactOptional(url("Where the clause can be read.")),
  }),
  v.description("A clause of the written policy."),
);

export const policySchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(text("Path to `policy.schema.json`, so that editors help along.")),
    name: text("The policy's name, shown in the pane."),
    version: text("The policy's version, shown beside its name. Raise it with every change."),
    contact: contactSchema,
    document: v.exactOptional(documentSchema),
    internalDomains: domains(
      "The organisation's own domains, with their subdomains. When empty, the sender's domain is the organisation's own; the writer's, where Outlook does not tell the sender's.",
    ),
    agreementDomains: v.exactOptional(
      domains("Outside organisations with a data-processing agreement, with their subdomains."),
    ),
    mode: v.exactOptional(
      v.pipe(
        v.picklist(["enforce", "monitor"]),
        v.description(
          "`monitor` is for the roll-out: employees see nothing, and the `x-kuvert-verdict` header says what would have happened. Otherwise `enforce`.",
        ),
      ),
    ),
    encryption: encryptionSchema,
    attachments: v.exactOptional(attachmentsSchema),
    overrides: v.exactOptional(overridesSchema),
    marketing: v.exactOptional(marketingSchema),
    breach: v.exactOptional(breachSchema),
    requests: v.exactOptional(requestsSchema),
    visitors: v.exactOptional(visitorsSchema),
    applications: v.exactOptional(applicationsSchema),
    clauses: v.pipe(
      v.record(matching(CLAUSE_ID, 'a clause id such as "D 21"', "A clause's id."), clauseSchema),
      v.description('The clauses that rules carry out, by id, such as "D 21".'),
    ),
    rules: v.pipe(
      v.array(ruleSchema),
      v.minLength(1, "at least one rule"),
      v.description("What the policy demands."),
    ),
    onFailure: v.pipe(
      v.picklist(["allow", "prompt", "block"]),
      v.description(
        "What happens on send when the mail could not be checked: let it go, ask, or hold it back. An Outlook below Mailbox 1.14 cannot ask and lets it go.",
      ),
    ),
  }),
  v.description("What an organisation demands of its mail, as Kuvert carries it out."),
);
