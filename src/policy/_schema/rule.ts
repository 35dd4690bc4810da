import * as v from "valibot";
import {
  CATEGORIES,
  CONFIDENCES,
  FINDING_IDS,
  PLACES,
  type Category,
  type Confidence,
  type FindingId,
  type Where,
} from "../../detect/finding";
import { ENCRYPTION_TIERS } from "../tiers";
import { bilingual, matching, number, RULE_ID, text } from "./shared";

const whenSchema = v.pipe(
  v.strictObject({
    detectors: v.exactOptional(
      v.pipe(
        v.array(v.picklist<readonly FindingId[]>(FINDING_IDS)),
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
        v.picklist(["any", "external", "without-agreement"]),
        v.description(
          "`external`: only when somebody outside receives the mail. `without-agreement`: only when one of them is not in `agreementDomains`. Otherwise `any`.",
        ),
      ),
    ),
    encryption: v.exactOptional(
      v.pipe(
        v.picklist(["any", "not-encrypted"]),
        v.description(
          "`not-encrypted`: only when nothing shows that the mail will be encrypted as `requiresEncryption` demands. Otherwise `any`.",
        ),
      ),
    ),
    quoted: v.exactOptional(
      v.pipe(
        v.picklist(["any", "never", "only"]),
        v.description(
          "Old data in the thread below an answer: `never` leaves it to other rules, `only` speaks of nothing else. Otherwise `any`.",
        ),
      ),
    ),
    values: v.exactOptional(
      number(2, "From how many different values on: data about many people weighs more."),
    ),
    receivers: v.exactOptional(
      number(2, "From how many recipients on: what many receive weighs more."),
    ),
  }),
  v.check(
    (when) => when.detectors !== undefined || when.categories !== undefined,
    "`detectors` or `categories`, to say which data the rule speaks of",
  ),
  v.metadata({ anyOf: [{ required: ["detectors"] }, { required: ["categories"] }] }),
  v.description("When the rule speaks. `detectors` or `categories` must be there."),
);

export const ruleSchema = v.pipe(
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
        v.picklist(ENCRYPTION_TIERS),
        v.description(
          "Set when a mail with such data has to be sent encrypted: `confidential` data accept forced TLS, `sensitive` data only if `encryption.transportIsEnoughFor` says so.",
        ),
      ),
    ),
    override: v.exactOptional(
      v.pipe(
        v.boolean(),
        v.description(
          "True when an employee may send in spite of this rule by giving one of the reasons in `overrides`. A warning can always be overruled in Outlook's own dialog.",
        ),
      ),
    ),
    why: v.exactOptional(
      bilingual("The reason given, when the clause's own does not fit this rule."),
    ),
  }),
  v.description("One rule. When several match, the loudest decides; among equals the first."),
);
