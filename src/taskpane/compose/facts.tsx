import type { Mail } from "../../mail/mail";
import { useSurroundings } from "../surroundings";
import { EncryptionLine } from "./encryption-line";
import { FileLines } from "./file-lines";
import type { GuardState } from "./guard-state";
import { NewDomains } from "./new-domains";
import { OutsideLine } from "./outside-line";
import { unreadOf } from "./summary";

interface FactsProps {
  readonly state: GuardState;
  readonly kind: Mail["kind"];
}

/** What is good to know about the draft and nothing to repair: who is outside, whether it is encrypted, what is unread. */
export function Facts({ state, kind }: FactsProps) {
  const { t } = useSurroundings();
  const { verdict } = state;
  const unread = unreadOf(state, t, kind);
  return (
    <div className="facts">
      {unread !== "" && <p>{unread}</p>}
      <FileLines state={state} />
      {verdict && <OutsideLine verdict={verdict} />}
      {verdict && !state.isAnswer && <NewDomains verdict={verdict} />}
      {verdict && <EncryptionLine verdict={verdict} />}
    </div>
  );
}
