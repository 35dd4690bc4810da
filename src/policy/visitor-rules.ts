import { isFirstName, isName, isOrdinaryWord } from "../detect/person-name/known-as";
import { foldPhrases, type VisitorRules } from "../visitors/rules";
import type { Policy } from "./policy";
import { domainOf, inDomains, isInternal } from "./recipients";

/** What the policy says of visitors, as `visitors/` asks for it. `moreInternal` adds to the policy's own domains. */
export function visitorRules(policy: Policy, moreInternal: readonly string[] = []): VisitorRules {
  const { visitors = {}, internalDomains } = policy;
  const { outsideAttendees = true, regulars = [], words = [], categories = [] } = visitors;
  const own = [...internalDomains, ...moreInternal];
  return {
    isInternal: (address) => isInternal(address, own),
    isRegular: (address) => inDomains(domainOf(address), regulars),
    outsidersVisit: outsideAttendees,
    words,
    phrases: foldPhrases(words),
    categories,
    lists: { isFirstName, isName, isOrdinary: isOrdinaryWord },
  };
}
