import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Officer } from "../read/officer";
import { useReadText } from "../read/read-text";
import { FolderField, INBOX } from "../read/review/folder-field";
import type { FolderPlace } from "../read/team/team";
import { useSurroundings } from "../surroundings";
import { applicationsCutOff } from "./applications-search";
import type { SearchRun } from "./use-searching";
import { useVisitorsText } from "./visitors-text";
import { zoneOf } from "./wanted";
import { shortDay } from "./when";
import { isOwnMailbox } from "./own-mailbox";

interface ApplicationsFormProps {
  readonly officer: Officer;
  readonly searching: SearchRun<FolderPlace>;
}

/** Which mailbox and folder is looked through for applications that are due. */
export function ApplicationsForm({ officer, searching }: ApplicationsFormProps) {
  const t = useVisitorsText();
  const read = useReadText();
  const { settings, language } = useSurroundings();
  const zone = zoneOf(settings.policy);
  const [cutOff] = useState(() => applicationsCutOff(settings.policy, Date.now()));
  const [typed, setTyped] = useState("");
  const [folder, setFolder] = useState(INBOX);
  const address = typed.trim().toLowerCase();
  const isMine = address === "" || isOwnMailbox(address, officer);
  const mailbox = isMine ? "me" : address;
  return (
    <>
      <p>{t("intro", { day: cutOff ? shortDay(cutOff.instant, language, zone) : "" })}</p>
      <Field label={read("review.mailbox")} hint={read("review.mailbox.hint")}>
        <Input
          type="email"
          value={typed}
          maxLength={320}
          onChange={(_, { value }) => {
            setTyped(value);
            setFolder(INBOX);
          }}
        />
      </Field>
      <FolderField
        // Another mailbox has other folders.
        key={mailbox}
        officer={officer}
        mailbox={mailbox}
        folder={folder}
        onChange={setFolder}
      />
      <div className="fixes">
        {searching.search.state === "running" ? (
          <Button className="narrow" onClick={searching.stop}>
            {t("search.stop")}
          </Button>
        ) : (
          <Button
            className="narrow"
            appearance="primary"
            onClick={() => void searching.start({ mailbox, folder })}
          >
            {t("search")}
          </Button>
        )}
      </div>
    </>
  );
}
