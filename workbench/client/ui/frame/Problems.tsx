import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSnapshot } from "../outlook-context";
import { useText } from "../text/text";

interface ProblemsProps {
  /** Why a file could not be opened, null when all is well. */
  readonly problem: string | null;
  onDismiss(): void;
}

/** What keeps the workbench from working: a broken manifest, a file that is no mail. */
export function Problems({ problem, onDismiss }: ProblemsProps) {
  const text = useText();
  const { addin } = useSnapshot();
  return (
    <>
      {addin.kind === "broken" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.addinBroken(addin.problem)}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={text.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
