import { after, callOutlook } from "./call";
import { findingLink, PANE_BUTTON } from "./finding-link";
import { kindOf, type ComposeItem } from "./item";

/** Longest text of a notification (item.notificationMessages, Mailbox 1.3). office.js throws when it is longer. */
export const INSIGHT_TEXT_LIMIT = 150;

/** Kuvert shows one notification at most, so one key is enough. */
const KEY = "kuvert";

/** Id of the 16 px image in manifest.xml. Only classic Outlook on Windows shows it, but all demand one. */
const ICON = "Icon.16x16";

const TIMEOUT_MS = 2_500;

/** Where Outlook failed it is asked again after this time, so often: a verdict that stays tells nobody to try again. */
const AGAIN_MS = 5_000;
const TIMES = 3;

/** What may stand there when a call has failed. */
const ANYTHING = "?";

export interface Insight {
  /** Safe to read aloud: masked previews only, at most `INSIGHT_TEXT_LIMIT` characters. */
  readonly text: string;
  /** What the link to the pane says, at most 30 characters. */
  readonly action: string;
  /** Key of the finding that the pane opens on. */
  readonly finding: string;
}

/** The line above a draft that tells a user with a closed pane what Kuvert found. */
export interface InsightBar {
  /** Shows this insight in place of the one before, or none. Does nothing when it already stands there. */
  show(insight: Insight | null): Promise<void>;
}

/**
 * The notification of one draft. It is a help only: where Outlook refuses it, the pane and the send check still stand,
 * so errors are dropped after a few more tries. Calls run one after the other, so that the last one wins.
 *
 * @param isOpen whether Outlook still shows this draft: beside another one nothing is shown of it.
 */
export function insightBar(item: ComposeItem, isOpen: () => boolean = () => true): InsightBar {
  // Unknown at first: an earlier pane may have left one behind.
  let shown: string | undefined;
  let queue = Promise.resolve();
  let callOff = () => {};
  const change = async (insight: Insight | null, times: number) => {
    callOff();
    const wanted = JSON.stringify(insight);
    if (wanted === shown || !isOpen()) return;
    const outcome = await (insight ? replace(item, insight) : remove(item));
    // To remove what nobody has left behind is an error as well.
    const isThere = outcome.ok || (insight === null && shown === undefined);
    shown = isThere ? wanted : ANYTHING;
    if (isThere || times === 0 || outcome.error === "unsupported") return;
    callOff = after(AGAIN_MS, () => enqueue(insight, times - 1));
  };
  const enqueue = (insight: Insight | null, times: number) => {
    queue = queue.then(() => change(insight, times));
    return queue;
  };
  return { show: (insight) => enqueue(insight, TIMES) };
}

/** `replaceAsync` also adds: there is no moment with two notifications or with none. */
function replace(item: ComposeItem, insight: Insight) {
  const details: Office.NotificationMessageDetails = {
    type: "insightMessage",
    message: insight.text,
    icon: ICON,
    actions: [
      {
        actionType: "showTaskPane",
        actionText: insight.action,
        commandId: PANE_BUTTON[kindOf(item)],
        contextData: findingLink(insight.finding),
      },
    ],
  };
  return callOutlook<void>(
    (answer) => item.notificationMessages.replaceAsync(KEY, details, answer),
    TIMEOUT_MS,
  );
}

function remove(item: ComposeItem) {
  return callOutlook<void>(
    (answer) => item.notificationMessages.removeAsync(KEY, answer),
    TIMEOUT_MS,
  );
}
