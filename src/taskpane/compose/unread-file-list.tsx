import type { UnreadAttachment } from "../../mail/unread-attachments";
import { useSurroundings } from "../surroundings";
import { FileName } from "./file-name";
import { MOST_FILES } from "./unread-files";

/** A scanned report has a hundred pages. */
const MOST_PAGES = 5;

/** Which files were not read, and why. */
export function UnreadFileList({ files }: { readonly files: readonly UnreadAttachment[] }) {
  const { t } = useSurroundings();
  const rest = files.length - MOST_FILES;
  return (
    <ul className="unread-files">
      {files.slice(0, MOST_FILES).map((file) => (
        <li key={`${file.index} ${file.path} ${file.reason}`}>
          <UnreadFile file={file} />
        </li>
      ))}
      {rest > 0 && <li>{t("files.more", { count: rest })}</li>}
    </ul>
  );
}

function UnreadFile({ file: { path, reason, pages } }: { readonly file: UnreadAttachment }) {
  const { t } = useSurroundings();
  const why = pages ? t("unread.pages", { pages: inShort(pages) }) : t(`unread.${reason}`);
  return (
    <>
      <FileName>{path || t("unread.nameless")}</FileName>: {why}
    </>
  );
}

function inShort(pages: readonly number[]): string {
  return pages.slice(0, MOST_PAGES).join(", ") + (pages.length > MOST_PAGES ? " …" : "");
}
