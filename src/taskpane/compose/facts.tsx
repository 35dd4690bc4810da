import { useSurroundings } from "../surroundings";
import { EncryptionLine } from "./encryption-line";
import { FileLines } from "./file-lines";
import type { GuardState } from "./guard-state";
import { NewDomains } from "./new-domains";
import { OutsideLine } from "./outside-line";
import { unreadOf } from "./summary";

/** What is good to know about the draft and nothing to repair: who is outside, whether it is encrypted, what is unread. */
export function Facts({ state }: { readonly state: GuardState }) {
  const { t } = useSurroundings();
  const { verdict } = state;
  const unread = unreadOf(state, t);
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
