import { useSurroundings } from "../surroundings";
import type { GuardState } from "./guard-state";
import { UnreadFileList } from "./unread-file-list";

/** How far the reading of attachments has come, and what of them was not read: never passed over in silence. */
export function FileLines({ state }: { readonly state: GuardState }) {
  const { t } = useSurroundings();
  const { reading, unreadFiles, asksAboutFiles } = state;
  return (
    <>
      {reading && <p>{t("files.reading", { current: reading.current, total: reading.total })}</p>}
      {unreadFiles.length > 0 && !asksAboutFiles && (
        <div>
          <p>{t("files.unread")}</p>
          <UnreadFileList files={unreadFiles} />
        </div>
      )}
    </>
  );
}
