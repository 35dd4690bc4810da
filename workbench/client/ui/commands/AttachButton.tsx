import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { AttachRegular, CloudRegular, DocumentRegular, MailRegular } from "@fluentui/react-icons";
import { useOutlook } from "../outlook-context";
import { useText } from "../text/text";
import { attachFiles } from "./attach-files";
import { pickFiles } from "./pick-files";

/** Attaches files to the open draft, or what is no file: a link, a mail. */
export function AttachButton() {
  const text = useText();
  const outlook = useOutlook();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<AttachRegular />}>{text.attach}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<DocumentRegular />}
            onClick={() => pickFiles("", (files) => void attachFiles(outlook, files))}
          >
            {text.attachFile}
          </MenuItem>
          <MenuItem icon={<CloudRegular />} onClick={() => outlook.attachSample("cloud")}>
            {text.attachLink}
          </MenuItem>
          <MenuItem icon={<MailRegular />} onClick={() => outlook.attachSample("item")}>
            {text.attachMail}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
