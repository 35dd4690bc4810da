import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Folder, GraphProblem } from "../../../graph/types";
import { TextLink } from "../../text-link";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { withTeam } from "../team/with-team";

/** What Graph takes for the inbox of any mailbox, in any language. */
export const INBOX = "inbox";

const INDENT = "\u2003";

interface FolderFieldProps {
  readonly officer: Officer;
  readonly mailbox: string;
  readonly folder: string;
  readonly onChange: (folder: string) => void;
}

/** Which folder is gone through: the inbox, until somebody asks for the others. */
export function FolderField({ officer, mailbox, folder, onChange }: FolderFieldProps) {
  const t = useReadText();
  const [folders, setFolders] = useState<readonly Folder[] | null>(null);
  const [problem, setProblem] = useState<GraphProblem | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function load(): Promise<void> {
    setAsking(true);
    const listed = await foldersOf(officer, mailbox);
    setAsking(false);
    if (listed.ok) setFolders(listed.value);
    setProblem(listed.ok ? null : listed.problem);
  }

  return (
    <div>
      <Field
        label={t("review.folder")}
        {...(problem && { validationMessage: t(`graph.${problem}`) })}
      >
        <Select value={folder} onChange={(_, { value }) => onChange(value)}>
          {folders === null && <option value={INBOX}>{t("review.folder.inbox")}</option>}
          {folders?.map(({ id, name, depth, isInbox }) => (
            <option key={id} value={isInbox ? INBOX : id}>
              {INDENT.repeat(depth) + name}
            </option>
          ))}
        </Select>
      </Field>
      {folders === null &&
        (isAsking ? (
          <output className="small">{t("review.folders.asking")}</output>
        ) : (
          <TextLink onClick={() => void load()}>{t("review.folders.load")}</TextLink>
        ))}
    </div>
  );
}

async function foldersOf({ team }: Officer, mailbox: string) {
  if (!team) return { ok: false, problem: "failed" } as const;
  return withTeam(team, async (graph) => {
    const signedIn = await graph.signIn(mailbox === "me" ? "folder" : "shared-folder");
    return signedIn.ok ? graph.folders(mailbox) : signedIn;
  });
}
