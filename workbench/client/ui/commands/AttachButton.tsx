import { ToolbarButton } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons";
import { useOutlook } from "../outlook-context";
import { useText } from "../text/text";
import { attachFiles } from "./attach-files";
import { pickFiles } from "./pick-files";

/** Attaches files to the open draft. */
export function AttachButton() {
  const text = useText();
  const outlook = useOutlook();
  return (
    <ToolbarButton
      icon={<AttachRegular />}
      onClick={() => pickFiles("", (files) => void attachFiles(outlook, files))}
    >
      {text.attach}
    </ToolbarButton>
  );
}
