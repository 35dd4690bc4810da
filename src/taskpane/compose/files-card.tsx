import { Warning20Filled } from "@fluentui/react-icons";
import { useId } from "react";
import { useSurroundings } from "../surroundings";
import type { GuardState } from "./guard-state";
import { filesTitle } from "./title";
import { UnreadFileList } from "./unread-file-list";

/** Files that nobody could look into, where the policy asks about them on send: as loud as a warning. */
export function FilesCard({
  state: { unreadFiles, asksAboutFiles },
}: {
  readonly state: GuardState;
}) {
  const { t } = useSurroundings();
  const titleId = useId();
  if (!asksAboutFiles) return null;
  return (
    <section aria-labelledby={titleId} data-level="warn" className="card warn">
      <div className="card-head">
        <Warning20Filled aria-hidden />
        <div>
          <p className="card-level">{t("files.ask.level")}</p>
          <h2 id={titleId}>{filesTitle(unreadFiles, t)}</h2>
        </div>
      </div>
      <UnreadFileList files={unreadFiles} />
      <p>{t(`files.ask.look.${unreadFiles.length === 1 ? "one" : "many"}`)}</p>
    </section>
  );
}
