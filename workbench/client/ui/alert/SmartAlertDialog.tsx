import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Outlook } from "../../outlook/outlook";
import { buttonsOf, type AlertButton, type SendState } from "../../outlook/smart-alert";
import { useAddinIcon, useAddinName } from "../addin";
import { useOutlook, useSnapshot } from "../outlook-context";
import type { Text } from "../text/en";
import { useText } from "../text/text";
import { AlertText } from "./AlertText";

const useStyles = makeStyles({
  surface: { maxWidth: "480px" },
  button: { whiteSpace: "nowrap" },
  title: { display: "flex", alignItems: "center", gap: "10px" },
  content: {
    overflowWrap: "anywhere",
    "& p": { margin: "0 0 8px" },
    "& ul": { margin: "0 0 8px", paddingLeft: "20px" },
    color: tokens.colorNeutralForeground1,
  },
});

/** The dialog Outlook shows when the add-in does not let an item go, is slow, or cannot be asked. */
export function SmartAlertDialog() {
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { send } = useSnapshot();
  const name = useAddinName();
  const icon = useAddinIcon();
  const buttons = buttonsOf(send);
  const primary = primaryOf(buttons);
  const primaryButton = useRef<HTMLElement>(null);
  // Fluent would focus the cross, the first in the dialog.
  useEffect(() => {
    if (primary) primaryButton.current?.focus();
  }, [primary]);
  return (
    <Dialog
      // Without a fade: the words and buttons are gone as soon as one is pressed.
      surfaceMotion={null}
      open={buttons.length > 0}
      onOpenChange={(_event, { type }) => {
        // A click beside the dialog decides nothing.
        if (type === "escapeKeyDown") outlook.closeAlert();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={text.close}
                onClick={() => outlook.closeAlert()}
              />
            }
          >
            <span className={styles.title}>
              {icon && <img src={icon} width={24} height={24} alt="" />}
              {name}
            </span>
          </DialogTitle>
          <DialogContent className={styles.content}>
            <AlertMessage send={send} text={text} addin={name} />
          </DialogContent>
          <DialogActions>
            {buttons.map((button) => (
              <Button
                key={button.kind}
                className={styles.button}
                ref={(element: HTMLElement | null) => {
                  if (button === primary) primaryButton.current = element;
                }}
                appearance={button === primary ? "primary" : "secondary"}
                onClick={() => press(outlook, button)}
              >
                {labelOf(button, text)}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface AlertMessageProps {
  readonly send: SendState;
  readonly text: Text;
  readonly addin: string;
}

function AlertMessage({ send, text, addin }: AlertMessageProps) {
  switch (send.kind) {
    case "alert":
      return <AlertText text={send.text} markdown={send.markdown} />;
    case "slow":
      return <p>{text.slow(addin)}</p>;
    case "unavailable":
      return <p>{send.reason === "timeout" ? text.timedOut(addin) : text.unavailable(addin)}</p>;
    default:
      return null;
  }
}

/** Repairing comes before overriding: Take Action, else the button that does not send. */
function primaryOf(buttons: readonly AlertButton[]): AlertButton | undefined {
  return (
    buttons.find(({ kind }) => kind === "takeAction") ??
    buttons.find(({ kind }) => kind !== "sendAnyway")
  );
}

function labelOf(button: AlertButton, text: Text): string {
  if (button.kind === "takeAction") return button.label ?? text.takeAction;
  return text[button.kind];
}

function press(outlook: Outlook, button: AlertButton): void {
  switch (button.kind) {
    case "sendAnyway":
      return outlook.sendAnyway();
    case "takeAction":
      return outlook.takeAction();
    case "dontSend":
      return outlook.dontSend();
    case "tryLater":
      return outlook.closeAlert();
  }
}
