import * as v from "valibot";
import {
  CATEGORIES,
  CONFIDENCES,
  DETECTOR_IDS,
  PLACES,
  type Category,
  type Confidence,
  type DetectorId,
  type Where,
} from "../detect/finding";

/**
 * The policy file. Each field says here what it is for and what is expected; the types (`policy.ts`), the
 * messages (`parse.ts`), `policies/policy.schema.json` and `docs/policy-reference.md` follow from it.
 * Not for the send handler: it gets a policy that has already been parsed, and no room for valibot.
 */

// Without flags, because JSON Schema knows none.
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;
const DOMAIN =
  /^(?:[0-9A-Za-zÆØÅæøåäöü](?:[0-9A-Za-zÆØÅæøåäöü-]{0,61}[0-9A-Za-zÆØÅæøåäöü])?\.)+[A-Za-z]{2,63}$/;
const GUID = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** "D 21", "I 7(5)": whose policy it is, a space, the clause's number as printed there. */
const CLAUSE_ID = /^[A-ZÆØÅ]{1,4} [0-9][0-9A-Za-z.,()§ ]{0,19}$/;

const text = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, "a text that is not empty"), v.description(description));

const matching = (pattern: RegExp, expected: string, description: string) =>
  v.pipe(v.string(), v.regex(pattern, expected), v.description(description));

const bilingual = (description: string) =>
  v.pipe(
    v.strictObject({ da: text("In Danish."), en: text("In English.") }),
    v.description(description),
  );

const url = (description: string) =>
  matching(/^https:\/\/[^\s]+$/, "an address that begins with https://", description);

const domains = (description: string) =>
  v.pipe(
    v.array(matching(DOMAIN, 'a domain such as "firma.dk", without @', "A domain.")),
    v.description(description),
  );

const contactSchema = v.pipe(
  v.strictObject({
    name: text("Who it is: a person, a role or a team."),
    email: matching(EMAIL, "an e-mail address", "Where questions are sent."),
  }),
  v.description("Whom an employee asks when in doubt; named beside every warning."),
);

const documentSchema = v.pipe(
  v.strictObject({
    title: bilingual("What the document is called."),
    url: v.exactOptional(url("Where employees can read it.")),
  }),
  v.description("The written policy that this file carries out."),
);

const headerSchema = v.pipe(
  v.strictObject({
    name: matching(HEADER_NAME, "the name of a header, without the colon", "The header's name."),
    value: v.exactOptional(
      text("The value it must have, in whatever case; without it the header only has to be there."),
    ),
  }),
  v.description("An internet header."),
);

const encryptionSchema = v.pipe(
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
      v.array(matching(EMAIL, "an e-mail address", "A mailbox's address.")),
      v.description("Mailboxes whose mail always leaves encrypted."),
    ),
    recipientDomains: domains(
      "Domains to which the mail server enforces TLS, with their subdomains. Counts when every external recipient is in one.",
    ),
    headers: v.pipe(
      v.array(headerSchema),
      v.description("Headers on which the mail-flow rules encrypt."),
    ),
  }),
  v.description(
    "What makes a mail encrypted in this organisation: one of these is enough. Outlook does not tell add-ins about its own Encrypt button.",
  ),
);

const clauseSchema = v.pipe(
  v.strictObject({
    title: bilingual("What the clause is called; shown beside the reason."),
    why: bilingual("The one sentence an employee is given as the reason."),
    url: v.exactOptional(url("Where the clause can be read.")),
  }),
  v.description("A clause of the written policy."),
);

const whenSchema = v.pipe(
  v.strictObject({
    detectors: v.exactOptional(
      v.pipe(
        v.array(v.picklist<readonly DetectorId[]>(DETECTOR_IDS)),
        v.minLength(1, "at least one detector"),
        v.description("Kinds of data the rule speaks of."),
      ),
    ),
    categories: v.exactOptional(
      v.pipe(
        v.array(v.picklist<readonly Category[]>(CATEGORIES)),
        v.minLength(1, "at least one category"),
        v.description("Groups of kinds the rule speaks of, besides `detectors`."),
      ),
    ),
    where: v.pipe(
      v.array(v.picklist<readonly Where[]>(PLACES)),
      v.minLength(1, "at least one place"),
      v.description("Parts of the mail or meeting the rule looks at."),
    ),
    confidence: v.pipe(
      v.picklist<readonly Confidence[]>(CONFIDENCES),
      v.description("How sure the detector has to be, at the least."),
    ),
    recipients: v.exactOptional(
      v.pipe(
        v.picklist(["any", "external"]),
        v.description("`external`: only when somebody outside receives the mail. Otherwise `any`."),
      ),
    ),
    encryption: v.exactOptional(
      v.pipe(
        v.picklist(["any", "not-encrypted"]),
        v.description(
          "`not-encrypted`: only when nothing shows that the mail will be encrypted. Otherwise `any`.",
        ),
      ),
    ),
  }),
  v.check(
    (when) => when.detectors !== undefined || when.categories !== undefined,
    "`detectors` or `categories`, to say which data the rule speaks of",
  ),
  v.metadata({ anyOf: [{ required: ["detectors"] }, { required: ["categories"] }] }),
  v.description("When the rule speaks. `detectors` or `categories` must be there."),
);

const ruleSchema = v.pipe(
  v.strictObject({
    id: matching(
      RULE_ID,
      'lower-case words joined by hyphens, such as "subject-cpr"',
      "The rule's name, used once.",
    ),
    clause: text("The clause it carries out: one of those in `clauses`."),
    level: v.pipe(
      v.picklist(["note", "warn", "stop"]),
      v.description(
        "`note` shows in the pane only, `warn` asks on send, `stop` holds the mail back.",
      ),
    ),
    when: whenSchema,
    requiresEncryption: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.description("True when a mail with such data has to be sent encrypted."),
      ),
    ),
    why: v.exactOptional(
      bilingual("The reason given, when the clause's own does not fit this rule."),
    ),
  }),
  v.description("One rule. When several match, the loudest decides; among equals the first."),
);

export const policySchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(text("Path to `policy.schema.json`, so that editors help along.")),
    name: text("The policy's name, shown in the pane."),
    version: text("The policy's version, shown beside its name. Raise it with every change."),
    contact: contactSchema,
    document: v.exactOptional(documentSchema),
    internalDomains: domains(
      "The organisation's own domains, with their subdomains. When empty, the sender's domain is the organisation's own.",
    ),
    encryption: encryptionSchema,
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
        "What happens on send when the mail could not be checked: let it go, ask, or hold it back.",
      ),
    ),
  }),
  v.description("What an organisation demands of its mail, as Kuvert carries it out."),
);
