import { waysToEncrypt } from "../encrypt";
import { isEnough, protectionsOf } from "../encryption";
import type { Fix } from "./fix";

/**
 * Has the whole mail encrypted, where the policy demands it of these data and knows a way. The change is the first
 * way's; in Outlook the pane goes on to the next when that one is not open.
 */
export const encrypt: Fix = {
  id: "encrypt",
  appliesTo([finding], mail, policy) {
    const tier = policy.rules.find(({ id }) => id === finding?.rule)?.requiresEncryption;
    return (
      tier !== undefined &&
      !isEnough(protectionsOf(mail, policy), tier, policy) &&
      waysToEncrypt(mail, policy).length > 0
    );
  },
  change: (_findings, mail, policy) =>
    waysToEncrypt(mail, policy).find(({ change }) => change !== null)?.change ?? {},
};
