import { issueAt, type PolicyIssue } from "./issue";
import { neverSpeaks } from "./never-speaks";
import type { Policy, Rule } from "./policy";

/** What is allowed in a policy file and probably not meant. */
export function doubts(policy: Policy): PolicyIssue[] {
  return [
    ...unusedClauses(policy),
    ...silentRules(policy),
    ...unmetEncryption(policy),
    ...emptyWays(policy),
    ...placeholders(policy),
  ];
}

function unusedClauses({ clauses, rules }: Policy): PolicyIssue[] {
  const named = new Set(rules.map(({ clause }) => clause));
  return Object.keys(clauses)
    .filter((clause) => !named.has(clause))
    .map((clause) =>
      issueAt(["clauses", clause], "No rule carries out this clause.", { isName: true }),
    );
}

/** Rules that ask for what is never found, or that speak of something only when another part of the file says so. */
function silentRules({ rules, marketing }: Policy): PolicyIssue[] {
  return rules.flatMap((rule, index) => {
    if (!marketing && isAboutMarketing(rule.when)) {
      const message =
        'Never speaks: without "marketing" in the policy Kuvert does not look for any.';
      return [issueAt(["rules", index, "when"], message)];
    }
    return neverSpeaks(rule, index) ?? [];
  });
}

function isAboutMarketing({ detectors = [], categories = [] }: Rule["when"]): boolean {
  const named = [...detectors, ...categories];
  return named.length > 0 && named.every((name) => name.startsWith("marketing"));
}

/** Where nothing can show that a mail is encrypted, a rule that asks for it speaks of every mail. */
function unmetEncryption({ encryption, rules }: Policy): PolicyIssue[] {
  const { labels, subjectTags, senders, recipientDomains, headers, internal } = encryption;
  const criteria = [labels, subjectTags, senders, recipientDomains, headers];
  if (internal === true || criteria.some((list) => list.length > 0)) return [];
  const asking = rules.filter(({ when }) => when.encryption === "not-encrypted");
  if (asking.length === 0) return [];
  const ids = asking.map(({ id }) => `"${id}"`).join(", ");
  return [
    issueAt(
      ["encryption"],
      `Names nothing that shows a mail is encrypted, so ${ids} will speak of encrypted mails too.`,
    ),
  ];
}

const LIST_OF = {
  label: "labels",
  header: "headers",
  "subject-tag": "subjectTags",
  sender: "senders",
} as const;

/** Ways to encrypt that lead nowhere: rules go on asking for it, and the button that does it is never there. */
function emptyWays({ encryption, rules }: Policy): PolicyIssue[] {
  const isAsked = rules.some(
    ({ when, requiresEncryption }) => when.encryption === "not-encrypted" || requiresEncryption,
  );
  const { ways } = encryption;
  if (ways === undefined || !isAsked) return [];
  if (ways.length === 0) {
    return [issueAt(["encryption", "ways"], "Holds no way, so encrypting is never offered.")];
  }
  return ways.flatMap((way, index) => {
    const list = LIST_OF[way];
    if (encryption[list].length > 0) return [];
    const message = `Leads nowhere: encryption.${list} is empty.`;
    return [issueAt(["encryption", "ways", index], message)];
  });
}

/** Domains that are reserved for examples (RFC 2606): no mail arrives there. */
const RESERVED = /[@.](?:example|invalid|test)$|@example\.(?:com|net|org)$/i;

function placeholders({ contact, breach, requests }: Policy): PolicyIssue[] {
  const addresses = [
    { keys: ["contact", "email"], address: contact.email },
    { keys: ["breach", "email"], address: breach?.email },
    { keys: ["requests", "controller"], address: requests?.controller },
    { keys: ["requests", "complaints"], address: requests?.complaints },
  ];
  return addresses.flatMap(({ keys, address }) =>
    address !== undefined && RESERVED.test(address)
      ? [issueAt(keys, `"${address}" is a made-up address: no mail arrives there.`)]
      : [],
  );
}
