import type { UnreadAttachment } from "../../mail/unread-attachments";
import { useSurroundings } from "../surroundings";
import type { GuardState } from "./guard-state";
import { MOST_FILES } from "./unread-files";

/** How far the reading of attachments has come, and what of them was not read: never passed over in silence. */
export function FileLines({ state }: { readonly state: GuardState }) {
  const { t } = useSurroundings();
  const { reading, unreadFiles } = state;
  const rest = unreadFiles.length - MOST_FILES;
  return (
    <>
      {reading && <p>{t("files.reading", { current: reading.current, total: reading.total })}</p>}
      {unreadFiles.length > 0 && (
        <div className="unread-files">
          <p>{t("files.unread")}</p>
          <ul>
            {unreadFiles.slice(0, MOST_FILES).map((file) => (
              <li key={`${file.index} ${file.path} ${file.reason}`}>
                <UnreadFile file={file} />
              </li>
            ))}
            {rest > 0 && <li>{t("files.more", { count: rest })}</li>}
          </ul>
        </div>
      )}
    </>
  );
}

function UnreadFile({ file: { path, reason, pages } }: { readonly file: UnreadAttachment }) {
  const { t } = useSurroundings();
  const why = pages ? t("unread.pages", { pages: pages.join(", ") }) : t(`unread.${reason}`);
  return <>{t("files.file", { path, why })}</>;
}
