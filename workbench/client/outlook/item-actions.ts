/** What a user does with items, apart from sending them. */
import { CLOUD_LINK, mailAsAttachment } from "./attached";
import type { Desk } from "./desk";
import { readMailFile } from "./fetching";
import { draftFromForm, forwardOf, itemFromMail, newDraft } from "./items";
import type { Outlook } from "./outlook";

type ItemActions = Pick<
  Outlook,
  | "newMail"
  | "newMeeting"
  | "reply"
  | "forward"
  | "updateDraft"
  | "addAttachment"
  | "attachSample"
  | "removeAttachment"
  | "setLabel"
  | "discard"
  | "importMail"
>;

export function createItemActions(desk: Desk): ItemActions {
  const { add, birth, find, updateOpenDraft } = desk;
  const addAttachment: ItemActions["addAttachment"] = (attachment) =>
    updateOpenDraft(({ attachments }) => ({
      attachments: [...attachments, { ...attachment, id: crypto.randomUUID() }],
    }));
  return {
    newMail: () => add(newDraft(birth(), "mail")),
    newMeeting: () => add(newDraft(birth(), "appointment")),
    reply: (id) => add(draftFromForm(birth(), { kind: "reply" }, find(id))),
    forward(id) {
      const origin = find(id);
      if (origin) add(forwardOf(birth(), origin));
    },
    updateDraft: (patch) => updateOpenDraft(() => patch),
    addAttachment,
    attachSample(kind) {
      if (kind === "cloud") addAttachment(CLOUD_LINK);
      const mail = desk.newestReceived();
      if (kind === "item" && mail) addAttachment(mailAsAttachment(mail));
    },
    removeAttachment: (id) =>
      updateOpenDraft(({ attachments }) => ({
        attachments: attachments.filter((attachment) => attachment.id !== id),
      })),
    setLabel: (sensitivityLabel) => updateOpenDraft(() => ({ sensitivityLabel })),
    discard: desk.discard,
    async importMail(fileName, bytes, as) {
      const result = await readMailFile(fileName, bytes);
      if (!result.ok) return result.message;
      add(itemFromMail(birth(), result.mail, as));
      return null;
    },
  };
}
