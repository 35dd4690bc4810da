import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { DraftsRegular, FolderOpenRegular, MailInboxRegular } from "@fluentui/react-icons";
import { useText } from "../text/text";
import { pickFiles } from "./pick-files";

interface OpenMailButtonProps {
  onFiles(files: readonly File[], as: "draft" | "received"): void;
}

/** Opens mail files from the disk. */
export function OpenMailButton({ onFiles }: OpenMailButtonProps) {
  const text = useText();
  const pick = (as: "draft" | "received") =>
    pickFiles(".eml,.msg", (files) => {
      onFiles(files, as);
    });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<FolderOpenRegular />}>{text.openMail}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DraftsRegular />} onClick={() => pick("draft")}>
            {text.openAsDraft}
          </MenuItem>
          <MenuItem icon={<MailInboxRegular />} onClick={() => pick("received")}>
            {text.openAsReceived}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
